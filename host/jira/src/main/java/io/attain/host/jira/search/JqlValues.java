package io.attain.host.jira.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.host.jira.search.JqlField.Kind;
import io.attain.host.store.Database;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what a query says into what the tables hold: a name into ids, a text into a number or a moment. */
record JqlValues(Database database) {

    private static final String ISSUE =
            "select id, project_id, security_level_id, reporter_key, assignee_key from issue where %s";
    private static final Map<String, String> CATEGORIES =
            Map.of("to do", "new", "in progress", "indeterminate", "done", "done", "no category", "undefined");

    /** The stored values that the literal means; none, and a problem, if it means nothing the searcher may see. */
    List<Object> stored(JqlField field, QueryLiteral literal, Searcher searcher, JqlProblems problems) {
        boolean computed = literal.getSourceOperand() instanceof FunctionOperand;
        if (field.kind() == Kind.ISSUE && literal.getLongValue() != null && computed) {
            return List.of(literal.getLongValue()); // the search itself filters by project
        }
        List<Object> values = lookUp(field, literal, searcher);
        if (values.isEmpty() && !computed) {
            problems.add(unknown(field, literal.asString()));
        }
        return values;
    }

    /** Whether a field ever held what was called so, be it gone by now. */
    boolean wasKnown(String field, String text) {
        return database.call(handle -> handle.createQuery("select 1 from change_item where field = :field"
                        + " and (lower(old_string) = :text or lower(new_string) = :text)")
                .bind("field", field)
                .bind("text", text.toLowerCase(Locale.ROOT))
                .mapTo(Integer.class)
                .findFirst()
                .isPresent());
    }

    private List<Object> lookUp(JqlField field, QueryLiteral literal, Searcher searcher) {
        String text = literal.asString();
        String lower = text.toLowerCase(Locale.ROOT);
        return switch (field.kind()) {
            case PROJECT ->
                ids(
                        "select id, id as project_id, cast(null as bigint) as security_level_id, null as reporter_key,"
                                + " null as assignee_key from project where lower(project_key) = :text or lower(name) = :text"
                                + " or id = :id",
                        lower,
                        searcher);
            case ISSUE_TYPE -> column("select id from issue_type where lower(name) = :text or id = :id", lower, null);
            case STATUS -> column("select id from status where lower(name) = :text or id = :id", lower, null);
            case PRIORITY -> column("select id from priority where lower(name) = :text or id = :id", lower, null);
            case RESOLUTION -> column("select id from resolution where lower(name) = :text or id = :id", lower, null);
            case FILTER -> List.of();
            case STATUS_CATEGORY ->
                CATEGORIES.containsValue(lower)
                        ? List.of(lower)
                        : Optional.ofNullable((Object) CATEGORIES.get(lower))
                                .map(List::of)
                                .orElse(List.of());
            case ISSUE ->
                ids(
                        ISSUE.formatted("lower(issue_key) = :text or id = :id or id in"
                                + " (select issue_id from issue_old_key where lower(old_key) = :text)"),
                        lower,
                        searcher);
            case USER -> column("select user_key from app_user where user_name = :text", lower, null);
            case OPTION ->
                column(
                        "select cast(id as varchar(255)) from field_option where field_id = :field"
                                + " and (lower(option_value) = :text or id = :id)",
                        lower,
                        field.customFieldId());
            case TEXT, LABEL -> List.of(text);
            case NUMBER -> number(text).<List<Object>>map(List::of).orElse(List.of());
            case DAY ->
                moment(literal, searcher)
                        .<List<Object>>map(at -> List.of(Timestamp.valueOf(
                                at.atZone(searcher.zone()).toLocalDate().atStartOfDay())))
                        .orElse(List.of());
            case MOMENT ->
                moment(literal, searcher)
                        .<List<Object>>map(at -> List.of(Timestamp.from(at)))
                        .orElse(List.of());
        };
    }

    private static Optional<Double> number(String text) {
        try {
            double value = Double.parseDouble(text.trim());
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty(); // reported as an unknown value
        }
    }

    private static Optional<Instant> moment(QueryLiteral literal, Searcher searcher) {
        return literal.getLongValue() != null
                ? Optional.of(Instant.ofEpochMilli(literal.getLongValue()))
                : JqlDates.moment(literal.asString(), searcher);
    }

    private List<Object> column(String sql, String text, @Nullable Long field) {
        return database.call(handle -> {
            var query = handle.createQuery(sql).bind("text", text).bind("id", idOf(text));
            if (field != null) {
                query.bind("field", field);
            }
            return query.map((row, context) -> row.getObject(1)).list();
        });
    }

    private List<Object> ids(String sql, String text, Searcher searcher) {
        return database.call(handle -> handle
                .createQuery(sql)
                .bind("text", text)
                .bind("id", idOf(text))
                .map((row, context) -> searcher.maySee(row) ? Optional.<Object>of(row.getLong("id")) : Optional.empty())
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    /** The text as an id, or one that nothing has. */
    private static long idOf(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    private static String unknown(JqlField field, String text) {
        return switch (field.kind()) {
            case ISSUE -> "An issue with key '" + text + "' does not exist for field '" + field.name() + "'.";
            case OPTION -> "The option '" + text + "' for field '" + field.name() + "' does not exist.";
            case NUMBER -> "Value '" + text + "' for the field '" + field.name() + "' is not a number.";
            case DAY, MOMENT ->
                "Date value '" + text + "' for field '" + field.name() + "' is invalid. Valid formats"
                        + " include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format"
                        + " e.g. '-5d', '4w 2d'.";
            default -> "The value '" + text + "' does not exist for the field '" + field.name() + "'.";
        };
    }
}
