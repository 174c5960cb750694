package com.atlassian.jira.issue.attachment;

/**
 * Attachment: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/attachment/Attachment.html">Public API page</a>
 */
public record Attachment(String getFilename) {}
