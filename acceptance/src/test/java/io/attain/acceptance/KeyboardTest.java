package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.demo.Company;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** All that can be pressed or filled in is reached by the Tab key alone, forwards and back; a dialog keeps the focus. */
class KeyboardTest extends DemoInBrowser {

    /** What the Tab key is to lead to in a place; of a group of radio buttons it is the one that is chosen. */
    private static final String STOPS =
            """
            const stops = (place) => [...document.querySelectorAll(place)].flatMap((each) => [...each.querySelectorAll(
                'a[href], button, input:not([type=radio]), input[type=radio]:checked, select, textarea, summary, [tabindex]')])
                .filter((each) => each.tabIndex >= 0 && !each.disabled && each.checkVisibility());
            """;

    private static final String BEGIN =
            """
            if (document.querySelector('.attain-skeleton') || !stops(arguments[0]).length) return null;
            window.attainReached = new Set();
            document.addEventListener('focusin', (event) => window.attainReached.add(event.target));
            return [''];
            """;

    private static final String MISSED =
            """
            const here = stops(arguments[0]);
            return [String(here.length)].concat(
                here.filter((each) => !window.attainReached.has(each)).map((each) => each.outerHTML.slice(0, 120)));
            """;

    private static final String HOLDS = "return [String(Boolean(document.activeElement.closest(arguments[0])))];";

    /** Header and menu before a page's own stops, and the fields within fields of dates. */
    private static final int BESIDE = 60;

    /** How many keys are typed before it is looked whether all is reached. */
    private static final int AT_ONCE = 20;

    private static final String DIALOG = "[role=dialog]";
    private static final String PANEL = ".attain-panel";

    /** Trend and leaderboard name the whole target below. */
    private static final String ROOT = ".attain-as-of a[href*='/browse/']";

    @Test
    void everythingOnOurPages() {
        manager();
        for (String page : OurPages.OF_MANAGERS) {
            browser.go(OurPages.AT + page);
            walk("main", Keys.TAB.toString(), page);
        }
    }

    @Test
    void everythingOnDashboardsAndInGadgetsWithinAGadget() throws InterruptedException {
        manager().go("/secure/Dashboard.jspa").scrollThrough();
        walk(".attain-gadget", Keys.TAB.toString(), "dashboard");

        browser.go(overview()).sees("Trend").scrollThrough().finds(".attain-why", "%");
        walk(".attain-gadget", Keys.TAB.toString(), "overview");
        walk(".attain-gadget", Keys.chord(Keys.SHIFT, Keys.TAB), "overview, back");
    }

    @Test
    void everythingOnACustomerAndInAFormThatGivesTheFocusBack() throws InterruptedException {
        String key = new JiraIssues(site.admin())
                .found("project = %s AND issuetype = Customer".formatted(Company.PROJECT))
                .get(0)
                .path("key")
                .asText();
        manager().go("/browse/" + key).scrollThrough().finds("#attain-chain-add", "");
        walk(PANEL, Keys.TAB.toString(), "customer");
        walk(PANEL, Keys.chord(Keys.SHIFT, Keys.TAB), "customer, back");

        browser.run("document.getElementById('attain-chain-add').focus()").type(Keys.ENTER);
        browser.finds("#attain-chain-name:focus", "").type("Chen", Keys.ENTER);
        browser.finds("#attain-chain-add:focus", "").finds(".attain-chain", "Chen");
    }

    @Test
    void everythingInDialogsWhichKeepTheFocus() {
        manager()
                .go("/secure/Dashboard.jspa")
                .finds(".attain-why", "%")
                .run("document.querySelector('.attain-gadget .attain-why').click()");
        dialog("Why this number?");

        browser.go("/secure/Dashboard.jspa")
                .finds(ROOT, "SALES")
                .run("location = document.querySelector(\"" + ROOT + "\").href");
        browser.press("Decompose…");
        dialog("Decompose");
    }

    private static void dialog(String name) {
        for (String key : List.of(Keys.TAB.toString(), Keys.chord(Keys.SHIFT, Keys.TAB))) {
            walk(DIALOG, key, name);
            browser.type(key.repeat(2));
            assertThat(browser.drawn(HOLDS, DIALOG)).as(name).containsExactly("true");
        }
    }

    private static String overview() {
        return new Dashboards(site.as(Company.MANAGER))
                .with("All", List.of("overview-gadget"), Map.of("project", Company.PROJECT));
    }

    private static Browser manager() {
        browser.forget();
        return browser.logIn(Company.MANAGER, Company.PASSWORD);
    }

    private static void walk(String place, String key, String name) {
        browser.drawn(STOPS + BEGIN, place);
        int typed = 0;
        int enough;
        List<String> missed;
        do {
            browser.type(key.repeat(AT_ONCE));
            typed += AT_ONCE;
            List<String> drawn = browser.drawn(STOPS + MISSED, place);
            enough = Integer.parseInt(drawn.get(0)) * 2 + BESIDE; // parts of a page come while it is walked through
            missed = drawn.subList(1, drawn.size());
        } while (typed < enough && !missed.isEmpty());
        assertThat(missed).as(name).isEmpty();
    }
}
