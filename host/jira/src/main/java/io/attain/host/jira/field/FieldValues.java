package io.attain.host.jira.field;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.jira.user.Users;
import io.attain.host.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Values of custom fields as stored, one row per issue and field. */
public record FieldValues(Database database, FieldOptions options, Users users) {

    /** All values of an issue by field id, each of its field's Java type. */
    public Map<Long, Object> of(long issueId) {
        return database.call(handle -> {
            Map<Long, Object> values = new HashMap<>();
            handle.createQuery("select v.*, f.type_key from custom_value v join custom_field f on f.id = v.field_id"
                            + " where v.issue_id = :issue")
                    .bind("issue", issueId)
                    .map((row, context) -> {
                        Object value = read(row);
                        if (value != null) {
                            values.put(row.getLong("field_id"), value);
                        }
                        return true;
                    })
                    .list();
            return values;
        });
    }

    /** Sets a value, or removes it if null. */
    public void set(long issueId, HostCustomField field, @Nullable Object value) {
        database.run(handle -> {
            handle.createUpdate("delete from custom_value where issue_id = :issue and field_id = :field")
                    .bind("issue", issueId)
                    .bind("field", field.getIdAsLong())
                    .execute();
            if (value != null) {
                String column = column(field.kind());
                Update insert = handle.createUpdate("insert into custom_value (issue_id, field_id, " + column
                        + ") values (:issue, :field, :value)");
                insert.bind("issue", issueId)
                        .bind("field", field.getIdAsLong())
                        .bind("value", stored(value))
                        .execute();
            }
        });
    }

    private static String column(FieldKind kind) {
        return switch (kind) {
            case TEXT, SELECT, USER -> "string_value";
            case TEXT_AREA -> "text_value";
            case NUMBER -> "number_value";
            case DATE -> "date_value";
        };
    }

    /** A value's id as change history keeps it: an option's id, a user's key, a day as 2026-11-27, else its text; null for none. */
    public static @Nullable String id(@Nullable Object value) {
        if (value instanceof Timestamp midnight) {
            return midnight.toLocalDateTime().toLocalDate().toString();
        }
        return value == null ? null : stored(value).toString();
    }

    private static Object stored(Object value) {
        if (value instanceof Option option) {
            return String.valueOf(option.getOptionId());
        }
        return value instanceof ApplicationUser user ? user.getKey() : value;
    }

    private @Nullable Object read(ResultSet row) throws SQLException {
        return switch (FieldKind.ofType(row.getString("type_key")).orElseThrow()) {
            case TEXT -> row.getString("string_value");
            case TEXT_AREA -> row.getString("text_value");
            case NUMBER -> row.getDouble("number_value");
            case DATE -> Objects.requireNonNull(row.getTimestamp("date_value"), Timestamp.class::getName);
            case SELECT -> options.byId(row.getLong("string_value")).orElse(null);
            case USER -> users.getUserByKeyEvenWhenUnknown(row.getString("string_value"));
        };
    }
}
