package io.attain.host.jira.field;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import io.attain.host.jira.field.StoredEntity.Named;
import io.attain.host.store.Database;
import io.attain.host.store.Row;
import io.attain.host.store.Rows;
import java.util.Collection;
import java.util.List;

/** Screens: which fields a form or a page shows. */
public final class Screens implements FieldScreenManager {

    private final Rows<Named> screens;
    private final Rows<TabRow> tabs;
    private final Rows<FieldRow> fields;

    /** Screens of this database. */
    public Screens(Database database) {
        screens = new Rows<>(database, "screen", "id", Named::of);
        tabs = new Rows<>(
                database,
                "screen_tab",
                "seq, id",
                (row, context) -> new TabRow(row.getLong("id"), row.getLong("screen_id"), row.getString("name")));
        fields = new Rows<>(
                database,
                "screen_item",
                "seq, id",
                (row, context) -> new FieldRow(row.getLong("tab_id"), row.getString("field_id")));
    }

    @Override
    public Collection<FieldScreen> getFieldScreens() {
        return screens.all().stream().map(this::screen).toList();
    }

    /** A screen not yet stored. */
    FieldScreen blank() {
        return screen(Named.BLANK);
    }

    FieldScreen byId(long id) {
        return screen(screens.get(id));
    }

    private FieldScreen screen(Named row) {
        return new HostScreen(this, screens, row);
    }

    List<TabRow> tabs(long screenId) {
        return tabs.all().stream().filter(tab -> tab.screen() == screenId).toList();
    }

    TabRow addTab(long screenId, String name) {
        int last = tabs(screenId).size();
        return tabs.get(
                tabs.insert(Row.of("screen_id", screenId).and("name", name).and("seq", last)));
    }

    List<String> fields(long tabId) {
        return fields.all().stream()
                .filter(field -> field.tab() == tabId)
                .map(FieldRow::field)
                .toList();
    }

    /** Puts a field at a position of a tab; those from there on move down. */
    void addField(long tabId, String fieldId, int position) {
        fields.change(handle -> {
            handle.createUpdate("update screen_item set seq = seq + 1 where tab_id = :tab and seq >= :seq")
                    .bind("tab", tabId)
                    .bind("seq", position)
                    .execute();
            return fields.insert(
                    Row.of("tab_id", tabId).and("field_id", fieldId).and("seq", position));
        });
    }

    record TabRow(long id, long screen, String name) {}

    private record FieldRow(long tab, String field) {}
}
