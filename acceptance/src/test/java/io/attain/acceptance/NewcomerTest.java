package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/**
 * The way of somebody who has just installed Attain: set-up with the team's own regions, people and roles, the first target,
 * the whole dashboard. Prints how many clicks it takes and how long, and holds the clicks to their goal. Whatever one goes to
 * by the mouse is a click, a field too; what is typed and keys are none.
 */
class NewcomerTest {
    private static final int MOST_CLICKS = 15;

    @TempDir
    private Path data;

    private int clicks;

    @Test
    void standsBeforeTheWholeDashboardAfterFifteenClicks() throws Exception {
        try (HostedSite site = HostedSite.start(data.resolve("site"));
                Browser browser = Browser.open(site.address())) {
            for (String name : new String[] {"lily", "tom", "mei"}) {
                site.addUser(name);
            }
            site.addProject("NEW");
            browser.logIn("admin", "admin");
            Instant begun = Instant.now();
            setUp(browser);
            people(browser);
            target(browser);
            dashboard(browser);
            System.out.println("newcomer: " + clicks + " clicks, "
                    + Duration.between(begun, Instant.now()).toSeconds() + " s without reading and typing");
            assertThat(browser.complaints()).isEmpty();
        }
        assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);
    }

    private void setUp(Browser browser) throws Exception {
        go(browser, "/plugins/servlet/attain/setup?project=NEW").sees("will be made");
        clicks++;
        browser.fill("Regions", "North\nSouth").press("Set up NEW").sees("NEW is set up");
        clicks++;
        browser.sees("People and roles").picture("newcomer-people");
    }

    private void people(Browser browser) {
        give(browser, "lily");
        give(browser, "tom");
        browser.run("document.getElementById('attain-teams-role').focus()").type("Sales manager");
        clicks++;
        give(browser, "mei");
    }

    private void give(Browser browser, String name) {
        browser.run("document.getElementById('attain-teams-role-person').focus()")
                .type(name);
        clicks++;
        browser.finds("[role=option]", name).type(Keys.ENTER).finds("[data-attain-page] td", name);
    }

    private void target(Browser browser) throws Exception {
        press(browser, "Create the first target")
                .finds("label", "Target amount")
                .picture("newcomer-target");
        browser.finds("strong", "Administrator").type("12m");
        press(browser, "Create target").sees("CNY 12.0M").sees("Revenue");
    }

    private void dashboard(Browser browser) throws Exception {
        go(browser, "/secure/Dashboard.jspa");
        press(browser, "Create dashboard");
        browser.fill("Name", "Sales");
        press(browser, "Save").sees("Sales");
        press(browser, "Add gadget");
        browser.run("document.querySelector('[data-add$=\"overview-gadget\"]').click()");
        clicks++;
        browser.sees("Refresh");
        press(browser, "Save")
                .sees("Risk radar")
                .sees("Trend")
                .sees("CNY 12.0M")
                .picture("newcomer-dashboard");
    }

    private Browser press(Browser browser, String name) {
        clicks++;
        return browser.press(name);
    }

    /** By a link, as of the page about an installed app, or of Jira's header. */
    private Browser go(Browser browser, String path) {
        clicks++;
        return browser.go(path);
    }
}
