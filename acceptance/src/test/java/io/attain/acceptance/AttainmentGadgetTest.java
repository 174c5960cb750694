package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.Company;
import io.attain.demo.JiraClient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The Attainment gadget on a year that is split into a team of 220 daily shares and a team of two. */
class AttainmentGadgetTest extends OnDemoSite {
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
    private static final int DAYS = 220;
    private static final String PLAN = "id,parent,kind,summary,owner,metric,start,end,amount,root\n"
            + "year,,target,Calls 2031,zhou,calls,2031-01-01,2031-12-31,320,yes\n"
            + "daily,year,target,Every day,mei,calls,2031-01-01,2031-10-31,220,\n"
            + "rest,year,target,The rest,chen,calls,2031-11-01,2031-12-31,100,\n"
            + ",rest,share,November,chen,calls,2031-11-01,2031-11-30,40,\n"
            + ",rest,share,December,chen,calls,2031-12-01,2031-12-31,60,\n"
            + IntStream.range(0, DAYS)
                    .mapToObj(day -> ",daily,share,Day " + (day + 1) + ",mei,calls," + FIRST.plusDays(day) + ","
                            + FIRST.plusDays(day) + ",1,\n")
                    .collect(Collectors.joining());

    private static String dashboard;

    @BeforeAll
    static void load() throws Exception {
        JiraClient mei = site.as(Company.MANAGER);
        String project = "?projectKey=" + Company.PROJECT;
        JsonNode run = mei.postCsv("/rest/attain/1.0/imports/plan" + project, PLAN);
        JsonNode made = HostedSite.over(
                mei, "/rest/attain/1.0/imports/plan/runs/" + run.path("id").asText() + project);
        dashboard = dashboard(mei, made.at("/created/0").asText());
    }

    private static String dashboard(JiraClient owner, String target) {
        return new Dashboards(owner)
                .with(
                        "Calls",
                        List.of("attainment-gadget"),
                        Map.of("project", Company.PROJECT, "target", target, "refresh", "15"));
    }

    @Test
    void partsAreUnfoldedPagedAndKeptByKeyboard() throws Exception {
        try (Browser browser = open(Company.MANAGER)) {
            browser.focus("Every day")
                    .type(Keys.ARROW_RIGHT)
                    .sees("Show 50 more")
                    .type(Keys.ARROW_RIGHT)
                    .finds(":focus", "Day 1");
            assertThat(browser.text()).contains("Day 50").doesNotContain("Day 51");

            browser.type(Keys.END, Keys.ARROW_UP, Keys.ENTER)
                    .sees("Day 100")
                    .finds(":focus", "Day 51")
                    .finds("[role=status]", "Every day: 100 of 220 parts shown")
                    .picture("attainment-pages");

            browser.press("Name").finds("[aria-pressed=true]:focus", "Name");
            assertThat(browser.text())
                    .as("what was unfolded stays so")
                    .contains("Day 100")
                    .doesNotContain("Day 101");
            browser.go(dashboard).sees("The rest").finds("[aria-pressed=true]", "Name");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aBranchThatCannotBeLoadedIsTriedAgainByItself() throws Exception {
        try (Browser browser = open(Company.LEADER)) {
            browser.run(
                            "const real = window.fetch; let failing = 1;"
                                    + "window.fetch = (...call) => failing-- > 0 ? Promise.reject(new Error('cut')) : real(...call);")
                    .focus("The rest")
                    .type(Keys.ARROW_RIGHT)
                    .sees("未能加载“The rest”的分解目标。")
                    .picture("attainment-retry")
                    .type(Keys.ARROW_DOWN, Keys.ENTER)
                    .finds(":focus", "December");
            assertThat(browser.text()).contains("Every day", "November").doesNotContain("未能加载");
        }
    }

    /** Katmandu is 45 minutes off the zones of all others here, so that each moment told there is another. */
    @Test
    void momentsAreToldInTheReadersTimeZoneWhereverTheBrowserSits() throws Exception {
        ZoneId zone = ZoneId.of(site.as(Company.LEADER)
                .get("/rest/api/2/myself")
                .path("timeZone")
                .asText());
        try (Browser browser = open(Company.LEADER).sitsIn("Asia/Kathmandu").go(dashboard)) {
            Instant before = Instant.now();
            browser.sees("Every day")
                    .run("window.fetch = () => Promise.reject(new Error('cut'))")
                    .press("按名称")
                    .finds(".attain-stale", "当前显示的是");

            assertThat(browser.text()).containsAnyOf(told(before, zone), told(Instant.now(), zone));
        }
    }

    private static String told(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(zone).format(moment);
    }

    private static Browser open(String user) {
        return Browser.open(site.address())
                .logIn(user, Company.PASSWORD)
                .go(dashboard)
                .sees("Every day");
    }
}
