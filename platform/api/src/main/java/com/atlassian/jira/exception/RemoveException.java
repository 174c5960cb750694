package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

/**
 * Something could not be removed.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/exception/RemoveException.html">Public API page</a>
 */
public class RemoveException extends JiraException {
    private static final long serialVersionUID = 1L;

    public RemoveException(String message) {
        super(message);
    }
}
