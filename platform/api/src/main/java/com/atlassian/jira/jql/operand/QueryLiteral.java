package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/**
 * One value in a JQL query.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/jql/operand/QueryLiteral.html">Public API page</a>
 */
public class QueryLiteral {
    private final Operand source;
    private final Long longValue;
    private final String stringValue;

    public QueryLiteral(Operand source, Long value) {
        this.source = source;
        this.longValue = value;
        this.stringValue = null;
    }

    public QueryLiteral(Operand source, String value) {
        this.source = source;
        this.longValue = null;
        this.stringValue = value;
    }

    public Operand getSourceOperand() {
        return source;
    }

    public Long getLongValue() {
        return longValue;
    }

    public String getStringValue() {
        return stringValue;
    }

    public String asString() {
        return longValue == null ? stringValue : longValue.toString();
    }
}
