package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.demo.Company;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What each page costs its reader: our requests and kilobytes before compression, how far things jump while it loads
 * (Chromium's layout shift), and the stops of the Tab key. Prints them, and holds those that are goals.
 */
class ScreenGoalsTest {
    /** The second look: the first one has learned how high each gadget is. */
    private static final int LOOKS = 2;

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

    @TempDir
    private Path data;

    private record Cost(int requests, int kilobytes, double shift, int stops) {

        static Cost of(List<String> told) {
            return new Cost(
                    Integer.parseInt(told.get(0)),
                    Integer.parseInt(told.get(1)),
                    Double.parseDouble(told.get(2)),
                    Integer.parseInt(told.get(3)));
        }
    }

    @Test
    void eachPageCostsNoMoreThanItsGoal() throws Exception {
        Map<String, Cost> costs = new LinkedHashMap<>();
        try (HostedSite site = HostedSite.startWithDemo(data.resolve("site"));
                Browser browser = Browser.open(site.address(), data.resolve("profile"))) {
            browser.logIn(Company.MANAGER, Company.PASSWORD);
            for (int look = 0; look < LOOKS; look++) {
                costs.put("dashboard", cost(browser, "/secure/Dashboard.jspa"));
                costs.put("projects", cost(browser, "/projects"));
                costs.put("issues", cost(browser, "/issues/"));
                for (String page : OurPages.OF_MANAGERS) {
                    costs.put(page, cost(browser, OurPages.AT + page));
                }
            }
        }
        costs.forEach((page, cost) -> System.out.println(page + ": " + cost));

        assertThat(List.of(costs.get("projects"), costs.get("issues")))
                .as("pages without anything of ours")
                .allSatisfy(cost -> assertThat(cost.requests()).isZero());
        assertThat(costs)
                .allSatisfy((page, cost) ->
                        assertThat(cost.shift()).as("layout shift of %s", page).isLessThanOrEqualTo(0.05));
        assertThat(costs).allSatisfy((page, cost) -> {
            assertThat(cost.requests()).as("requests of %s", page).isLessThanOrEqualTo(10);
            assertThat(cost.kilobytes()).as("KB of %s", page).isLessThanOrEqualTo(90);
        });
    }

    private static Cost cost(Browser browser, String path) {
        return Cost.of(browser.go(path).drawn(MEASURE, STOPS));
    }
}
