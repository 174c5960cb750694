package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;

/**
 * Issue link: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/link/IssueLink.html">Public API page</a>
 */
public interface IssueLink {
    Long getId();

    Long getLinkTypeId();

    Long getSourceId();

    Long getDestinationId();

    Issue getSourceObject();

    Issue getDestinationObject();
}
