package com.atlassian.mail.queue;

/**
 * An item with a subject.
 *
 * @see <a href="https://developer.atlassian.com/server/jira/platform/sending-email/">Public page</a>
 */
public abstract class AbstractMailQueueItem implements MailQueueItem {
    private final String subject;

    public AbstractMailQueueItem(String subject) {
        this.subject = subject;
    }

    @Override
    public String getSubject() {
        return subject;
    }
}
