package com.atlassian.jira.issue;

/**
 * Issue input parameters: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/IssueInputParameters.html">Public API page</a>
 */
public interface IssueInputParameters {
    void setRetainExistingValuesWhenParameterNotProvided(boolean flag);

    void setRetainExistingValuesWhenParameterNotProvided(boolean flag, boolean flag2);

    void setApplyDefaultValuesWhenParameterNotProvided(boolean flag);

    void setSkipScreenCheck(boolean flag);

    IssueInputParameters addCustomFieldValue(Long value, String... texts);

    IssueInputParameters addCustomFieldValue(String text, String... texts);

    IssueInputParameters setComment(String text);

    IssueInputParameters setProjectId(Long value);

    IssueInputParameters setIssueTypeId(String text);

    IssueInputParameters setSummary(String text);

    IssueInputParameters setDescription(String text);

    IssueInputParameters setAssigneeId(String text);

    IssueInputParameters setReporterId(String text);

    IssueInputParameters setDueDate(String text);
}
