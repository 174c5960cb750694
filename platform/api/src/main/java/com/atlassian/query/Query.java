package com.atlassian.query;

import com.atlassian.query.clause.Clause;

/**
 * Query: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/query/Query.html">Public API page</a>
 */
public interface Query {
    Clause getWhereClause();

    String getQueryString();
}
