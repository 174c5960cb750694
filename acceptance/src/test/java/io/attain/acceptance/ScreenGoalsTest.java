package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.demo.Company;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/**
 * What each page costs its reader: our requests and kilobytes before compression, how far things jump while it loads
 * (Chromium's layout shift), the stops of the Tab key, room on a small phone, and time. Prints them, and holds those that are
 * goals.
 */
class ScreenGoalsTest extends DemoInBrowser {
    private static final int SMALL_PHONE = 320;
    private static final double MOST_SHIFT = 0.05;
    private static final String REP = "wang";

    private static final String DASHBOARD = "/secure/Dashboard.jspa";

    /** Those that are looked at again, since they then know how high each part of theirs is. */
    private static final List<String> REMEMBERING = List.of(DASHBOARD, OurPages.AT + "my-day");

    /** Answers once everything is drawn and has stood still for a moment. */
    private static final String MEASURE =
            """
            if (document.querySelector('.attain-skeleton') || document.readyState !== 'complete') return null;
            if (!window.attainShift) {
                window.attainShift = { sum: 0, since: performance.now() };
                new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
                    window.attainShift.sum += entry.hadRecentInput ? 0 : entry.value;
                })).observe({ type: 'layout-shift', buffered: true });
            }
            if (performance.now() - window.attainShift.since < 500) return null;
            const ours = performance.getEntriesByType('resource').filter((entry) => /attain/.test(entry.name) && !/servlet/.test(entry.name));
            const stops = [...document.querySelectorAll(arguments[0])].filter((each) => each.tabIndex >= 0 && !each.disabled && each.checkVisibility());
            return [ours.length, Math.round(ours.reduce((sum, entry) => sum + entry.decodedBodySize, 0) / 1024),
                window.attainShift.sum.toFixed(3), stops.length].map(String);
            """;

    private static final String STOPS =
            "main a[href], main button, main input, main select, main textarea, main summary, main [tabindex]";

    /** Answers how many pixels stick out beyond the screen, once all is drawn. */
    private static final String BEYOND =
            """
            if (document.querySelector('.attain-skeleton') || document.readyState !== 'complete' || !document.querySelector(arguments[0])) return null;
            return [String(document.documentElement.scrollWidth - innerWidth)];
            """;

    /** Goes to the last amount of a line; answers what is on the screen beside it, once the grid is drawn. */
    private static final String LAST_AMOUNT =
            """
            const line = document.querySelector(arguments[0]);
            if (!line) return null;
            line.lastElementChild.scrollIntoView({ block: 'center', inline: 'end' });
            const dialog = line.closest('.aui-dialog2-content');
            const seen = { amount: line.lastElementChild, line: line.querySelector('th'), difference: dialog.querySelector('.attain-difference') };
            return Object.keys(seen).filter((name) => {
                const place = seen[name].getBoundingClientRect();
                return seen[name].contains(document.elementFromPoint(place.x + place.width / 2, place.y + place.height / 2));
            }).concat(String(dialog.scrollWidth - dialog.clientWidth));
            """;

    /** Answers how often lines were searched for. */
    private static final String SEARCHES =
            "return [String(performance.getEntriesByType('resource').filter((entry) => entry.name.includes('/logs/issues')).length)];";

    private record Cost(int requests, int kilobytes, double shift, int stops) {

        static Cost of(List<String> told) {
            return new Cost(
                    Integer.parseInt(told.get(0)),
                    Integer.parseInt(told.get(1)),
                    Double.parseDouble(told.get(2)),
                    Integer.parseInt(told.get(3)));
        }
    }

    @AfterEach
    void wide() {
        browser.wide();
    }

