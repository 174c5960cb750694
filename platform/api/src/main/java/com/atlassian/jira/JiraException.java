package com.atlassian.jira;

/**
 * The root of Jira's checked exceptions.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/JiraException.html">Public API page</a>
 */
public class JiraException extends Exception {
    private static final long serialVersionUID = 1L;

    public JiraException(String message) {
        super(message);
    }

    public JiraException(String message, Exception cause) {
        super(message, cause);
    }
}
