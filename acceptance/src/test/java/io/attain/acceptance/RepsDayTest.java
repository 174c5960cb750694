package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.Company;
import io.attain.demo.JiraClient;
import io.attain.host.jira.JiraSite;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** A rep's day on a phone, in Chinese and by keyboard alone, counted in keys. */
class RepsDayTest {
    private static final int PHONE = 375;
    private static final int FEW = 12;
    /** More stops than the page has. */
    private static final int STOPS = 60;

    private static final CharSequence SUBMIT = Keys.chord(Keys.CONTROL, Keys.ENTER);

    @TempDir
    private Path data;

    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());
    private int keys;

    @Test
    void aDayThatItsRecordsFilledInIsHandedInByAFewKeysThoughOneIsWrong() throws Exception {
        try (HostedSite site = HostedSite.start(data.resolve("site"));
                Browser browser = Browser.open(site.address())) {
            String deal = dayOf(site);
            browser.width(PHONE).logIn("lily", Company.PASSWORD).go(OurPages.AT + "my-day?project=SALES");
            browser.finds(".attain-week-day[aria-current]", "周")
                    .finds(".attain-proposed label", "阶段变更")
                    .finds(".attain-counter:has(:focus)", "电话");

            press(browser, "x");
            browser.sees("次数应在 0 到 10,000 之间。").picture("reps-day-refused");
            press(browser, Keys.BACK_SPACE, "8");
            press(browser, SUBMIT);
            browser.finds(".attain-saved", "✓");

            assertThat(keys).isLessThanOrEqualTo(FEW);
            JsonNode log = log(site.as("lily"));
            assertThat(log.path("status").asText()).isEqualTo("submitted");
            assertThat(log.at("/counts/0/count").asInt()).isEqualTo(8);
            assertThat(log.at("/lines/0/issueKey").asText()).isEqualTo(deal);

            moves(browser, site, deal);
            assertThat(browser.drawn("return [String(document.documentElement.scrollWidth - innerWidth)]", "width"))
                    .as("pixels beyond the screen")
                    .containsExactly("0");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** A word is written, the deal moved on beside it, and the day handed in again with both. */
    private void moves(Browser browser, HostedSite site, String deal) throws Exception {
        tabTo(browser, "attain-line-" + deal);
        press(browser, "样品已寄");
        tabTo(browser, "变更阶段");
        press(browser, Keys.ENTER);
        browser.finds(".attain-entry-choices button", "Visited").picture("reps-day-stages");
        press(browser, Keys.TAB, Keys.ENTER);
        browser.finds(".attain-entry label", "Visited").finds(":focus", "变更阶段");
        browser.finds(".attain-proposed-from", "Harbour Foods");
        press(browser, SUBMIT);
        browser.finds(".attain-saved", "✓").picture("reps-day-moved");

        JsonNode line = log(site.as("lily")).at("/lines/0");
        assertThat(line.path("note").asText()).isEqualTo("样品已寄");
        assertThat(line.path("stage").asText()).isEqualTo("Visited");
        assertThat(site.admin()
                        .get("/rest/api/2/issue/" + deal)
                        .at("/fields/status/name")
                        .asText())
                .isEqualTo("Visited");
        assertThat(log(site.as("lily")).at("/counts/1/count").asInt())
                .as("the visit that the move speaks for")
                .isEqualTo(1);
    }

    /** Lily sells on each day of the week, and has got in touch with whom a deal is about. */
    private static String dayOf(HostedSite site) {
        SmallTeam team = new SmallTeam(site.admin());
        team.setUp();
        new Administrator(site.admin()).everyDayIsWorked("SALES");
        JiraSite jira = site.site().jira();
        jira.users().setLocale(jira.users().getUserByName("lily"), Locale.SIMPLIFIED_CHINESE);
        String deal = team.issues()
                .create(
                        "SALES",
                        "Opportunity",
                        "First order",
                        Map.of("parent", Map.of("key", team.customer()), "Assignee", Map.of("name", "lily")));
        new JiraIssues(site.as("lily")).transition(deal, "取得联系");
        return deal;
    }

    private JsonNode log(JiraClient lily) {
        return lily.get("/rest/attain/1.0/logs/" + today + "?projectKey=SALES");
    }

    private void press(Browser browser, CharSequence... pressed) {
        for (CharSequence each : pressed) {
            keys += each.length() == 0 ? 1 : each.length();
            browser.type(each);
        }
    }

    /** Goes on by Tab to what has an id or a text. */
    private void tabTo(Browser browser, String named) {
        for (int stop = 0; stop < STOPS; stop++) {
            List<String> focused = browser.drawn(
                    "return [document.activeElement.id || '', document.activeElement.textContent || '']", ":focus");
            if (focused.contains(named)) {
                return;
            }
            press(browser, Keys.TAB);
        }
        throw new AssertionError("No way by Tab to " + named);
    }
}