    @Test
    void eachPageCostsNoMoreThanItsGoal() {
        site.addProject("OFFICE");
        String ordinary = new JiraIssues(site.admin()).create("OFFICE", "Task", "Order paper", Map.of());
        List<String> foreign = List.of("/projects", "/issues/", "/browse/" + ordinary);
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        as(Company.MANAGER);
        foreign.forEach(page -> look(costs, page));
        OurPages.OF_MANAGERS.forEach(page -> look(costs, OurPages.AT + page));
        look(costs, DASHBOARD);
        REMEMBERING.forEach(page -> look(costs, page));
        costs.forEach((page, looks) -> System.out.println(page + ": " + looks));

        foreign.forEach(page -> assertThat(costs.get(page))
                .as("%s, which has nothing of ours", page)
                .allSatisfy(cost -> assertThat(cost.requests()).isZero()));
        costs.forEach((page, looks) -> assertThat(looks).as(page).allSatisfy(cost -> {
            assertThat(cost.shift()).as("layout shift").isLessThanOrEqualTo(MOST_SHIFT);
            assertThat(cost.requests()).as("requests").isLessThanOrEqualTo(10);
            assertThat(cost.kilobytes()).as("KB").isLessThanOrEqualTo(90);
        }));
    }

    @Test
    void nothingScrollsSidewaysOnASmallPhone() {
        JiraIssues issues = new JiraIssues(site.admin());
        as(Company.MANAGER).width(SMALL_PHONE);
        Map<String, String> beyond = new LinkedHashMap<>();
        OurPages.OF_MANAGERS.forEach(page -> beyond.put(page, beyond(OurPages.AT + page, ".attain-page")));
        beyond.put("setup", beyond(OurPages.AT + "setup?project=" + Company.PROJECT, ".attain-page"));
        String rep = site.as(REP).get("/rest/api/2/myself").path("key").asText();
        beyond.put("person", beyond(OurPages.AT + "people?project=%s&person=%s".formatted(Company.PROJECT, rep), "h2"));
        beyond.put(
                "parts", beyond(OurPages.AT + "people?project=%s&by=part&all=true".formatted(Company.PROJECT), "td"));
        beyond.put("dashboard", beyond(DASHBOARD, ".attain-gadget"));
        for (String type : List.of("Sales Target", "Target Share", "Customer", "Opportunity")) {
            String key = issues.found("project = %s AND issuetype = \"%s\"".formatted(Company.PROJECT, type))
                    .get(0)
                    .path("key")
                    .asText();
            beyond.put(type, beyond("/browse/" + key, ".attain-panel"));
        }

        assertThat(beyond)
                .allSatisfy((page, pixels) -> assertThat(pixels).as(page).isEqualTo("0"));
    }

    @Test
    void onASmallPhoneEachAmountOfAGridStandsBesideItsLineAndTheDifference() {
        String key = new JiraIssues(site.admin())
                .found("project = %s AND summary ~ \"West China\" AND issuetype = \"Sales Target\""
                        .formatted(Company.PROJECT))
                .get(0)
                .path("key")
                .asText();
        as(Company.MANAGER).width(SMALL_PHONE).go("/browse/" + key).press("Decompose…");

        assertThat(browser.drawn(LAST_AMOUNT, ".attain-decompose-grid tbody tr:nth-child(2)"))
                .containsExactly("amount", "line", "difference", "0");
    }

    @Test
    void aCustomersLineIsFoundByItsNameAndOnePress() {
        new Administrator(site.admin()).everyDayIsWorked(Company.PROJECT);
        JiraIssues own = new JiraIssues(site.as(REP));
        String name = own.found("project = %s AND issuetype = Customer".formatted(Company.PROJECT))
                .get(0)
                .at("/fields/summary")
                .asText();
        as(REP).go(OurPages.AT + "my-day?project=" + Company.PROJECT).finds(".attain-saved", "");

        long begun = System.nanoTime();
        browser.run("document.getElementById('attain-line-find').focus()").type(name);
        browser.finds("#attain-line-find-list [role=option]", name).type(Keys.ENTER);
        browser.finds(".attain-entry:has(input:focus)", name);
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);

        int searches =
                Integer.parseInt(browser.drawn(SEARCHES, "#attain-line-find").get(0));
        System.out.println("a customer's line: " + taken + ", searches: " + searches);
        assertThat(searches).as("one for each key at most").isBetween(1, name.length());
    }

    private static Browser as(String user) {
        browser.forget();
        return browser.logIn(user, Company.PASSWORD);
    }

    private static void look(Map<String, List<Cost>> costs, String path) {
        costs.computeIfAbsent(path, page -> new ArrayList<>())
                .add(Cost.of(browser.go(path).drawn(MEASURE, STOPS)));
    }

    private static String beyond(String path, String drawn) {
        return browser.go(path).drawn(BEYOND, drawn).get(0);
    }
}
