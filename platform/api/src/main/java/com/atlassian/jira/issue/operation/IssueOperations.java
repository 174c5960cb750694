package com.atlassian.jira.issue.operation;

/**
 * The operations of an issue that have a screen.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/operation/IssueOperations.html">Public API page</a>
 */
public class IssueOperations {
    public static final ScreenableIssueOperation CREATE_ISSUE_OPERATION = new Operation(0L);
    public static final ScreenableIssueOperation EDIT_ISSUE_OPERATION = new Operation(1L);
    public static final ScreenableIssueOperation VIEW_ISSUE_OPERATION = new Operation(2L);

    private IssueOperations() {}

    private record Operation(Long getId) implements ScreenableIssueOperation {}
}
