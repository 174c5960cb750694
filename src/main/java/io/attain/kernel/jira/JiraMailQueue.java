package io.attain.kernel.jira;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import io.attain.kernel.Mails.Mail;
import io.attain.kernel.VisibleText;

/** Jira's queue of mails. It is no component, and loaded with the first mail: where Jira gave no mail to plugins, they start. */
record JiraMailQueue(JiraComponents jira) {

    void add(String address, Mail mail) {
        jira.get(MailQueue.class)
                .addItem(new SingleMailQueueItem(new Email(address)
                        .setSubject(VisibleText.line(mail.subject()))
                        .setBody(mail.body())
                        .setMimeType("text/plain")));
    }
}
