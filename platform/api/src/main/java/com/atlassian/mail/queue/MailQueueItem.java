package com.atlassian.mail.queue;

import com.atlassian.mail.MailException;

/**
 * What the mail queue takes.
 *
 * @see <a href="https://developer.atlassian.com/server/jira/platform/sending-email/">Public page</a>
 */
public interface MailQueueItem {
    void send() throws MailException;

    String getSubject();
}
