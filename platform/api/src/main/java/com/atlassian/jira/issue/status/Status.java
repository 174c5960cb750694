package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;

/**
 * Status: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/status/Status.html">Public API page</a>
 */
public interface Status extends IssueConstant {
    StatusCategory getStatusCategory();
}
