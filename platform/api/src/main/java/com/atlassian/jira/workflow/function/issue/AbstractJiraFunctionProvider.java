package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/**
 * The base of a workflow post function.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/workflow/function/issue/AbstractJiraFunctionProvider.html">Public API page</a>
 */
public abstract class AbstractJiraFunctionProvider extends WorkflowFunctionUtils implements FunctionProvider {
    protected AbstractJiraFunctionProvider() {}

    @SuppressWarnings("rawtypes")
    protected MutableIssue getIssue(Map transientVars) {
        return (MutableIssue) transientVars.get("issue");
    }
}
