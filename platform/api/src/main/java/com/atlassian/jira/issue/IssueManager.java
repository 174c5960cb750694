package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/**
 * Issue manager: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/IssueManager.html">Public API page</a>
 */
public interface IssueManager {
    MutableIssue getIssueObject(Long value) throws DataAccessException;

    MutableIssue getIssueObject(String text) throws DataAccessException;

    MutableIssue getIssueByCurrentKey(String text) throws DataAccessException;

    List<Issue> getIssueObjects(Collection<Long> collection);

    void deleteIssue(
            ApplicationUser applicationUser, Issue issue, EventDispatchOption eventDispatchOption, boolean flag)
            throws RemoveException;
}
