package io.attain.host.mail;

import static java.util.Objects.requireNonNullElse;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import io.attain.host.store.Database;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

/**
 * The mail queue as rows of a table. Adding joins the thread's transaction, so work that rolls back mails nobody. As in
 * Jira, a mail that was refused ten times is set aside with its error.
 */
public record Outbox(Database database, Clock clock) implements MailQueue {

    private static final int MOST_ATTEMPTS = 10; // MailQueueImpl.MAX_SEND_ATTEMPTS
    private static final int BATCH = 100;

    /**
     * Keeps a mail until it is sent.
     *
     * @throws IllegalArgumentException if it is not a {@link SingleMailQueueItem}: code cannot be kept in a table
     */
    @Override
    public void addItem(MailQueueItem item) {
        if (!(item instanceof SingleMailQueueItem single)) {
            throw new IllegalArgumentException("The mail queue takes only SingleMailQueueItem, not " + item.getClass());
        }
        Email email = single.getEmail();
        database.run(handle -> handle.createUpdate("insert into mail_queue (recipient, subject, body, mime_type,"
                        + " created, attempts) values (:to, :subject, :body, :type, :created, 0)")
                .bind("to", email.getTo())
                .bind("subject", requireNonNullElse(email.getSubject(), ""))
                .bind("body", requireNonNullElse(email.getBody(), ""))
                .bind("type", email.getMimeType())
                .bind("created", Timestamp.from(clock.instant()))
                .execute());
    }

    /** How many mails wait to be sent. */
    @Override
    public int size() {
        return count("attempts < :most");
    }

    /** How many mails are set aside. */
    @Override
    public int errorSize() {
        return count("attempts >= :most");
    }

    private int count(String condition) {
        return database.call(handle -> handle.createQuery("select count(*) from mail_queue where " + condition)
                .bind("most", MOST_ATTEMPTS)
                .mapTo(Integer.class)
                .one());
    }

    /** The next mails to send, the least refused and oldest first. */
    List<QueuedMail> waiting() {
        return mails("where attempts < " + MOST_ATTEMPTS + " order by attempts, id");
    }

    /** What is in the queue, the newest first, those that are set aside among them. */
    public List<QueuedMail> latest() {
        return mails("order by id desc");
    }

    private List<QueuedMail> mails(String which) {
        return database.call(handle -> handle.createQuery(
                        "select * from mail_queue " + which + " fetch first " + BATCH + " rows only")
                .map((row, context) -> new QueuedMail(
                        row.getLong("id"),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("mime_type"),
                        row.getTimestamp("created").toInstant(),
                        row.getInt("attempts"),
                        row.getString("error")))
                .list());
    }

    /** Forgets a mail: the server has it now. */
    void accepted(QueuedMail mail) {
        database.run(handle -> handle.createUpdate("delete from mail_queue where id = :id")
                .bind("id", mail.id())
                .execute());
    }

    /** Notes why the server refused a mail. */
    void refused(QueuedMail mail, String error) {
        database.run(handle -> handle.createUpdate(
                        "update mail_queue set attempts = attempts + 1, error = :error where id = :id")
                .bind("error", error)
                .bind("id", mail.id())
                .execute());
    }

    /** Notes why a mail did not reach the server; that is no fault of the mail, so no attempt is counted. */
    void unreachable(QueuedMail mail, String error) {
        database.run(handle -> handle.createUpdate("update mail_queue set error = :error where id = :id")
                .bind("error", error)
                .bind("id", mail.id())
                .execute());
    }

    /** Lets the mails that are set aside wait again. */
    void retrySetAside() {
        database.run(handle -> handle.createUpdate("update mail_queue set attempts = 0 where attempts >= :most")
                .bind("most", MOST_ATTEMPTS)
                .execute());
    }
}
