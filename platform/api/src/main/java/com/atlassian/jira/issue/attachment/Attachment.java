package com.atlassian.jira.issue.attachment;

import com.atlassian.jira.issue.IssueManager;
import org.ofbiz.core.entity.GenericValue;

/**
 * A file at an issue: the part of it that Attain calls. Jira reads it from the row that it is made with; here whoever makes one
 * says what stands in it.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/attachment/Attachment.html">Public API page</a>
 */
public class Attachment {

    public Attachment(IssueManager issueManager, GenericValue attachment) {}

    public String getFilename() {
        throw new UnsupportedOperationException();
    }
}
