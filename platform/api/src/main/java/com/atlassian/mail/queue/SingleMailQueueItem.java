package com.atlassian.mail.queue;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

/**
 * One mail for the queue.
 *
 * @see <a href="https://developer.atlassian.com/server/jira/platform/sending-email/">Public page</a>
 */
public class SingleMailQueueItem extends AbstractMailQueueItem {
    private final Email email;

    public SingleMailQueueItem(Email email) {
        super(email.getSubject());
        this.email = email;
    }

    @Override
    public void send() throws MailException {
        throw new MailException("Only Jira itself sends at once; add the item to the mail queue");
    }

    public Email getEmail() {
        return email;
    }
}
