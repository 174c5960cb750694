package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.issue.IssueConstant;

/**
 * Issue type: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/issuetype/IssueType.html">Public API page</a>
 */
public interface IssueType extends IssueConstant {
    boolean isSubTask();
}
