package com.atlassian.jira.workflow;

import com.opensymphony.workflow.WorkflowContext;
import java.util.Map;

/**
 * What conditions and functions of a workflow share.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/workflow/WorkflowFunctionUtils.html">Public API page</a>
 */
public class WorkflowFunctionUtils {
    protected WorkflowFunctionUtils() {}

    @SuppressWarnings("rawtypes")
    public static String getCallerKey(Map transientVars, Map args) {
        return ((WorkflowContext) transientVars.get("context")).getCaller();
    }
}
