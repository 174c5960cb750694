package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.jira.i18n.GivenNames;
import io.attain.host.jira.i18n.GivenNames.Given;
import io.attain.host.jira.i18n.GivenNames.Kind;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatusNamesTest {
    private final InMemoryJira jira = new InMemoryJira();
    private final JiraAuthenticationContext who = jira.service(JiraAuthenticationContext.class);
    private final StatusNames names = new StatusNames(jira.service(StatusManager.class), who);
    private final Issue issue = jira.issue(jira.project("SALES"), "Renewal");
    private final String toDo = issue.getStatusId();

    @BeforeEach
    void aUserReadsChinese() {
        ApplicationUser zhou = jira.user("zhou");
        jira.site.users().setLocale(zhou, Locale.SIMPLIFIED_CHINESE);
        who.setLoggedInUser(zhou);
    }

    @AfterEach
    void close() {
        who.clearLoggedInUser();
        jira.close();
    }

    @Test
    void aStatusIsCalledAsTheAskerReads() {
        assertThat(names.of(issue)).isEqualTo("待办");
        who.clearLoggedInUser();
        assertThat(names.of(issue)).isEqualTo("To Do");
    }

    @Test
    void whatAnAdministratorGaveGoesFirst() {
        give("未开始");
        assertThat(names.of(toDo)).isEqualTo("未开始");
    }

    @Test
    void aTranslationThatWasNotStoredWholeIsNone() {
        give("");
        assertThat(names.of(toDo)).isEqualTo("To Do");
    }

    @Test
    void aStatusThatIsGoneIsCalledByItsId() {
        assertThat(names.of("99999")).isEqualTo("99999");
        assertThat(names.of("")).isEmpty();
    }

    private void give(String name) {
        GivenNames given = jira.site.givenNames();
        given.give(Kind.STATUS, toDo, Locale.SIMPLIFIED_CHINESE, new Given(name, "还没有人做"));
    }
}
