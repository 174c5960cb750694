package io.attain.host.jira.workflow;

import com.atlassian.jira.issue.MutableIssue;
import org.jspecify.annotations.Nullable;

/**
 * What a running transition asks of the issue's owner, in the order of the workflow's post functions. All of it happens
 * in the transaction that the owner opened around the transition.
 */
public interface TransitionSteps {

    /**
     * The issue enters a status: set it on this very object and store it, with its change history. Called at most once
     * per transition: also if the workflow names no status function, but not if the issue is in that status already.
     */
    void enter(MutableIssue issue, String statusId);

    /**
     * The issue ends with a resolution, or, for null, is unresolved from now on: set it on this very object.
     *
     * @throws com.atlassian.jira.workflow.WorkflowException if there is no such resolution
     */
    void resolve(MutableIssue issue, @Nullable String resolutionId);

    /** An event of this type is due; publish it once the transaction has been committed. */
    void event(MutableIssue issue, long eventTypeId);
}
