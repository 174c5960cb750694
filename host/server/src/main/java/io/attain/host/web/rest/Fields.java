package io.attain.host.web.rest;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import io.attain.host.jira.field.HostCustomField;
import io.attain.host.web.Jira;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Names and kinds of fields, the system's and custom ones, in the visitor's language. */
record Fields(Jira jira) {

    /** The custom field of an id such as {@code customfield_10000}, or null. */
    private @Nullable CustomField custom(String id) {
        return jira.service(CustomFieldManager.class).getCustomFieldObject(id);
    }

    /** The field's name, or its id if there is no such field. */
    String name(String id) {
        return SystemField.of(id).map(field -> jira.texts().of("field." + id)).orElseGet(() -> {
            CustomField field = custom(id);
            return field == null ? id : field.getName();
        });
    }

    /** What the field's values are. */
    Map<String, Object> schema(String id) {
        return SystemField.of(id)
                .map(SystemField::schema)
                .orElseGet(() -> schema(Objects.requireNonNull(custom(id), id)));
    }

    private static Map<String, Object> schema(CustomField field) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", field instanceof HostCustomField host ? type(host) : "string");
        schema.put("custom", field.getCustomFieldType().getKey());
        schema.put("customId", field.getIdAsLong());
        return schema;
    }

    private static String type(HostCustomField field) {
        return switch (field.kind()) {
            case TEXT, TEXT_AREA -> "string";
            case NUMBER -> "number";
            case DATE -> "date";
            case SELECT -> "option";
            case USER -> "user";
        };
    }

    /** A system field in the list of all. */
    Map<String, Object> bean(SystemField field) {
        return bean(field.id(), false, !field.operations().isEmpty(), field.clauses());
    }

    /** A custom field in the list of all. */
    Map<String, Object> bean(CustomField field) {
        return bean(
                "customfield_" + field.getIdAsLong(),
                true,
                true,
                List.of("cf[" + field.getIdAsLong() + "]", field.getUntranslatedName()));
    }

    private Map<String, Object> bean(String id, boolean custom, boolean orderable, List<String> clauses) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", id);
        bean.put("name", name(id));
        bean.put("custom", custom);
        bean.put("orderable", orderable);
        bean.put("navigable", !id.equals(SystemField.COMMENT.id()));
        bean.put("searchable", !clauses.isEmpty());
        bean.put("clauseNames", clauses);
        bean.put("schema", schema(id));
        return bean;
    }
}
