package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.IssueLink;
import java.time.Instant;

/**
 * A link between two issues, sub-task links among them, was created: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/event/issue/link/IssueLinkCreatedEvent.html">Public API page</a>
 */
public record IssueLinkCreatedEvent(IssueLink getIssueLink, Instant getEventCreation) {}
