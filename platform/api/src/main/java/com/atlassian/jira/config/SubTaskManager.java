package com.atlassian.jira.config;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.util.IssueUpdateBean;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Sub task manager: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/config/SubTaskManager.html">Public API page</a>
 */
public interface SubTaskManager {
    void enableSubTasks(boolean flag) throws CreateException;

    boolean isSubTasksEnabled();

    void createSubTaskIssueLink(Issue issue, Issue issue2, ApplicationUser applicationUser) throws CreateException;

    IssueUpdateBean changeParent(Issue issue, Issue issue2, ApplicationUser applicationUser)
            throws RemoveException, CreateException;
}
