package com.atlassian.jira.issue.util;

/**
 * Issue updater: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/util/IssueUpdater.html">Public API page</a>
 */
public interface IssueUpdater {
    void doUpdate(IssueUpdateBean iub, boolean generateChangeItems);
}
