package io.attain.host.jira.search;

import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads JQL by recursive descent: {@code or} binds weaker than {@code and}, which binds weaker than {@code not}. It
 * knows the grammar only; whether fields, functions and values exist is the compiler's to say.
 */
final class JqlParser {

    /** Deeper nesting is refused, so that a hostile query cannot exhaust the stack. */
    private static final int MAX_DEPTH = 100;

    private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "in", "is", "empty", "null", "order", "by");
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
            "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";

    private final List<JqlToken> tokens;
    private int next;
    private int depth;

    private JqlParser(List<JqlToken> tokens) {
        this.tokens = tokens;
    }

    /** Reads a query; an empty one asks for every issue. */
    static JqlQuery parse(String jql) throws JqlSyntaxException {
        JqlParser parser = new JqlParser(JqlLexer.tokens(jql));
        JqlClause where = parser.atOrderByOrEnd() ? null : parser.or();
        List<JqlQuery.Sort> orderBy = parser.orderBy();
        parser.expectEnd();
        return new JqlQuery(where, orderBy, jql);
    }

    private JqlClause or() throws JqlSyntaxException {
        List<JqlClause> clauses = new ArrayList<>(List.of(and()));
        while (takeWord("or") || takeSymbol("||")) {
            clauses.add(and());
        }
        return clauses.size() == 1 ? clauses.get(0) : new JqlClause.Or(List.copyOf(clauses));
    }

    private JqlClause and() throws JqlSyntaxException {
        List<JqlClause> clauses = new ArrayList<>(List.of(not()));
        while (takeWord("and") || takeSymbol("&&")) {
            clauses.add(not());
        }
        return clauses.size() == 1 ? clauses.get(0) : new JqlClause.And(List.copyOf(clauses));
    }

    private JqlClause not() throws JqlSyntaxException {
        if (++depth > MAX_DEPTH) {
            throw JqlSyntaxException.at(peek(), "The query is nested more than " + MAX_DEPTH + " levels deep.");
        }
        JqlClause clause;
        if (takeWord("not") || takeSymbol("!")) {
            clause = new JqlClause.Not(not());
        } else if (takeSymbol("(")) {
            clause = or();
            expectSymbol(")");
        } else {
            clause = condition();
        }
        depth--;
        return clause;
    }

    private JqlClause condition() throws JqlSyntaxException {
        String field = field();
        JqlToken at = peek();
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

    private String field() throws JqlSyntaxException {
        JqlToken token = take();
        if (token.kind() == JqlToken.Kind.END) {
            throw JqlSyntaxException.atEnd("a field name");
        }
        if (!token.isText() || isKeyword(token)) {
            throw JqlSyntaxException.at(
                    token,
                    "Expecting a field name but got '" + token.text() + "'. You must surround '" + token.text()
                            + "' in quotation marks to use it as a field name.");
        }
        return token.text();
    }

    private Operator operator() throws JqlSyntaxException {
        JqlToken token = take();
        Operator symbol = token.kind() == JqlToken.Kind.SYMBOL ? SYMBOLS.get(token.text()) : null;
        if (symbol != null) {
            return symbol;
        }
        if (token.isWord("in")) {
            return Operator.IN;
        }
        if (token.isWord("is")) {
            return takeWord("not") ? Operator.IS_NOT : Operator.IS;
        }
        if (token.isWord("not") && takeWord("in")) {
            return Operator.NOT_IN;
        }
        if (token.kind() == JqlToken.Kind.END) {
            throw JqlSyntaxException.atEnd("an operator");
        }
        throw JqlSyntaxException.at(token, "Expecting operator but got '" + token.text() + "'. " + OPERATORS);
    }

    private Operand operand() throws JqlSyntaxException {
        if (takeSymbol("(")) {
            return list();
        }
        JqlToken token = take();
        if (token.isWord("empty") || token.isWord("null")) {
            return new JqlOperand.Empty();
        }
        if (token.kind() == JqlToken.Kind.END) {
            throw JqlSyntaxException.atEnd("either a value, list or function");
        }
        if (!token.isText() || isKeyword(token)) {
            throw JqlSyntaxException.at(
                    token,
                    "Expecting either a value, list or function but got '" + token.text() + "'. You must surround '"
                            + token.text() + "' in quotation marks to use it as a value.");
        }
        return takeSymbol("(") ? new FunctionOperand(token.text(), arguments()) : new JqlOperand.Value(token.text());
    }

    private Operand list() throws JqlSyntaxException {
        if (++depth > MAX_DEPTH) {
            throw JqlSyntaxException.at(peek(), "The query is nested more than " + MAX_DEPTH + " levels deep.");
        }
        List<Operand> operands = new ArrayList<>();
        do {
            operands.add(operand());
        } while (takeSymbol(","));
        expectSymbol(")");
        depth--;
        return new JqlOperand.Values(List.copyOf(operands));
    }

    private List<String> arguments() throws JqlSyntaxException {
        List<String> arguments = new ArrayList<>();
        if (takeSymbol(")")) {
            return arguments;
        }
        do {
            JqlToken token = take();
            if (!token.isText()) {
                throw JqlSyntaxException.at(token, "Expecting a function argument but got '" + token.text() + "'.");
            }
            arguments.add(token.text());
        } while (takeSymbol(","));
        expectSymbol(")");
        return arguments;
    }

    private List<JqlQuery.Sort> orderBy() throws JqlSyntaxException {
        List<JqlQuery.Sort> sorts = new ArrayList<>();
        if (!takeWord("order")) {
            return sorts;
        }
        if (!takeWord("by")) {
            throw expected("'by'");
        }
        do {
            String field = field();
            boolean descending = takeWord("desc");
            if (!descending) {
                takeWord("asc");
            }
            sorts.add(new JqlQuery.Sort(field, descending));
        } while (takeSymbol(","));
        return List.copyOf(sorts);
    }

    private void expectEnd() throws JqlSyntaxException {
        if (peek().kind() != JqlToken.Kind.END) {
            throw expected("either 'OR' or 'AND'");
        }
    }

    private void expectSymbol(String symbol) throws JqlSyntaxException {
        if (!takeSymbol(symbol)) {
            throw expected("'" + symbol + "'");
        }
    }

    private JqlSyntaxException expected(String what) {
        JqlToken token = peek();
        return token.kind() == JqlToken.Kind.END
                ? JqlSyntaxException.atEnd(what)
                : JqlSyntaxException.at(token, "Expecting " + what + " but got '" + token.text() + "'.");
    }

    private boolean atOrderByOrEnd() {
        return peek().kind() == JqlToken.Kind.END || peek().isWord("order");
    }

    private boolean takeWord(String keyword) {
        return takeIf(peek().isWord(keyword));
    }

    private boolean takeSymbol(String symbol) {
        return takeIf(peek().isSymbol(symbol));
    }

    private boolean takeIf(boolean condition) {
        if (condition) {
            next++;
        }
        return condition;
    }

    private JqlToken take() {
        JqlToken token = peek();
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    private JqlToken peek() {
        return tokens.get(next);
    }

    private static boolean isKeyword(JqlToken token) {
        return token.kind() == JqlToken.Kind.WORD
                && KEYWORDS.contains(token.text().toLowerCase(Locale.ROOT));
    }
}
