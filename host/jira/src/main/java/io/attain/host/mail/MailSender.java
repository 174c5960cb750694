package io.attain.host.mail;

import io.attain.host.schedule.Daemons;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands the queue's mails to an SMTP server every half minute. After a crash between the server's acceptance and the
 * row's end a mail is sent again, under the same Message-ID.
 */
public final class MailSender implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MailSender.class);
    private static final Duration ROUND = Duration.ofSeconds(30);
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Outbox outbox;
    private final Session session;
    private final String from;
    private final ScheduledExecutorService clockwork =
            Executors.newSingleThreadScheduledExecutor(Daemons.named("mail"));

    MailSender(Outbox outbox, SmtpServer server) {
        this.outbox = outbox;
        this.session = server.session();
        this.from = System.getProperty("attain.mail.from", "jira@localhost");
    }

    /**
     * Begins to send, also what was set aside. The sender's address is the system property attain.mail.from.
     *
     * @param turn of all nodes the one that has it sends
     */
    public static MailSender start(Outbox outbox, SmtpServer server, Lock turn) {
        outbox.retrySetAside();
        MailSender sender = new MailSender(outbox, server);
        ScheduledFuture<?> unused = sender.clockwork.scheduleWithFixedDelay(
                () -> sender.round(turn), 0, ROUND.toMillis(), TimeUnit.MILLISECONDS);
        return sender;
    }

    /** Sends no more; the mail under way gets a short while to be accepted. */
    @Override
    public void close() {
        Daemons.end(
                clockwork,
                GRACE,
                () -> LOG.warn("The SMTP server did not answer within {}; the mail stays in the queue", GRACE));
    }

    private void round(Lock turn) {
        try {
            if (turn.tryLock()) {
                sendInTurn(turn);
            }
        } catch (RuntimeException e) {
            // An exception would end the repetition; the next round may find the database back.
            LOG.error("The mail queue's round failed", e);
        }
    }

    private void sendInTurn(Lock turn) {
        try {
            sendWaiting();
        } finally {
            turn.unlock();
        }
    }

    /** Sends what waits now, each mail over its own connection; ends early if the server cannot be reached. */
    void sendWaiting() {
        for (QueuedMail mail : outbox.waiting()) {
            if (clockwork.isShutdown()) {
                return;
            }
            try (Transport transport = session.getTransport("smtp")) {
                transport.connect();
                handOver(mail, transport);
            } catch (MessagingException e) {
                LOG.warn("The SMTP server cannot be reached, mail stays in the queue: {}", e.getMessage());
                outbox.unreachable(mail, e.toString());
                return;
            }
        }
    }

    private void handOver(QueuedMail mail, Transport transport) {
        try {
            MimeMessage message = message(mail);
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            LOG.warn("Mail {} was not accepted and stays in the queue: {}", mail.id(), e.getMessage());
            outbox.refused(mail, e.toString());
            return;
        }
        outbox.accepted(mail);
    }

    private MimeMessage message(QueuedMail mail) throws MessagingException {
        ContentType type = new ContentType(mail.mimeType());
        type.setParameter("charset", UTF_8);
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(from));
        message.setRecipients(RecipientType.TO, InternetAddress.parse(mail.recipient()));
        message.setSubject(mail.subject().replaceAll("[\\r\\n]+", " "), UTF_8); // a line break would begin a header
        message.setContent(mail.body(), type.toString());
        message.setSentDate(Date.from(mail.created()));
        message.saveChanges();
        message.setHeader("Message-ID", "<" + mail.id() + "." + mail.created().toEpochMilli() + ".attain@localhost>");
        return message;
    }
}
