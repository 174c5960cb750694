package io.attain.host.jira.link;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;

/** A link as stored. */
record HostLink(IssueManager issues, Long id, Long typeId, Long sourceId, Long destinationId) implements IssueLink {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public Long getLinkTypeId() {
        return typeId;
    }

    @Override
    public Long getSourceId() {
        return sourceId;
    }

    @Override
    public Long getDestinationId() {
        return destinationId;
    }

    @Override
    public Issue getSourceObject() {
        return issues.getIssueObject(sourceId);
    }

    @Override
    public Issue getDestinationObject() {
        return issues.getIssueObject(destinationId);
    }
}
