package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Issue link manager: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/link/IssueLinkManager.html">Public API page</a>
 */
public interface IssueLinkManager {
    void createIssueLink(Long value, Long value2, Long value3, Long value4, ApplicationUser applicationUser)
            throws CreateException;

    void removeIssueLink(IssueLink issueLink, ApplicationUser applicationUser);

    IssueLink getIssueLink(Long value);

    List<IssueLink> getOutwardLinks(Long value);

    List<IssueLink> getInwardLinks(Long value);

    IssueLink getIssueLink(Long value, Long value2, Long value3);
}
