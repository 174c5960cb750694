package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.demo.Company;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo company's dashboard in both languages. Its picture is the one in the README. */
class DashboardTest {
    @TempDir
    private Path data;

    @Test
    void tellsAManagerWhoNeedsHelpTodayInBothLanguages() throws Exception {
        try (HostedSite site = HostedSite.startWithDemo(data.resolve("site"))) {
            try (Browser browser = Browser.open(site.address(), data.resolve("english"))) {
                browser.logIn(Company.MANAGER, Company.PASSWORD)
                        .sees("company revenue")
                        .sees("working days below 12 calls")
                        .sees("Purchases, 12 months")
                        .sees("South China")
                        .sees("Last period by now")
                        .sees("four of five outcomes")
                        .sees("Ranks compared with")
                        .picture("dashboard");
                browser.press("Show as a table").sees("End of");
                assertThat(browser.complaints()).isEmpty();
            }
            try (Browser browser = Browser.open(site.address(), data.resolve("chinese"))) {
                browser.logIn(Company.LEADER, Company.PASSWORD)
                        .sees("时间进度目标")
                        .sees("低于 12 次电话")
                        .sees("1,200万元")
                        .sees("上期同期")
                        .sees("较 7 天前")
                        .picture("dashboard-chinese");
                assertThat(browser.complaints()).isEmpty();
            }
        }
    }
}
