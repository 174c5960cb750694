package io.attain.host.jira.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import io.attain.host.jira.search.JqlClause.Moment;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compiles what a query asks of an issue's past by its history of changes: {@code was} and {@code changed}. A value is held
 * from the change to it, or from the creation, until the next change of the field.
 *
 * @param literals what an operand stands for
 * @param bound binds a value and gives its name in SQL
 */
record JqlPast(
        JqlValues lookUp,
        Searcher searcher,
        JqlProblems problems,
        BiFunction<Operand, JqlClause.Condition, List<QueryLiteral>> literals,
        Function<Object, String> bound) {

    private static final Map<String, String> CURRENT = Map.of(
            "status", "cast(i.status_id as varchar(255))",
            "assignee", "i.assignee_key",
            "reporter", "i.reporter_key",
            "priority", "cast(i.priority_id as varchar(255))",
            "resolution", "cast(i.resolution_id as varchar(255))");
    private static final JqlField USER = JqlField.system("by", JqlField.Kind.USER, "g.author_key", "g.author_key");
    private static final String CHANGE = "select 1 from change_group g join change_item c on c.group_id = g.id"
            + " where g.issue_id = i.id and c.field = '%s'";
    private static final String OTHER = "select 1 from change_group g2 join change_item c2 on c2.group_id = g2.id"
            + " where g2.issue_id = i.id and c2.field = '%s'";

    /** The condition on the issue {@code i}. */
    String condition(JqlField field, JqlClause.Past past) {
        if (!CURRENT.containsKey(field.name())) {
            problems.add("History searches do not support the '" + field.name() + "' field.");
            return "1 = 0";
        }
        if (past.operand() == null) {
            return "exists (" + changed(field, past.moments()) + ")";
        }
        String held = held(field, past.operand(), past.moments());
        return past.not() ? "not " + held : held;
    }

    private String changed(JqlField field, List<Moment> moments) {
        List<String> conditions = new ArrayList<>(List.of(CHANGE.formatted(field.name())));
        for (Moment moment : moments) {
            switch (moment.kind()) {
                case FROM -> conditions.add(value(field, moment.operand(), "c.old_value", "c.old_string"));
                case TO -> conditions.add(value(field, moment.operand(), "c.new_value", "c.new_string"));
                case BY -> conditions.add(by(moment.operand(), "g.author_key"));
                default -> {
                    Span span = span(moment);
                    span.from().ifPresent(from -> conditions.add("g.created >= " + bound.apply(from)));
                    span.to().ifPresent(to -> conditions.add("g.created < " + bound.apply(to)));
                }
            }
        }
        return String.join(" and ", conditions);
    }

    private String held(JqlField field, Operand operand, List<Moment> moments) {
        String name = field.name();
        List<String> sinceChange =
                new ArrayList<>(List.of(CHANGE.formatted(name), value(field, operand, "c.new_value", "c.new_string")));
        List<String> sinceCreation = new ArrayList<>();
        for (Moment moment : moments) {
            if (moment.kind() == Moment.Kind.BY) {
                sinceChange.add(by(moment.operand(), "g.author_key"));
                sinceCreation.add(by(moment.operand(), "i.creator_key"));
            } else if (moment.kind() == Moment.Kind.FROM || moment.kind() == Moment.Kind.TO) {
                problems.add("The 'WAS' operator does not support the '" + moment.kind() + "' predicate.");
            } else {
                Span span = span(moment);
                span.to().ifPresent(to -> {
                    sinceChange.add("g.created < " + bound.apply(to));
                    sinceCreation.add("i.created < " + bound.apply(to));
                });
                span.from().ifPresent(from -> {
                    String change = OTHER.formatted(name) + " and g2.created <= " + bound.apply(from);
                    sinceChange.add("not exists (" + change + " and g2.id > g.id)");
                    sinceCreation.add("not exists (" + change + ")");
                });
            }
        }
        sinceCreation.add(first(field, operand));
        return "(exists (" + String.join(" and ", sinceChange) + ") or (" + String.join(" and ", sinceCreation) + "))";
    }

    /** What the field held when the issue was made: what its first change took away, or what it holds still. */
    private String first(JqlField field, Operand operand) {
        String name = field.name();
        String current = Objects.requireNonNull(CURRENT.get(name), name);
        return "(exists (" + CHANGE.formatted(name) + " and "
                + value(field, operand, "c.old_value", "c.old_string") + " and not exists (" + OTHER.formatted(name)
                + " and g2.id < g.id)) or (not exists (" + OTHER.formatted(name) + ") and "
                + value(field, operand, current, current) + "))";
    }

    /** A condition on a stored id, and for values that are no more on the text that was kept with it. */
    private String value(JqlField field, Operand operand, String id, String text) {
        if (operand instanceof JqlOperand.Empty) {
            return id + " is null";
        }
        List<String> any = new ArrayList<>();
        for (QueryLiteral literal : literals(field.name(), operand)) {
            List<Object> ids = lookUp.stored(field, literal, searcher, new JqlProblems());
            if (!ids.isEmpty()) {
                any.add(ids.stream()
                        .map(one -> bound.apply(one.toString()))
                        .collect(Collectors.joining(", ", id + " in (", ")")));
            } else if (lookUp.wasKnown(field.name(), literal.asString())) {
                any.add("lower(" + text + ") = "
                        + bound.apply(literal.asString().toLowerCase(Locale.ROOT)));
            } else {
                problems.add(
                        "The value '" + literal.asString() + "' does not exist for the field '" + field.name() + "'.");
            }
        }
        return any.isEmpty() ? "1 = 0" : "(" + String.join(" or ", any) + ")";
    }

    private String by(Operand operand, String column) {
        List<Object> keys = literals("by", operand).stream()
                .flatMap(literal -> lookUp.stored(USER, literal, searcher, problems).stream())
                .toList();
        return keys.isEmpty()
                ? "1 = 0"
                : keys.stream().map(bound).collect(Collectors.joining(", ", column + " in (", ")"));
    }

    /** A time with an end, a beginning or both; what ends it is no more in it. */
    private record Span(Optional<Timestamp> from, Optional<Timestamp> to) {}

    private Span span(Moment moment) {
        List<JqlDates.Range> ranges = literals("date", moment.operand()).stream()
                .flatMap(literal -> range(literal).stream())
                .toList();
        if (ranges.size() != (moment.kind() == Moment.Kind.DURING ? 2 : 1)) {
            problems.add("Incorrect date for the predicate '" + moment.kind() + "': "
                    + moment.operand().getDisplayString() + ".");
            return new Span(Optional.empty(), Optional.empty());
        }
        Instant from = ranges.get(0).from();
        Instant to = ranges.get(ranges.size() - 1).to();
        return switch (moment.kind()) {
            case BEFORE -> new Span(Optional.empty(), Optional.of(Timestamp.from(from)));
            case AFTER -> new Span(Optional.of(Timestamp.from(to)), Optional.empty());
            default -> new Span(Optional.of(Timestamp.from(from)), Optional.of(Timestamp.from(to)));
        };
    }

    private Optional<JqlDates.Range> range(QueryLiteral literal) {
        Long moment = literal.getLongValue();
        return moment == null
                ? JqlDates.range(literal.asString(), searcher)
                : Optional.of(new JqlDates.Range(
                        Instant.ofEpochMilli(moment),
                        Instant.ofEpochMilli(moment).plus(Duration.ofSeconds(1))));
    }

    private List<QueryLiteral> literals(String field, Operand operand) {
        return literals.apply(operand, new JqlClause.Condition(field, Operator.EQUALS, operand));
    }
}
