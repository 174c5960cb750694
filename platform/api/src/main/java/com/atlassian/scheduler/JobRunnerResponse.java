package com.atlassian.scheduler;

/**
 * How a run of a job ended.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.7.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/JobRunnerResponse.html">Public API page</a>
 */
public final class JobRunnerResponse {
    private final boolean success;
    private final String message;

    private JobRunnerResponse(boolean success, String message) {
        this.success = success;
        this.message = message;
    }

    public static JobRunnerResponse success(String message) {
        return new JobRunnerResponse(true, message);
    }

    public static JobRunnerResponse aborted(String message) {
        return new JobRunnerResponse(false, message);
    }

    public static JobRunnerResponse failed(String message) {
        return new JobRunnerResponse(false, message);
    }

    public static JobRunnerResponse failed(Throwable cause) {
        return new JobRunnerResponse(false, cause.toString());
    }

    public String getMessage() {
        return message;
    }

    @Override
    public String toString() {
        return (success ? "success" : "failed") + ": " + message;
    }
}
