package io.attain.host.web.rest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields that every issue has, as Jira's REST API describes them. */
enum SystemField {
    PROJECT("project", "project", "", "set", "project"),
    ISSUE_TYPE("issuetype", "issuetype", "", "", "issuetype type"),
    SUMMARY("summary", "string", "", "set", "summary"),
    PARENT("parent", "issuelink", "", "set", "parent"),
    STATUS("status", "status", "", "", "status"),
    PRIORITY("priority", "priority", "", "set", "priority"),
    RESOLUTION("resolution", "resolution", "", "set", "resolution"),
    ASSIGNEE("assignee", "user", "", "set", "assignee"),
    REPORTER("reporter", "user", "", "set", "reporter"),
    CREATOR("creator", "user", "", "", "creator"),
    CREATED("created", "datetime", "", "", "created createdDate"),
    UPDATED("updated", "datetime", "", "", "updated updatedDate"),
    RESOLVED("resolutiondate", "datetime", "", "", "resolutiondate resolved"),
    DUE("duedate", "date", "", "set", "due duedate"),
    DESCRIPTION("description", "string", "", "set", "description"),
    LABELS("labels", "array", "string", "add set remove", "labels"),
    WATCHES("watches", "watches", "", "set", ""),
    SUB_TASKS("subtasks", "array", "issuelinks", "", ""),
    LINKS("issuelinks", "array", "issuelinks", "add", ""),
    COMMENT("comment", "comments-page", "", "add edit remove", "");

    private final String id;
    private final String type;
    private final String items;
    private final String operations;
    private final String clauses;

    SystemField(String id, String type, String items, String operations, String clauses) {
        this.id = id;
        this.type = type;
        this.items = items;
        this.operations = operations;
        this.clauses = clauses;
    }

    /** The field of this id. */
    static Optional<SystemField> of(String id) {
        return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
    }

    String id() {
        return id;
    }

    /** What can be done to it in an edit. */
    List<String> operations() {
        return words(operations);
    }

    /** Its names in JQL. */
    List<String> clauses() {
        return words(clauses);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    /** What its values are. */
    Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        if (!items.isEmpty()) {
            schema.put("items", items);
        }
        schema.put("system", id);
        return schema;
    }
}
