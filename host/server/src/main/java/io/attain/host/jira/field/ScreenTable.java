package io.attain.host.jira.field;

import io.attain.host.store.Database;
import io.attain.host.store.Ids;
import java.util.List;

/** Screens, their tabs and the fields on them, as rows. */
final class ScreenTable {

    private final Database database;

    ScreenTable(Database database) {
        this.database = database;
    }

    record ScreenRow(long id, String name, String description) {}

    record TabRow(long id, String name) {}

    List<ScreenRow> screens() {
        return database.call(handle -> handle.createQuery("select id, name, description from screen order by id")
                .map((row, context) -> new ScreenRow(row.getLong(1), row.getString(2), row.getString(3)))
                .list());
    }

    long insertScreen(String name, String description) {
        return database.call(
                handle -> Ids.insert(handle.createUpdate("insert into screen (name, description) values (:name, :text)")
                        .bind("name", name)
                        .bind("text", description)));
    }

    void updateScreen(ScreenRow screen) {
        database.run(handle -> handle.createUpdate("update screen set name = :name, description = :text where id = :id")
                .bind("name", screen.name())
                .bind("text", screen.description())
                .bind("id", screen.id())
                .execute());
    }

    List<TabRow> tabs(long screenId) {
        return database.call(handle -> handle.createQuery(
                        "select id, name from screen_tab where screen_id = :screen order by seq, id")
                .bind("screen", screenId)
                .map((row, context) -> new TabRow(row.getLong(1), row.getString(2)))
                .list());
    }

    TabRow insertTab(long screenId, String name) {
        int seq = tabs(screenId).size();
        long id = database.call(handle -> Ids.insert(
                handle.createUpdate("insert into screen_tab (screen_id, name, seq) values (:screen, :name, :seq)")
                        .bind("screen", screenId)
                        .bind("name", name)
                        .bind("seq", seq)));
        return new TabRow(id, name);
    }

    List<String> fields(long tabId) {
        return database.call(
                handle -> handle.createQuery("select field_id from screen_item where tab_id = :tab order by seq, id")
                        .bind("tab", tabId)
                        .mapTo(String.class)
                        .list());
    }

    /** Puts a field at a position of a tab; those from there on move down. */
    void insertField(long tabId, String fieldId, int position) {
        database.run(handle -> {
            handle.createUpdate("update screen_item set seq = seq + 1 where tab_id = :tab and seq >= :seq")
                    .bind("tab", tabId)
                    .bind("seq", position)
                    .execute();
            handle.createUpdate("insert into screen_item (tab_id, field_id, seq) values (:tab, :field, :seq)")
                    .bind("tab", tabId)
                    .bind("field", fieldId)
                    .bind("seq", position)
                    .execute();
        });
    }
}
