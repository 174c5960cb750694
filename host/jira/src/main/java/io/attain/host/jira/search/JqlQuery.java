package io.attain.host.jira.search;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query as it was read.
 *
 * @param where null: every issue
 * @param text the JQL
 */
record JqlQuery(@Nullable JqlClause where, List<Sort> orderBy, String text) implements Query {

    /** One field to sort by. */
    record Sort(String field, boolean descending) {}

    @Override
    @SuppressWarnings("NullAway") // the platform says null for a query without conditions
    public Clause getWhereClause() {
        return where;
    }

    @Override
    public String getQueryString() {
        return text;
    }
}
