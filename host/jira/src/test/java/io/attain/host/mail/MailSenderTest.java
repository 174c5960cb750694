package io.attain.host.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.util.ServerSetup;
import io.attain.host.ManualClock;
import io.attain.host.store.Database;
import io.attain.host.store.TestDatabase;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MailSenderTest {

    @RegisterExtension
    final GreenMailExtension server = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

    @RegisterExtension
    final TestDatabase tables = new TestDatabase();

    private final Database database = tables.database();
    private final Outbox outbox = new Outbox(database, new ManualClock("2026-11-23T08:00:00Z"));

    @Test
    void aQueuedMailArrivesOnce() throws Exception {
        outbox.addItem(new SingleMailQueueItem(new Email("lily@example.com")
                .setSubject("连续三个工作日\r\nBcc: 低于每日目标")
                .setBody("<p>拜访：3/5</p>")
                .setMimeType("text/html")));
        assertThat(outbox.size()).isEqualTo(1);

        try (MailSender sender = sender()) {
            sender.sendWaiting();
            sender.sendWaiting();
        }

        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("连续三个工作日 Bcc: 低于每日目标");
        assertThat(message.getContentType()).startsWith("text/html").contains("UTF-8");
        assertThat(message.getContent().toString().strip()).isEqualTo("<p>拜访：3/5</p>");
        assertThat(message.getMessageID()).endsWith(".1795420800000.attain@localhost>");
        assertThat(outbox.size()).isZero();
    }

    @Test
    void aRefusedMailStaysWithItsErrorAndArrivesLater() {
        queueMail();
        MessageDeliveryHandler accepting = server.getUserManager().getMessageDeliveryHandler();
        server.getUserManager().setMessageDeliveryHandler((message, address) -> {
            throw new IllegalStateException("full");
        });

        try (MailSender sender = sender()) {
            sender.sendWaiting();
            assertThat(outbox.waiting()).singleElement().satisfies(mail -> {
                assertThat(mail.attempts()).isEqualTo(1);
                assertThat(mail.error()).contains("451");
            });

            server.getUserManager().setMessageDeliveryHandler(accepting);
            sender.sendWaiting();
        }

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(outbox.size()).isZero();
    }

    @Test
    void aMailRefusedTenTimesIsSetAsideUntilItIsAskedFor() {
        queueMail();
        for (int refusal = 0; refusal < 10; refusal++) {
            outbox.waiting().forEach(mail -> outbox.refused(mail, "451 full"));
        }

        assertThat(outbox.size()).isZero();
        assertThat(outbox.errorSize()).isEqualTo(1);
        outbox.retrySetAside();
        assertThat(outbox.size()).isEqualTo(1);
    }

    @Test
    void aServerThatIsDownCountsAgainstNoMail() throws Exception {
        queueMail();
        int nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }

        try (MailSender sender = new MailSender(outbox, new SmtpServer("127.0.0.1", nobody))) {
            sender.sendWaiting();
        }

        assertThat(outbox.waiting()).singleElement().satisfies(mail -> {
            assertThat(mail.attempts()).isZero();
            assertThat(mail.error()).contains("127.0.0.1");
        });
    }

    private void queueMail() {
        outbox.addItem(new SingleMailQueueItem(
                new Email("lily@example.com").setSubject("今日计划").setBody("请填写日志")));
    }

    private MailSender sender() {
        return new MailSender(
                outbox, new SmtpServer("127.0.0.1", server.getSmtp().getPort()));
    }
}
