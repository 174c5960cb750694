package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.demo.Company;
import io.attain.host.mail.QueuedMail;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/**
 * The morning of who leads a team: logs are read by keyboard, one ask gets a word and one a Support Request, a locked log is
 * reopened and somebody reminded; the writers see what concerns them.
 */
class ManagersMorningTest {
    private static final String REST = "/rest/attain/1.0/";
    private static final String SEND = Keys.chord(Keys.CONTROL, Keys.ENTER);

    @TempDir
    private Path data;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final LocalDate locked = today.minusDays(3);

    @Test
    void whatATeamHandedInIsReadAnsweredAndAskedForAndItsWritersSeeThat() throws Exception {
        try (HostedSite site = HostedSite.start(data.resolve("site"));
                Browser browser = Browser.open(site.address())) {
            TwoTeams teams = TwoTeams.in(site);
            new Administrator(site.as("zhou")).everyDayIsWorked(TwoTeams.PROJECT);
            handIn(site, teams, "lily", List.of(Map.of("tag", "Price", "note", "A rival offers less")), "");
            handIn(site, teams, "tom", List.of(), "An engineer for the demo");
            site.as("wu")
                    .put(
                            REST + "logs/" + today,
                            Map.of("projectKey", TwoTeams.PROJECT, "submit", true, "reason", "training"));

            browser.logIn("mei", Company.PASSWORD).go(page("team-day", today)).sees("Mark all as read");
            assertThat(browser.text()).doesNotContain("wu");
            reads(browser);
            answers(browser);
            reopensAndReminds(browser);
            assertThat(site.site().jira().outbox().latest())
                    .extracting(QueuedMail::recipient)
                    .contains("tom@lanhai.example");
            inChinese(browser)
                    .go(page("team-day", today))
                    .sees("问题与所需支持")
                    .sees("资源支持申请")
                    .sees("已全部答复");
            assertThat(browser.complaints()).isEmpty();

            browser.forget();
            browser.logIn("lily", Company.PASSWORD).go(page("my-day", today));
            browser.sees("Read by mei").sees("I call them today.");
            browser.go(page("my-day", locked)).sees("Reopened by mei until").sees("Ill that day");
            browser.type(SEND).sees("says nothing yet");
            browser.choose("attain-reason", "Training").type(SEND).sees("Submitted at");
            browser.forget();
            browser.logIn("tom", Company.PASSWORD).go(page("my-day", today));
            browser.sees("Support Request An engineer for the demo");
            browser.go("/browse/" + teams.keys().get("Deal of tom"))
                    .sees("Asked and answered")
                    .sees("REQUESTED");
        }
    }

    private static void reads(Browser browser) {
        browser.type("j").finds("article:focus", "lily");
        browser.type("j").finds("article:focus", "tom");
        browser.type("k").finds("article:focus", "lily");
        browser.drawn(
                "return document.querySelector(arguments[0]) ? null : ['none is unread']",
                ".attain-team-log .aui-lozenge");
    }

    /** Who has answered one ask is led to the next that waits. */
    private static void answers(Browser browser) throws Exception {
        browser.press("Answer lily: Price").type("I call them today.", SEND).sees("I call them today.");
        browser.finds("button:focus", "Answer").type(Keys.ENTER).finds("label", "What tom will read");
        browser.type(Keys.chord(Keys.SHIFT, Keys.TAB), Keys.ARROW_RIGHT)
                .finds("option", "Harbour Foods · Deal of tom")
                .fill("Kind of support", "Expert")
                .type(SEND)
                .sees("REQUESTED")
                .sees("ALL ANSWERED")
                .picture("managers-morning");
    }

    private void reopensAndReminds(Browser browser) {
        browser.go(page("team-day", locked)).press("Reopen…").sees("Reopen logs of lily");
        browser.finds("#attain-reopen-reason:focus", "")
                .type("Ill that day")
                .press("Reopen")
                .sees("Reopened by mei until");
        browser.press("Remind tom by mail").sees("Reminded today");
    }

    private static String page(String name, LocalDate day) {
        return "/plugins/servlet/attain/" + name + "?project=" + TwoTeams.PROJECT + "&date=" + day;
    }

    private void handIn(
            HostedSite site, TwoTeams teams, String writer, List<Map<String, String>> problems, String support) {
        String deal = teams.keys().get("Deal of " + writer);
        site.as(writer)
                .put(
                        REST + "logs/" + today,
                        Map.of(
                                "projectKey",
                                TwoTeams.PROJECT,
                                "submit",
                                true,
                                "lines",
                                List.of(Map.of("issueKey", deal, "note", "called")),
                                "problems",
                                problems,
                                "support",
                                support));
    }

    private static Browser inChinese(Browser browser) {
        return browser.go("/secure/ViewProfile.jspa")
                .fill("Language", "中文")
                .press("Save")
                .sees("仪表板");
    }
}
