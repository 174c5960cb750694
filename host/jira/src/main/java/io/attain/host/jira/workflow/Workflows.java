package io.attain.host.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Moves issues along their workflows. It stores nothing itself: what a transition does to the issue goes through the
 * caller's {@link TransitionSteps}, inside the caller's transaction.
 */
public interface Workflows {

    /**
     * The status a new issue of this project and type begins in.
     *
     * @throws com.atlassian.jira.workflow.WorkflowException if the project's workflow is missing or broken
     */
    String initialStatusId(long projectId, String issueTypeId);

    /**
     * The status that an issue has in this project and type once it is moved there: its own if the workflow there has a step
     * of it, else the one in which new issues begin.
     *
     * @throws com.atlassian.jira.workflow.WorkflowException if the project's workflow is missing or broken
     */
    String statusAfterMove(long projectId, String issueTypeId, String statusId);

    /**
     * Runs the initial action of an issue that was just written in its {@link #initialStatusId}: conditions, validators
     * and post functions. The caller stores the issue afterwards, since post functions may have changed it.
     *
     * @param inputs more transient variables, such as "comment"; may be empty
     * @throws TransitionRefused if a condition or validator refuses; the caller rolls back
     * @throws com.atlassian.jira.workflow.WorkflowException if a part fails or is unknown; the caller rolls back
     */
    void start(MutableIssue issue, @Nullable ApplicationUser caller, Map<String, Object> inputs, TransitionSteps steps)
            throws TransitionRefused;

    /** The actions that the issue's step offers and whose conditions let this user pass, in the workflow's order. */
    List<ActionDescriptor> actions(Issue issue, @Nullable ApplicationUser caller);

    /**
     * Performs one action: conditions, validators, the new status, post functions. The caller stores the issue
     * afterwards, since post functions may have changed it.
     *
     * @param inputs more transient variables, such as "comment"; may be empty
     * @throws TransitionRefused if the action is not open to the caller or a validator refuses; the caller rolls back
     * @throws com.atlassian.jira.workflow.WorkflowException if a part fails or is unknown; the caller rolls back
     */
    void perform(
            MutableIssue issue,
            @Nullable ApplicationUser caller,
            int actionId,
            Map<String, Object> inputs,
            TransitionSteps steps)
            throws TransitionRefused;
}
