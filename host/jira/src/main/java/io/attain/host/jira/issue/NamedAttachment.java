package io.attain.host.jira.issue;

import com.atlassian.jira.issue.attachment.Attachment;

/** A file at an issue, of which nothing but the name is kept. */
final class NamedAttachment extends Attachment {

    private final String name;

    NamedAttachment(String name) {
        super(null, null);
        this.name = name;
    }

    @Override
    public String getFilename() {
        return name;
    }
}
