package io.attain.host.jira.search;

import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads JQL by recursive descent: {@code or} binds weaker than {@code and}, which binds weaker than {@code not}. It
 * knows the grammar only; whether fields, functions and values exist is the compiler's to say.
 */
final class JqlParser {

    /** Deeper nesting is refused, so that a hostile query cannot exhaust the stack. */
    private static final int MAX_DEPTH = 100;

    private static final Map<String, Operator> SYMBOLS = Map.of(
            "=", Operator.EQUALS,
            "!=", Operator.NOT_EQUALS,
            "<", Operator.LESS_THAN,
            "<=", Operator.LESS_THAN_EQUALS,
            ">", Operator.GREATER_THAN,
            ">=", Operator.GREATER_THAN_EQUALS,
            "~", Operator.LIKE,
            "!~", Operator.NOT_LIKE);
    private static final String OPERATORS =
            "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS', 'IS NOT', 'WAS',"
                    + " 'WAS NOT', 'WAS IN', 'WAS NOT IN' and 'CHANGED'.";

    private final JqlCursor words;
    private int depth;

    private JqlParser(JqlCursor words) {
        this.words = words;
    }

    /** Reads a query; an empty one asks for every issue. */
    static JqlQuery parse(String jql) throws JqlSyntaxException {
        JqlParser parser = new JqlParser(new JqlCursor(JqlLexer.tokens(jql)));
        JqlClause where = parser.atOrderByOrEnd() ? null : parser.or();
        List<JqlQuery.Sort> orderBy = parser.orderBy();
        parser.words.expectEnd();
        return new JqlQuery(where, orderBy, jql);
    }

    private JqlClause or() throws JqlSyntaxException {
        List<JqlClause> clauses = new ArrayList<>(List.of(and()));
        while (words.takeWord("or") || words.takeSymbol("||")) {
            clauses.add(and());
        }
        return clauses.size() == 1 ? clauses.get(0) : new JqlClause.Or(List.copyOf(clauses));
    }

    private JqlClause and() throws JqlSyntaxException {
        List<JqlClause> clauses = new ArrayList<>(List.of(not()));
        while (words.takeWord("and") || words.takeSymbol("&&")) {
            clauses.add(not());
        }
        return clauses.size() == 1 ? clauses.get(0) : new JqlClause.And(List.copyOf(clauses));
    }

    private JqlClause not() throws JqlSyntaxException {
        if (++depth > MAX_DEPTH) {
            throw JqlSyntaxException.at(words.peek(), "The query is nested more than " + MAX_DEPTH + " levels deep.");
        }
        JqlClause clause;
        if (words.takeWord("not") || words.takeSymbol("!")) {
            clause = new JqlClause.Not(not());
        } else if (words.takeSymbol("(")) {
            clause = or();
            words.expectSymbol(")");
        } else {
            clause = condition();
        }
        depth--;
        return clause;
    }

    private JqlClause condition() throws JqlSyntaxException {
        String field = field();
        if (words.takeWord("was")) {
            boolean not = words.takeWord("not");
            return past(field, not, words.takeWord("in"));
        }
        if (words.takeWord("changed")) {
            return new JqlClause.Past(field, false, null, moments());
        }
        JqlToken at = words.peek();
        Operator operator = operator();
        Operand operand = operand();
        boolean list = operator == Operator.IN || operator == Operator.NOT_IN;
        if (list && !(operand instanceof JqlOperand.Values || operand instanceof FunctionOperand)) {
            throw JqlSyntaxException.at(
                    at,
                    "Operator '" + operator.getDisplayString()
                            + "' expects a list of values in parentheses or a function.");
        }
        if (!list && operand instanceof JqlOperand.Values) {
            throw JqlSyntaxException.at(
                    at,
                    "Operator '" + operator.getDisplayString() + "' does not support the list value "
                            + operand.getDisplayString() + ".");
        }
        if ((operator == Operator.IS || operator == Operator.IS_NOT) && !(operand instanceof JqlOperand.Empty)) {
            throw JqlSyntaxException.at(
                    at, "The operators 'is' and 'is not' can only be used with 'EMPTY' and 'NULL'.");
        }
        return new JqlClause.Condition(field, operator, operand);
    }

    private JqlClause past(String field, boolean not, boolean list) throws JqlSyntaxException {
        JqlToken at = words.peek();
        Operand operand = operand();
        boolean isList = operand instanceof JqlOperand.Values || operand instanceof FunctionOperand;
        if (list ? !isList : operand instanceof JqlOperand.Values) {
            throw JqlSyntaxException.at(
                    at,
                    "Operator '" + (list ? "was in" : "was") + "' does not support the value "
                            + operand.getDisplayString() + ".");
        }
        return new JqlClause.Past(field, not, operand, moments());
    }

