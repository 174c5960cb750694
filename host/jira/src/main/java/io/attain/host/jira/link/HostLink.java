package io.attain.host.jira.link;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;

/** A link as stored. */
record HostLink(IssueManager issues, Long getId, Long getLinkTypeId, Long getSourceId, Long getDestinationId)
        implements IssueLink {

    @Override
    public Issue getSourceObject() {
        return issues.getIssueObject(getSourceId);
    }

    @Override
    public Issue getDestinationObject() {
        return issues.getIssueObject(getDestinationId);
    }
}
