package com.atlassian.mail.queue;

/**
 * The mails that wait to be sent.
 *
 * @see <a href="https://developer.atlassian.com/server/jira/platform/sending-email/">Public page</a>
 */
public interface MailQueue {
    void addItem(MailQueueItem item);

    int size();

    int errorSize();
}
