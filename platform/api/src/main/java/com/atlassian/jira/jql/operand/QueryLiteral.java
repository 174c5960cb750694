package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/**
 * One value in a JQL query.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/jql/operand/QueryLiteral.html">Public API page</a>
 */
public class QueryLiteral {
    private final Operand source;
    private final Object value;

    public QueryLiteral(Operand source, Long value) {
        this.source = source;
        this.value = value;
    }

    public QueryLiteral(Operand source, String value) {
        this.source = source;
        this.value = value;
    }

    public Operand getSourceOperand() {
        return source;
    }

    public Long getLongValue() {
        return value instanceof Long number ? number : null;
    }

    public String asString() {
        return value == null ? null : value.toString();
    }
}
