package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/**
 * Issue type manager: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/config/IssueTypeManager.html">Public API page</a>
 */
public interface IssueTypeManager {
    IssueType createIssueType(String text, String text2, Long value);

    IssueType createSubTaskIssueType(String text, String text2, Long value);

    void updateIssueType(IssueType issueType, String text, String text2, Long value);

    Collection<IssueType> getIssueTypes();

    IssueType getIssueType(String text);
}
