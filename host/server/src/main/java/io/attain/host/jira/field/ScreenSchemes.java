package io.attain.host.jira.field;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import io.attain.host.store.Database;
import io.attain.host.store.Ids;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Screen schemes: which screen creating, editing and viewing an issue use. */
public final class ScreenSchemes implements FieldScreenSchemeManager {

    private final Database database;
    private final Screens screens;

    /** Schemes of this database. */
    public ScreenSchemes(Database database, Screens screens) {
        this.database = database;
        this.screens = screens;
    }

    @Override
    public Collection<FieldScreenScheme> getFieldScreenSchemes() {
        return List.copyOf(database.call(handle -> handle.createQuery(
                        "select id, name, description from screen_scheme order by id")
                .map((row, context) -> new HostScreenScheme(this, row.getLong(1), row.getString(2), row.getString(3)))
                .list()));
    }

    @Override
    public void createFieldScreenScheme(FieldScreenScheme scheme) {
        scheme.store();
    }

    @Override
    public void createFieldScreenSchemeItem(FieldScreenSchemeItem item) {
        HostScreenScheme.Item given = (HostScreenScheme.Item) item;
        if (given.getId() != null) {
            return; // Jira's own callers both add an item and create it
        }
        HostScreenScheme scheme = (HostScreenScheme) Objects.requireNonNull(given.scheme(), "the item's scheme");
        FieldScreen screen = Objects.requireNonNull(given.getFieldScreen(), "the item's screen");
        given.id(database.call(handle ->
                Ids.insert(handle.createUpdate("insert into screen_scheme_item (scheme_id, operation_id, screen_id)"
                                + " values (:scheme, :operation, :screen)")
                        .bind("scheme", scheme.stored())
                        .bind("operation", given.operationId())
                        .bind("screen", screen.getId()))));
    }

    @Override
    public Collection<FieldScreenScheme> getFieldScreenSchemes(FieldScreen screen) {
        return getFieldScreenSchemes().stream()
                .filter(scheme -> scheme.getFieldScreenSchemeItems().stream()
                        .anyMatch(item -> Objects.equals(item.getFieldScreen().getId(), screen.getId())))
                .toList();
    }

    FieldScreenScheme blank() {
        return new HostScreenScheme(this);
    }

    FieldScreenScheme byId(long id) {
        return getFieldScreenSchemes().stream()
                .filter(scheme -> scheme.getId() == id)
                .findFirst()
                .orElseThrow();
    }

    List<HostScreenScheme.Item> items(long schemeId) {
        return database.call(handle -> handle.createQuery("select id, operation_id, screen_id from screen_scheme_item"
                        + " where scheme_id = :scheme order by id")
                .bind("scheme", schemeId)
                .map((row, context) -> new HostScreenScheme.Item(
                        row.getLong("id"), row.getObject("operation_id", Long.class), screens.byId(row.getLong(3))))
                .list());
    }

    long save(@Nullable Long id, String name, String description) {
        if (id == null) {
            return database.call(handle -> Ids.insert(
                    handle.createUpdate("insert into screen_scheme (name, description) values (:name, :text)")
                            .bind("name", name)
                            .bind("text", description)));
        }
        database.run(handle -> handle.createUpdate(
                        "update screen_scheme set name = :name, description = :text where id = :id")
                .bind("name", name)
                .bind("text", description)
                .bind("id", id)
                .execute());
        return id;
    }
}