    /** What is said of when and by whom, as long as there is more of it. */
    private List<JqlClause.Moment> moments() throws JqlSyntaxException {
        List<JqlClause.Moment> moments = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = false;
            for (JqlClause.Moment.Kind kind : JqlClause.Moment.Kind.values()) {
                if (words.takeWord(kind.name())) {
                    moments.add(new JqlClause.Moment(kind, operand()));
                    more = true;
                }
            }
        }
        return List.copyOf(moments);
    }

    private String field() throws JqlSyntaxException {
        JqlToken token = words.take();
        if (token.kind() == JqlToken.Kind.END) {
            throw JqlSyntaxException.atEnd("a field name");
        }
        if (!token.isText() || JqlCursor.isKeyword(token)) {
            throw JqlSyntaxException.at(
                    token,
                    "Expecting a field name but got '" + token.text() + "'. You must surround '" + token.text()
                            + "' in quotation marks to use it as a field name.");
        }
        return token.text();
    }

    private Operator operator() throws JqlSyntaxException {
        JqlToken token = words.take();
        Operator symbol = token.kind() == JqlToken.Kind.SYMBOL ? SYMBOLS.get(token.text()) : null;
        if (symbol != null) {
            return symbol;
        }
        if (token.isWord("in")) {
            return Operator.IN;
        }
        if (token.isWord("is")) {
            return words.takeWord("not") ? Operator.IS_NOT : Operator.IS;
        }
        if (token.isWord("not") && words.takeWord("in")) {
            return Operator.NOT_IN;
        }
        if (token.kind() == JqlToken.Kind.END) {
            throw JqlSyntaxException.atEnd("an operator");
        }
        throw JqlSyntaxException.at(token, "Expecting operator but got '" + token.text() + "'. " + OPERATORS);
    }

    private Operand operand() throws JqlSyntaxException {
        if (words.takeSymbol("(")) {
            return list();
        }
        JqlToken token = words.take();
        if (token.isWord("empty") || token.isWord("null")) {
            return new JqlOperand.Empty();
        }
        if (token.kind() == JqlToken.Kind.END) {
            throw JqlSyntaxException.atEnd("either a value, list or function");
        }
        if (!token.isText() || JqlCursor.isKeyword(token)) {
            throw JqlSyntaxException.at(
                    token,
                    "Expecting either a value, list or function but got '" + token.text() + "'. You must surround '"
                            + token.text() + "' in quotation marks to use it as a value.");
        }
        return words.takeSymbol("(")
                ? new FunctionOperand(token.text(), arguments())
                : new JqlOperand.Value(token.text());
    }

    private Operand list() throws JqlSyntaxException {
        if (++depth > MAX_DEPTH) {
            throw JqlSyntaxException.at(words.peek(), "The query is nested more than " + MAX_DEPTH + " levels deep.");
        }
        List<Operand> operands = new ArrayList<>();
        do {
            operands.add(operand());
        } while (words.takeSymbol(","));
        words.expectSymbol(")");
        depth--;
        return new JqlOperand.Values(List.copyOf(operands));
    }

    private List<String> arguments() throws JqlSyntaxException {
        List<String> arguments = new ArrayList<>();
        if (words.takeSymbol(")")) {
            return arguments;
        }
        do {
            JqlToken token = words.take();
            if (!token.isText()) {
                throw JqlSyntaxException.at(token, "Expecting a function argument but got '" + token.text() + "'.");
            }
            arguments.add(token.text());
        } while (words.takeSymbol(","));
        words.expectSymbol(")");
        return arguments;
    }

    private List<JqlQuery.Sort> orderBy() throws JqlSyntaxException {
        List<JqlQuery.Sort> sorts = new ArrayList<>();
        if (!words.takeWord("order")) {
            return sorts;
        }
        if (!words.takeWord("by")) {
            throw words.expected("'by'");
        }
        do {
            String field = field();
            boolean descending = words.takeWord("desc");
            if (!descending) {
                words.takeWord("asc");
            }
            sorts.add(new JqlQuery.Sort(field, descending));
        } while (words.takeSymbol(","));
        return List.copyOf(sorts);
    }

    private boolean atOrderByOrEnd() {
        return words.isAtEnd() || words.peek().isWord("order");
    }
}
