package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.JiraClient;
import io.attain.demo.SalesQuarter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The main way through the product, by browser: set up, set and decompose a target, win, see the gadget move. */
class JourneyTest {
    @TempDir
    private Path data;

    private final SalesQuarter quarter = new SalesQuarter(LocalDate.now(ZoneId.systemDefault()));

    @Test
    void leadsFromAnEmptyProjectToAGadgetThatMovesInBothLanguages() throws Exception {
        try (HostedSite site = HostedSite.start(data.resolve("site"));
                Browser browser = Browser.open(site.address())) {
            site.admin()
                    .post(
                            "/rest/api/2/project",
                            Map.of("key", "JRN", "name", "Journey", "projectTypeKey", "business", "lead", "admin"));
            browser.logIn("admin", "admin");
            setUp(browser);
            String target = target(site.admin(), browser);
            decompose(browser, target);
            gadget(browser);
            browser.sees("CNY 2,400").sees("NOT AGREED YET").picture("journey-before");
            win(site.admin(), browser);
            browser.go("/secure/Dashboard.jspa").sees("25%").picture("journey-won");
            inChinese(browser);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void setUp(Browser browser) throws Exception {
        browser.go("/plugins/servlet/attain/setup?project=JRN")
                .sees("will be made")
                .picture("journey-set-up");
        browser.press("Set up Journey").sees("Journey is set up");
    }

    private String target(JiraClient admin, Browser browser) {
        browser.go("/secure/CreateIssue.jspa?pid=" + projectId(admin) + "&issuetype=" + typeId(admin, "Sales Target"))
                .fill("Summary", "Quarter's revenue")
                .fill("Assignee", "Administrator")
                .fill("Metric", "Revenue")
                .fill("Target amount", "2400")
                .fill("Period start", quarter.start().toString())
                .fill("Period end", quarter.end().minusDays(1).toString())
                .press("Create")
                .sees("Attainment");
        return newest(admin, "Sales Target");
    }

    private static void decompose(Browser browser, String target) throws Exception {
        browser.go("/browse/" + target)
                .press("Decompose…")
                .sees("0 ✓")
                .run("document.querySelector('.attain-weight').focus()")
                .type("7")
                .type(Keys.ESCAPE)
                .sees("Leave without saving?")
                .press("Go on without saving");
        browser.press("Decompose…")
                .sees("0 ✓")
                .picture("journey-decompose")
                .press("Preview")
                .sees("Apply: 3 issues")
                .press("Apply: 3 issues")
                .sees("The target is decomposed")
                .sees("Created: 3");
    }

    private static void gadget(Browser browser) {
        browser.go("/secure/Dashboard.jspa")
                .press("Create dashboard")
                .fill("Name", "Journey")
                .press("Save")
                .sees("Journey");
        browser.press("Add gadget").press("Add").sees("Refresh");
        browser.fill("Project", "Journey").fill("Target", "Quarter's revenue").press("Save");
    }

    private void win(JiraClient admin, Browser browser) {
        browser.go("/secure/CreateIssue.jspa?pid=" + projectId(admin) + "&issuetype=" + typeId(admin, "Customer"))
                .fill("Summary", "Harbour Foods")
                .fill("Assignee", "Administrator")
                .press("Create")
                .sees("Customer tier")
                .press("+ Opportunity")
                .fill("Summary", "First order")
                .fill("Assignee", "Administrator")
                .fill("Amount", "600")
                .fill("Close date", quarter.start().toString())
                .press("Create")
                .sees("First order");
        for (String transition : new String[] {"Contact", "Visit", "Make proposal", "Negotiate", "Win"}) {
            browser.press(transition);
        }
        browser.sees("WON");
    }

    private static void inChinese(Browser browser) throws Exception {
        browser.go("/secure/ViewProfile.jspa")
                .fill("Language", "中文")
                .press("Save")
                .sees("仪表板");
        browser.go("/secure/Dashboard.jspa").sees("实际完成值").sees("25%").picture("journey-chinese");
    }

    private static String projectId(JiraClient admin) {
        return admin.get("/rest/api/2/project/JRN").path("id").asText();
    }

    private static String typeId(JiraClient admin, String name) {
        for (JsonNode type : admin.get("/rest/api/2/issuetype")) {
            if (type.path("name").asText().equals(name)) {
                return type.path("id").asText();
            }
        }
        throw new AssertionError("no issue type " + name);
    }

    private static String newest(JiraClient admin, String type) {
        return admin.get("/rest/api/2/search?jql="
                        + JiraClient.escaped("issuetype = \"" + type + "\" order by created desc"))
                .path("issues")
                .path(0)
                .path("key")
                .asText();
    }
}
