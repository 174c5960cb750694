package com.atlassian.scheduler;

/**
 * A job could not be scheduled.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.7.0/atlassian-scheduler-api/apidocs/">Public API page</a>
 */
public class SchedulerServiceException extends Exception {
    private static final long serialVersionUID = 1L;

    public SchedulerServiceException(String message) {
        super(message);
    }

    public SchedulerServiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
