package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.attain.demo.Company;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What each page, panel and gadget shows to each of those who ask, as docs/who-sees.txt says, and that it holds nothing else. */
class ShownToEachTest extends OnOwnSite {
    private static final Path TABLE = Path.of("..", "docs", "who-sees.txt");
    private static final List<String> ASKERS =
            List.of("", "guest", "vera", "lily", "lily", "mei", "han", "zhou", "pan", "root");
    /** The column of a rep who asks about a colleague. */
    private static final int OTHER = 4;

    private static final Map<String, String> AMOUNTS =
            Map.of("Share of lily", "250013", "Share of tom", "190009", "Share of wu", "210007");

    /** The one word of the table for what is drawn in a place, or null while it is drawn; and all that it holds. */
    private static final String LOOK =
            """
            const place = document.querySelector(arguments[0]);
            if (!place) return location.pathname.endsWith('/login.jsp') ? ['login', ''] : ['none', ''];
            if (!place.textContent.trim() || place.querySelector('.attain-skeleton')) return void place.scrollIntoView();
            const whole = place.outerHTML + place.innerText;
            const frame = place.querySelector('.attain-page');
            const body = frame ? frame.lastElementChild : place.querySelector('.attain-gadget, .attain-panel') || place;
            const at = (selector) => body.querySelector(selector);
            if (at('.aui-message-error')) return ['hidden', whole];
            const only = body.children.length === 1 && body.firstElementChild;
            if (only && only.matches('.attain-empty')) return ['nothing', whole];
            if (only && only.matches('.aui-message-info')) return ['no', whole];
            return [body.querySelector(':scope > .aui-message-info:not(:has(button))') ? 'read' : 'yes', whole];
            """;

    private static Browser browser;
    private static TwoTeams teams;

    @BeforeAll
    static void load() throws Exception {
        teams = TwoTeams.in(site);
        teams.asked("lily");
        teams.asked("tom");
        teams.noted();
        browser = Browser.open(site.address());
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    /** A line: a module, and a word for each of those who ask. */
    private record Line(String module, List<String> words) {}

    @TestFactory
    Stream<DynamicTest> eachSeesWhatTheTableSays() throws IOException {
        List<Line> lines = Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("SHOWN "))
                .map(line -> List.of(line.split(" +", -1)))
                .map(words -> new Line(words.get(1), words.subList(2, words.size())))
                .toList();
        assertThat(lines).hasSizeGreaterThan(10);
        return IntStream.range(0, ASKERS.size())
                .mapToObj(asker -> dynamicTest(asker + " " + ASKERS.get(asker), () -> look(asker, lines)));
    }

    private static void look(int asker, List<Line> lines) {
        String user = ASKERS.get(asker);
        browser.forget();
        List<String> hidden = List.copyOf(AMOUNTS.keySet());
        if (!user.isEmpty()) {
            browser.logIn(user, Company.PASSWORD);
            hidden = teams.hiddenFrom(user);
        }
        for (Line line : lines) {
            List<String> seen = seen(line.module(), asker == OTHER ? "tom" : "lily");
            assertThat(seen.get(0)).as(line.module()).isEqualTo(line.words().get(asker));
            assertThat(hidden).allSatisfy(share -> assertThat(seen.get(1).replaceAll("[,.\u00a0 ]", ""))
                    .as("%s, of %s", line.module(), share)
                    .doesNotContain(AMOUNTS.get(share), share.replace(" ", ""))
                    .doesNotContainPattern(teams.keys().get(share) + "\\b"));
        }
    }

    private static List<String> seen(String module, String about) {
        if (module.endsWith("-servlet")) {
            String page = module.replace("-servlet", "");
            browser.go("/plugins/servlet/attain/" + page + "?project=SALES&date=" + TwoTeams.workday());
            return browser.drawn(LOOK, "[data-attain-page]");
        }
        if (module.endsWith("-panel")) {
            String panel = module.replace("-panel", "");
            String summary = Map.of(
                            "tier",
                            "Harbour Foods",
                            "record",
                            "Harbour Foods",
                            "promises",
                            "Harbour Foods",
                            "pool",
                            "Harbour Foods",
                            "coaching",
                            "Coaching of " + about,
                            "credit",
                            "Deal of " + about,
                            "steps",
                            "Deal of " + about,
                            "contacts",
                            "Deal of " + about,
                            "asks",
                            "Deal of " + about,
                            "noted",
                            "One price list")
                    .getOrDefault(panel, "Share of " + about);
            browser.stay("/browse/" + teams.keys().get(summary));
            return browser.drawn(LOOK, "[data-attain-panel='" + panel + "']");
        }
        browser.stay("/secure/Dashboard.jspa");
        return browser.drawn(
                LOOK, "[data-module$='/" + module.replace("-gadget", "-item") + "'] .dashboard-item-content");
    }
}
