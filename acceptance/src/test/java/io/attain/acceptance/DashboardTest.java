package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.demo.Company;
import io.attain.demo.DemoData;
import io.attain.demo.Loader;
import io.attain.demo.Wording;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The demo company's dashboard, in English and of a company that is Chinese throughout. Its picture is the one in the README. */
class DashboardTest {
    private static final Pattern ENGLISH = Pattern.compile("[a-z]{3,}");

    /** How many stops of the Tab key the gadget with the most has, its tree's one among them. */
    private static final String STOPS =
            """
            const gadgets = [...document.querySelectorAll(arguments[0])];
            return [Math.max(...gadgets.map((gadget) => [...gadget.querySelectorAll('a[href], button, summary, [tabindex]')]
                .filter((each) => each.tabIndex >= 0 && !each.disabled && each.checkVisibility()).length))].map(String);
            """;

    private static final String AT = "return [document.querySelector(arguments[0]).getAttribute('aria-label')];";

    @TempDir
    private Path data;

    @Test
    void tellsAManagerWhoNeedsHelpToday() throws Exception {
        try (HostedSite site = HostedSite.startWithDemo(data.resolve("site"));
                Browser browser = Browser.open(site.address())) {
            browser.logIn(Company.MANAGER, Company.PASSWORD)
                    .sees("company revenue")
                    .scrollThrough()
                    .sees("working days below 12 calls")
                    .sees("At risk of missing a target")
                    .sees("Purchases, 12 months")
                    .sees("South China")
                    .sees("Last period by now")
                    .sees("four of five outcomes")
                    .sees("Ranks compared with")
                    .picture("dashboard");
            browser.press("Show as a table").sees("End of");
            assertThat(browser.drawn(STOPS, ".attain-gadget")).containsExactly("2");
            browser.run("document.querySelector('.attain-gadget [tabindex=\"0\"]').focus()")
                    .type(Keys.END, Keys.HOME, Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP);
            assertThat(browser.drawn(AT, ":focus").get(0)).startsWith("Pace");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void isChineseInAChineseCompany() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        try (HostedSite site = HostedSite.start(data.resolve("site"));
                Browser browser = Browser.open(site.address())) {
            new Loader(site.address(), new DemoData(DemoData.SEED, today, Wording.chinese()), "admin", step -> {})
                    .load();
            browser.logIn(Company.LEADER, Company.PASSWORD)
                    .sees("季度公司销售额")
                    .scrollThrough()
                    .sees("应完成")
                    .sees("低于 12 次电话")
                    .sees("1,200万元")
                    .sees("上期同期")
                    .sees("较 7 天前")
                    .picture("dashboard-chinese");
            String shown = browser.text().replaceAll("Jira|Attain", "");
            assertThat(ENGLISH.matcher(shown).results().map(MatchResult::group)).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
