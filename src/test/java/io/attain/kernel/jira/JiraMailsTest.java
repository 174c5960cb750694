package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.mail.queue.MailQueue;
import io.attain.PluginInProcess;
import io.attain.host.mail.QueuedMail;
import io.attain.kernel.Mails;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraMailsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final String MY_DAY =
            "https://jira.example.com/plugins/servlet/attain/my-day?project=EAST&date=2026-11-27";

    @AutoClose
    private final PluginInProcess plugin = new PluginInProcess();

    private final InMemoryJira jira = plugin.jira;
    private final Project east = jira.project("EAST");
    private final ApplicationUser lily = jira.user("lily");
    private final Mails mails = plugin.component(Mails.class);

    @BeforeEach
    void jiraKnowsItsAddress() {
        jira.site.properties().set("jira.baseurl", "https://jira.example.com");
    }

    @Test
    void aMailIsWrittenInTheReadersLanguageAndHandedToJira() {
        assertThat(send(lily)).isTrue();
        jira.site.users().setLocale(lily, Locale.SIMPLIFIED_CHINESE);
        assertThat(send(lily)).isTrue();

        assertThat(jira.site.outbox().latest())
                .extracting(QueuedMail::recipient, QueuedMail::subject, QueuedMail::body, QueuedMail::mimeType)
                .containsExactly(
                        tuple("lily@example.com", "2026年11月27日至x", MY_DAY, "text/plain"),
                        tuple("lily@example.com", "Nov 27, 2026 – x", MY_DAY, "text/plain"));
    }

    @Test
    void whoHasNoAddressOrMayNotLogInIsNotWrittenTo() {
        ApplicationUser nobody = jira.site.users().create("tom", "secret", "Tom", "");
        assertThat(send(nobody)).isFalse();
        jira.site.users().setActive(lily, false);
        assertThat(send(lily)).isFalse();
        assertThat(mails.send("gone", words -> {
                    throw new AssertionError("written for nobody");
                }))
                .isFalse();
        assertThat(jira.site.outbox().size()).isZero();
    }

    @Test
    void whereJiraGivesNoMailToPluginsThatIsAFailureLikeOthers() {
        JiraComponents none = mock();
        when(none.get(MailQueue.class)).thenThrow(new NoClassDefFoundError("com/atlassian/mail/Email"));
        JiraMails without = new JiraMails(plugin.component(JiraPeople.class), none, mock(), mock(), mock());

        assertThatThrownBy(() -> without.send(lily.getKey(), words -> new Mails.Mail("Log", "open")))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(NoClassDefFoundError.class);
    }

    private boolean send(ApplicationUser reader) {
        return mails.send(
                reader.getKey(),
                words -> new Mails.Mail(
                        words.say("attain.calendar.range", DAY, "x"), words.link("my-day", east.getId(), DAY)));
    }
}
