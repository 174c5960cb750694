package io.attain.host.jira.search;

import io.attain.host.jira.search.JqlField.Kind;
import io.attain.host.store.Database;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields that JQL knows: the system's by their names and aliases, custom fields by name or cf[id]. */
record JqlFields(Database database) {

    private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final Pattern BY_ID = Pattern.compile("cf\\[(\\d{1,18})]|customfield_(\\d{1,18})");
    private static final Map<String, JqlField> SYSTEM = system();

    /** The fields of this name, without case; several custom fields may share one. */
    List<JqlField> named(String name) {
        JqlField system = SYSTEM.get(name.toLowerCase(Locale.ROOT));
        if (system != null) {
            return List.of(system);
        }
        Matcher id = BY_ID.matcher(name.toLowerCase(Locale.ROOT));
        return id.matches()
                ? custom("id = :key", Long.valueOf(id.group(1) == null ? id.group(2) : id.group(1)))
                : custom("lower(name) = :key", name.toLowerCase(Locale.ROOT));
    }

    private List<JqlField> custom(String where, Object key) {
        return database.call(handle -> handle
                .createQuery("select id, name, type_key from custom_field where " + where + " order by id")
                .bind("key", key)
                .map((row, context) -> custom(row.getLong("id"), row.getString("name"), row.getString("type_key")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<JqlField> custom(long id, String name, String typeKey) {
        String type = typeKey.startsWith(TYPES) ? typeKey.substring(TYPES.length()) : "";
        return switch (type) {
            case "textfield" -> Optional.of(JqlField.custom(name, Kind.TEXT, "v.string_value", id));
            case "textarea" -> Optional.of(JqlField.custom(name, Kind.TEXT, "v.text_value", id));
            case "float" -> Optional.of(JqlField.custom(name, Kind.NUMBER, "v.number_value", id));
            case "datepicker" -> Optional.of(JqlField.custom(name, Kind.DAY, "v.date_value", id));
            case "select" -> Optional.of(JqlField.custom(name, Kind.OPTION, "v.string_value", id));
            case "userpicker" -> Optional.of(JqlField.custom(name, Kind.USER, "v.string_value", id));
            default -> Optional.empty();
        };
    }

    private static Map<String, JqlField> system() {
        String status = "(select s.%s from status s where s.id = i.status_id)";
        String user = "(select u.display_name from app_user u where u.user_key = %s)";
        Map<String, JqlField> fields = new HashMap<>();
        put(
                fields,
                Kind.PROJECT,
                "i.project_id",
                "(select p.name from project p where p.id = i.project_id)",
                "project");
        String type = "(select t.name from issue_type t where t.id = i.issue_type_id)";
        put(fields, Kind.ISSUE_TYPE, "i.issue_type_id", type, "issuetype", "type");
        put(fields, Kind.STATUS, "i.status_id", status.formatted("name"), "status");
        put(fields, Kind.STATUS_CATEGORY, status.formatted("category"), status.formatted("category"), "statusCategory");
        // + 0: in the order of an index H2 2.5.252 goes on where the same search ended last, and leaves issues out
        put(fields, Kind.ISSUE, "i.id", "i.project_id + 0, i.num", "issuekey", "key", "issue", "id");
        put(fields, Kind.ISSUE, "i.parent_id", "i.parent_id", "parent");
        for (String role : List.of("assignee", "reporter", "creator")) {
            String column = "i." + role + "_key";
            put(fields, Kind.USER, column, user.formatted(column), role);
        }
        put(fields, Kind.PRIORITY, "i.priority_id", "(-i.priority_id)", "priority");
        put(fields, Kind.RESOLUTION, "i.resolution_id", "i.resolution_id", "resolution");
        put(fields, Kind.DAY, "i.due_date", "i.due_date", "due", "duedate");
        String labels = "(select min(l.label) from issue_label l where l.issue_id = i.id)";
        put(fields, Kind.LABEL, "l.label", labels, "labels");
        put(fields, Kind.FILTER, "i.id", "i.id", "filter", "savedFilter", "searchRequest", "request");
        put(fields, Kind.TEXT, "i.summary", "lower(i.summary)", "summary");
        put(fields, Kind.TEXT, "i.description", "lower(i.description)", "description");
        put(fields, Kind.TEXT, "(i.summary || ' ' || coalesce(i.description, ''))", "lower(i.summary)", "text");
        put(fields, Kind.MOMENT, "i.created", "i.created", "created", "createdDate");
        put(fields, Kind.MOMENT, "i.updated", "i.updated", "updated", "updatedDate");
        put(fields, Kind.MOMENT, "i.resolved", "i.resolved", "resolved", "resolutiondate");
        return Map.copyOf(fields);
    }

    private static void put(Map<String, JqlField> fields, Kind kind, String column, String order, String... names) {
        for (String name : names) {
            fields.put(name.toLowerCase(Locale.ROOT), JqlField.system(name, kind, column, order));
        }
    }
}
