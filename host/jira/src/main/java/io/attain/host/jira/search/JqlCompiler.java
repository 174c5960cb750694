package io.attain.host.jira.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import io.attain.host.jira.permission.OpenLevels;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compiles one query into SQL. Every value becomes a bound parameter; the SQL text is made of our own words and ids
 * only. {@code not} is pushed down to the operators, so that, as in Jira, {@code not assignee = lily} leaves out
 * issues that have no assignee.
 *
 * @param problems what is wrong with the query, known once it was compiled; then its SQL must not be used
 * @param doubts what a check of the query tells besides, though a search is made, as in Jira: nothing is greater or less
 *     than an issue that is not there
 * @param values those that the SQL binds, by their names
 */
record JqlCompiler(
        JqlFields fields,
        JqlFunctions functions,
        JqlValues lookUp,
        JqlFilters filters,
        Searcher searcher,
        JqlProblems problems,
        JqlProblems doubts,
        Map<String, Object> values) {

    private static final Map<Operator, Operator> OPPOSITE = Map.ofEntries(
            Map.entry(Operator.EQUALS, Operator.NOT_EQUALS),
            Map.entry(Operator.NOT_EQUALS, Operator.EQUALS),
            Map.entry(Operator.LIKE, Operator.NOT_LIKE),
            Map.entry(Operator.NOT_LIKE, Operator.LIKE),
            Map.entry(Operator.IN, Operator.NOT_IN),
            Map.entry(Operator.NOT_IN, Operator.IN),
            Map.entry(Operator.IS, Operator.IS_NOT),
            Map.entry(Operator.IS_NOT, Operator.IS),
            Map.entry(Operator.LESS_THAN, Operator.GREATER_THAN_EQUALS),
            Map.entry(Operator.GREATER_THAN_EQUALS, Operator.LESS_THAN),
            Map.entry(Operator.GREATER_THAN, Operator.LESS_THAN_EQUALS),
            Map.entry(Operator.LESS_THAN_EQUALS, Operator.GREATER_THAN));

    private static final Set<Operator> RELATIONAL = EnumSet.of(
            Operator.LESS_THAN, Operator.LESS_THAN_EQUALS, Operator.GREATER_THAN, Operator.GREATER_THAN_EQUALS);

    /** For one query, of whoever searches this database. */
    JqlCompiler(JqlFields fields, JqlFunctions functions, JqlValues lookUp, JqlFilters filters, Searcher searcher) {
        this(fields, functions, lookUp, filters, searcher, new JqlProblems(), new JqlProblems(), new LinkedHashMap<>());
    }

    SearchSql compile(JqlQuery query) {
        String condition = query.where() == null ? "1 = 1" : clause(query.where(), false);
        if (searcher.browsable() != null) {
            condition = "i.project_id = any(" + bound(searcher.browsable().toArray(Long[]::new)) + ") and "
                    + open(searcher.levels()) + " and (" + condition + ")";
        }
        String found = "i.project_id not in (select archived.id from project archived where archived.archived) and ("
                + condition + ")";
        return new SearchSql(found, order(query.orderBy()), values);
    }

    private String open(OpenLevels levels) {
        List<String> ways = new ArrayList<>(List.of("i.security_level_id is null"));
        levels.byProject()
                .forEach((project, open) ->
                        ways.add("(i.project_id = " + bound(project) + " and " + levelIn(open) + ")"));
        if (levels.userKey() != null) {
            String user = bound(levels.userKey());
            ways.add("(i.reporter_key = " + user + " and " + levelIn(levels.toReporters()) + ")");
            ways.add("(i.assignee_key = " + user + " and " + levelIn(levels.toAssignees()) + ")");
        }
        return joined(ways, " or ", way -> way);
    }

    private String levelIn(Set<Long> levels) {
        return "i.security_level_id = any(" + bound(levels.toArray(Long[]::new)) + ")";
    }

    private String clause(JqlClause clause, boolean negated) {
        if (clause instanceof JqlClause.Not not) {
            return clause(not.clause(), !negated);
        }
        if (clause instanceof JqlClause.And and) {
            return joined(and.clauses(), negated ? " or " : " and ", each -> clause(each, negated));
        }
        if (clause instanceof JqlClause.Or or) {
            return joined(or.clauses(), negated ? " and " : " or ", each -> clause(each, negated));
        }
        if (clause instanceof JqlClause.Past past) {
            String condition = past(past);
            return negated ? "not (" + condition + ")" : condition;
        }
        JqlClause.Condition condition = (JqlClause.Condition) clause;
        Operator operator = negated ? opposite(condition.operator()) : condition.operator();
        return condition(new JqlClause.Condition(condition.field(), operator, condition.operand()));
    }

    private static Operator opposite(Operator operator) {
        return OPPOSITE.getOrDefault(operator, operator);
    }

    private String condition(JqlClause.Condition condition) {
        List<JqlField> named = fields.named(condition.field());
        if (named.isEmpty()) {
            problems.add("Field '" + condition.field() + "' does not exist or you do not have permission to view it.");
            return "1 = 0";
        }
        return joined(named, " or ", field -> condition(field, condition));
    }

    private String past(JqlClause.Past past) {
        List<JqlField> named = fields.named(past.field());
        if (named.isEmpty()) {
            problems.add("Field '" + past.field() + "' does not exist or you do not have permission to view it.");
        }
        JqlPast compiled = new JqlPast(lookUp, searcher, problems, this::literals, this::bound);
        return named.isEmpty() ? "1 = 0" : compiled.condition(named.get(0), past);
    }

    private String condition(JqlField field, JqlClause.Condition given) {
        JqlClause.Condition condition = field.kind() == JqlField.Kind.RESOLUTION ? resolved(given) : given;
        Operator operator = condition.operator();
        if (!field.supports(operator)) {
            problems.add("The operator '" + operator.getDisplayString() + "' is not supported by the '"
                    + condition.field() + "' field.");
            return "1 = 0";
        }
        if (condition.operand() instanceof JqlOperand.Empty) {
            return empty(field, operator);
        }
        if (field.kind() == JqlField.Kind.FILTER) {
            return saved(condition);
        }
        List<Object> found = stored(field, condition.operand(), condition);
        return switch (operator) {
            case EQUALS, IN -> anyOf(field, found, hasEmpty(condition.operand()));
            case NOT_EQUALS, NOT_IN -> noneOf(field, found);
            case LIKE -> field.matching(likes(field, found));
            case NOT_LIKE -> "(not " + field.empty() + " and not " + field.matching(likes(field, found)) + ")";
            default -> found.isEmpty() ? "1 = 0" : field.compared(operator.getDisplayString(), bound(found.get(0)));
        };
    }

    /** The resolution Unresolved is none. */
    private static JqlClause.Condition resolved(JqlClause.Condition condition) {
        return new JqlClause.Condition(condition.field(), condition.operator(), unresolved(condition.operand()));
    }

    private static Operand unresolved(Operand operand) {
        if (operand instanceof JqlOperand.Values list) {
            return new JqlOperand.Values(
                    list.operands().stream().map(JqlCompiler::unresolved).toList());
        }
        return operand instanceof JqlOperand.Value value && value.text().equalsIgnoreCase("unresolved")
                ? new JqlOperand.Empty()
                : operand;
    }

    /** What saved searches find, by their names or ids. */
    private String saved(JqlClause.Condition condition) {
        List<String> any = new ArrayList<>();
        for (QueryLiteral literal : literals(condition.operand(), condition)) {
            for (JqlQuery query : filters.queries(literal.asString(), searcher, problems)) {
                any.add(query.where() == null ? "1 = 1" : clause(query.where(), false));
            }
        }
        String found = any.isEmpty() ? "1 = 0" : "(" + String.join(" or ", any) + ")";
        boolean not = condition.operator() == Operator.NOT_EQUALS || condition.operator() == Operator.NOT_IN;
        return not ? "not " + found : found;
    }

    private String empty(JqlField field, Operator operator) {
        return switch (operator) {
            case IS, EQUALS -> field.empty();
            case IS_NOT, NOT_EQUALS -> "not " + field.empty();
            default -> {
                problems.add("The operator '" + operator.getDisplayString() + "' does not support searching for empty"
                        + " values in the '" + field.name() + "' field.");
                yield "1 = 0";
            }
        };
    }

    private static boolean hasEmpty(Operand operand) {
        return operand instanceof JqlOperand.Values list
                && list.operands().stream().anyMatch(JqlOperand.Empty.class::isInstance);
    }

    private String anyOf(JqlField field, List<Object> found, boolean orEmpty) {
        String matches = found.isEmpty() ? "1 = 0" : field.matching(oneOf(field, found));
        return orEmpty ? "(" + matches + " or " + field.empty() + ")" : matches;
    }

    private String noneOf(JqlField field, List<Object> found) {
        return found.isEmpty()
                ? "not " + field.empty()
                : "(not " + field.empty() + " and not " + field.matching(oneOf(field, found)) + ")";
    }

    /** Ids go as one array, since a function may name thousands of issues. */
    private String oneOf(JqlField field, List<Object> found) {
        if (found.get(0) instanceof Long) {
            return field.column() + " = any(" + bound(found.toArray(Long[]::new)) + ")";
        }
        return found.stream().map(this::bound).collect(Collectors.joining(", ", field.column() + " in (", ")"));
    }

    /** All words of the text occur; words in inner quotes stay together; * stands for anything. */
    private String likes(JqlField field, List<Object> found) {
        List<String> words = found.stream()
                .flatMap(text -> SearchWords.of(text.toString()).stream())
                .toList();
        if (words.isEmpty()) {
            problems.add("The field '" + field.name() + "' does not support searching for an empty string.");
            return "1 = 0";
        }
        return joined(
                words,
                " and ",
                word -> "lower(" + field.column() + ") like "
                        + bound(SearchWords.pattern(word.toLowerCase(Locale.ROOT))) + " escape '!'");
    }

    private List<Object> stored(JqlField field, Operand operand, JqlClause.Condition condition) {
        List<Object> found = new ArrayList<>();
        boolean mayBeGone = field.kind() == JqlField.Kind.ISSUE && RELATIONAL.contains(condition.operator());
        for (QueryLiteral literal : literals(operand, condition)) {
            found.addAll(lookUp.stored(field, literal, searcher, mayBeGone ? doubts : problems));
        }
        return found;
    }

    private List<QueryLiteral> literals(Operand operand, JqlClause.Condition condition) {
        if (operand instanceof JqlOperand.Value value) {
            return List.of(new QueryLiteral(value, value.text()));
        }
        if (operand instanceof FunctionOperand function) {
            return functions.values(function, condition, searcher, problems);
        }
        if (operand instanceof JqlOperand.Values list) {
            return list.operands().stream()
                    .flatMap(each -> literals(each, condition).stream())
                    .toList();
        }
        return List.of();
    }

    private String order(List<JqlQuery.Sort> sorts) {
        List<String> terms = new ArrayList<>();
        for (JqlQuery.Sort sort : sorts) {
            List<JqlField> named = fields.named(sort.field());
            if (named.isEmpty()) {
                problems.add("Not able to sort using field '" + sort.field() + "'.");
            }
            for (JqlField field : named) {
                for (String term : field.order().startsWith("(")
                        ? List.of(field.order())
                        : List.of(field.order().split(", "))) {
                    terms.add(term + (sort.descending() ? " desc nulls first" : " asc nulls last"));
                }
            }
        }
        terms.add("i.id desc");
        return String.join(", ", terms);
    }

    private String bound(Object value) {
        String name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    private static <T> String joined(List<T> parts, String between, Function<T, String> sql) {
        return parts.stream().map(sql).collect(Collectors.joining(between, "(", ")"));
    }
}
