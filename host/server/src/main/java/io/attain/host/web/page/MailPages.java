package io.attain.host.web.page;

import io.attain.host.jira.JiraSite;
import io.attain.host.web.Pages;
import io.attain.host.web.View;
import io.attain.host.web.http.Access;
import io.attain.host.web.http.Routes;
import java.util.Date;

/** The mail that waits in the queue. */
public record MailPages(Pages pages, JiraSite site) {

    /** A mail as the list shows it; the error is empty where there is none. */
    public record Row(String recipient, String subject, String body, Date created, String error) {}

    /** Its addresses. */
    public void addTo(Routes routes) {
        routes.get(
                Access.ADMIN,
                "/secure/admin/MailQueueAdmin.jspa",
                exchange -> pages.show(
                        exchange,
                        View.admin("admin-mail", pages.texts().of("admin.mail"))
                                .with(
                                        "mails",
                                        site.outbox().latest().stream()
                                                .map(mail -> new Row(
                                                        mail.recipient(),
                                                        mail.subject(),
                                                        mail.body(),
                                                        Date.from(mail.created()),
                                                        mail.error() == null ? "" : mail.error()))
                                                .toList())));
    }
}
