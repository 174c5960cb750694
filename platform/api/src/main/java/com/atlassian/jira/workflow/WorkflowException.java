package com.atlassian.jira.workflow;

/**
 * A workflow could not be read or run.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/workflow/WorkflowException.html">Public API page</a>
 */
public class WorkflowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WorkflowException(String message) {
        super(message);
    }

    public WorkflowException(String message, Throwable cause) {
        super(message, cause);
    }
}
