package com.atlassian.query.operand;

/**
 * Operand: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/query/operand/Operand.html">Public API page</a>
 */
public interface Operand {
    String getName();

    String getDisplayString();
}
