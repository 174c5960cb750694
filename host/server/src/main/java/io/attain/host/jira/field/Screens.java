package io.attain.host.jira.field;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import io.attain.host.store.Database;
import java.util.Collection;
import java.util.List;

/** Screens: which fields a form or a page shows. */
public final class Screens implements FieldScreenManager {

    private final ScreenTable table;

    /** Screens of this database. */
    public Screens(Database database) {
        this.table = new ScreenTable(database);
    }

    @Override
    public Collection<FieldScreen> getFieldScreens() {
        return List.copyOf(
                table.screens().stream().map(row -> new HostScreen(table, row)).toList());
    }

    @Override
    public void createFieldScreen(FieldScreen screen) {
        screen.store();
    }

    @Override
    public void updateFieldScreen(FieldScreen screen) {
        screen.store();
    }

    /** A screen not yet stored. */
    FieldScreen blank() {
        return new HostScreen(table);
    }

    FieldScreen byId(long id) {
        return getFieldScreens().stream()
                .filter(screen -> screen.getId() == id)
                .findFirst()
                .orElseThrow();
    }
}
