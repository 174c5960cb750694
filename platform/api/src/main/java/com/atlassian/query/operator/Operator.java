package com.atlassian.query.operator;

/**
 * JQL's operators.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/query/operator/Operator.html">Public API page</a>
 */
public enum Operator {
    LIKE("~"),
    NOT_LIKE("!~"),
    EQUALS("="),
    NOT_EQUALS("!="),
    IN("in"),
    NOT_IN("not in"),
    IS("is"),
    IS_NOT("is not"),
    LESS_THAN("<"),
    LESS_THAN_EQUALS("<="),
    GREATER_THAN(">"),
    GREATER_THAN_EQUALS(">=");

    private final String display;

    Operator(String display) {
        this.display = display;
    }

    public String getDisplayString() {
        return display;
    }
}
