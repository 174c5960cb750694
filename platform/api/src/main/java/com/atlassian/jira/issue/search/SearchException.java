package com.atlassian.jira.issue.search;

import com.atlassian.jira.JiraException;

/**
 * A search that could not be run.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/search/SearchException.html">Public API page</a>
 */
public class SearchException extends JiraException {
    private static final long serialVersionUID = 1L;

    public SearchException(String message) {
        super(message);
    }

    public SearchException(String message, Exception cause) {
        super(message, cause);
    }
}
