package com.atlassian.query.clause;

/**
 * Clause: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/query/clause/Clause.html">Public API page</a>
 */
public interface Clause {
    String getName();
}
