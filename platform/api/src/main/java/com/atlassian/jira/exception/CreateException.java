package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

/**
 * Something could not be created.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/exception/CreateException.html">Public API page</a>
 */
public class CreateException extends JiraException {
    private static final long serialVersionUID = 1L;

    public CreateException(String message) {
        super(message);
    }

    public CreateException(String message, Exception cause) {
        super(message, cause);
    }
}
