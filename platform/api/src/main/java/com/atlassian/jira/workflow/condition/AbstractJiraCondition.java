package com.atlassian.jira.workflow.condition;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/**
 * The base of a workflow condition.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/workflow/condition/AbstractJiraCondition.html">Public API page</a>
 */
public abstract class AbstractJiraCondition extends WorkflowFunctionUtils implements Condition {
    protected AbstractJiraCondition() {}

    @SuppressWarnings("rawtypes")
    protected Issue getIssue(Map transientVars) {
        return (Issue) transientVars.get("issue");
    }
}
