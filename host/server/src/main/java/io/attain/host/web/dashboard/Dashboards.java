package io.attain.host.web.dashboard;

import io.attain.host.store.Database;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Stores dashboards. Who may do what is asked by the callers, through {@link Dashboard}. */
public record Dashboards(Database database) {

    /** The user's own dashboards, then those that others share, each by name; without their gadgets. */
    public List<Dashboard> visibleTo(String userKey) {
        return database.call(handle -> handle.createQuery(
                        """
                        select id, name, owner_key, shared from dashboard where owner_key = :user or shared = true
                        order by case when owner_key = :user then 0 else 1 end, lower(name), id""")
                .bind("user", userKey)
                .map((row, context) -> new Dashboard(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("owner_key"),
                        row.getBoolean("shared"),
                        List.of()))
                .list());
    }

    /** A dashboard with its gadgets, if the user may see it. */
    public Optional<Dashboard> find(long id, String userKey) {
        return visibleTo(userKey).stream()
                .filter(dashboard -> dashboard.id() == id)
                .findFirst()
                .map(dashboard ->
                        new Dashboard(id, dashboard.name(), dashboard.ownerKey(), dashboard.shared(), gadgets(id)));
    }

    /** Makes an empty dashboard and gives its id. */
    public long create(String name, String ownerKey, boolean shared) {
        return database.call(handle -> handle.createUpdate(
                        "insert into dashboard (name, owner_key, shared, layout) values (:name, :owner, :shared, 'AA')")
                .bind("name", name)
                .bind("owner", ownerKey)
                .bind("shared", shared)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    /** Renames it, and shares it or not. */
    public void change(long id, String name, boolean shared) {
        database.run(
                handle -> handle.execute("update dashboard set name = ?, shared = ? where id = ?", name, shared, id));
    }

    /** Removes it with all of its gadgets. */
    public void delete(long id) {
        database.run(handle -> {
            handle.execute(
                    "delete from gadget_preference where gadget_id in (select id from gadget where dashboard_id = ?)",
                    id);
            handle.execute("delete from gadget where dashboard_id = ?", id);
            handle.execute("delete from dashboard where id = ?", id);
        });
    }

    /** Puts a gadget on top of the shortest column and gives its id. */
    public long add(long dashboardId, String moduleKey) {
        List<Dashboard.Gadget> there = gadgets(dashboardId);
        long left = there.stream().filter(gadget -> gadget.column() == 0).count();
        int column = left <= there.size() - left ? 0 : 1;
        return database.call(handle -> {
            handle.execute(
                    "update gadget set seq = seq + 1 where dashboard_id = ? and column_no = ?", dashboardId, column);
            return handle.createUpdate(
                            """
                            insert into gadget (dashboard_id, module_key, column_no, seq, color)
                            values (:dashboard, :module, :column, 0, 'color1')""")
                    .bind("dashboard", dashboardId)
                    .bind("module", moduleKey)
                    .bind("column", column)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
        });
    }

    /** Takes a gadget off. */
    public void remove(long gadgetId) {
        database.run(handle -> {
            handle.execute("delete from gadget_preference where gadget_id = ?", gadgetId);
            handle.execute("delete from gadget where id = ?", gadgetId);
        });
    }

    /** Puts the gadgets of a dashboard into columns, from top to bottom; a gadget that is not named stays where it is. */
    public void arrange(long dashboardId, List<List<Long>> columns) {
        database.run(handle -> {
            for (int column = 0; column < columns.size(); column++) {
                List<Long> ids = columns.get(column);
                for (int seq = 0; seq < ids.size(); seq++) {
                    handle.execute(
                            "update gadget set column_no = ?, seq = ? where id = ? and dashboard_id = ?",
                            column,
                            seq,
                            ids.get(seq),
                            dashboardId);
                }
            }
        });
    }

    /** Replaces the preferences of a gadget. */
    public void save(long gadgetId, Map<String, String> preferences) {
        database.run(handle -> {
            handle.execute("delete from gadget_preference where gadget_id = ?", gadgetId);
            preferences.forEach((name, value) -> handle.execute(
                    "insert into gadget_preference (gadget_id, pref_name, pref_value) values (?, ?, ?)",
                    gadgetId,
                    name,
                    value));
        });
    }

    private List<Dashboard.Gadget> gadgets(long dashboardId) {
        return database.call(handle -> handle.createQuery(
                        """
                        select id, module_key, column_no from gadget where dashboard_id = :dashboard
                        order by column_no, seq, id""")
                .bind("dashboard", dashboardId)
                .map((row, context) -> new Dashboard.Gadget(
                        row.getLong("id"),
                        row.getString("module_key"),
                        row.getInt("column_no"),
                        preferences(handle, row.getLong("id"))))
                .list());
    }

    private static Map<String, String> preferences(Handle handle, long gadgetId) {
        Map<String, String> preferences = new LinkedHashMap<>();
        handle.createQuery("select pref_name, pref_value from gadget_preference where gadget_id = ? order by pref_name")
                .bind(0, gadgetId)
                .map((row, context) -> Map.entry(row.getString("pref_name"), row.getString("pref_value")))
                .forEach(preference -> preferences.put(preference.getKey(), preference.getValue()));
        return preferences;
    }
}
