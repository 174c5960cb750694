package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;

/**
 * A JQL function whose arguments may name what a reader of the query may not know of.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/plugin/jql/function/ClauseSanitisingJqlFunction.html">Public API page</a>
 */
public interface ClauseSanitisingJqlFunction {
    FunctionOperand sanitiseOperand(ApplicationUser user, FunctionOperand operand);
}
