package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

/**
 * Searches issues by JQL, seeing what the searcher may see.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/bc/issue/search/SearchService.html">Public API page</a>
 */
public interface SearchService {
    ParseResult parseQuery(ApplicationUser searcher, String jql);

    MessageSet validateQuery(ApplicationUser searcher, Query query);

    SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter pager) throws SearchException;

    SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException;

    long searchCount(ApplicationUser searcher, Query query) throws SearchException;

    /** A parsed query, or what is wrong with it. */
    record ParseResult(Query getQuery, MessageSet getErrors) {
        public boolean isValid() {
            return !getErrors.hasAnyErrors();
        }
    }
}
