package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Mutable issue: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/MutableIssue.html">Public API page</a>
 */
public interface MutableIssue extends Issue {
    void setSummary(String text);

    void setAssignee(ApplicationUser applicationUser);

    void setDescription(String text);

    void setCustomFieldValue(CustomField customField, Object object);
}
