package io.attain.acceptance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.attain.demo.Company;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** The issues whose panels are not of a share, by their summaries. */
    private static final Map<String, String> PANELS = Map.of(
            "tier", "Harbour Foods",
            "record", "Harbour Foods",
            "promises", "Harbour Foods",
            "pool", "Harbour Foods",
            "coaching", "Coaching of %s",
            "credit", "Deal of %s",
            "steps", "Deal of %s",
            "contacts", "Deal of %s",
            "asks", "Deal of %s",
            "noted", "One price list");

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
            const isTold = at(':scope > .aui-message-info:not(:has(button))');
            return [isTold && !at('button.aui-button-primary:not(:disabled)') ? 'read' : 'yes', whole];
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
        Map<String, List<Line>> byPath = lines.stream()
                .collect(groupingBy(
                        line -> path(line.module(), asker == OTHER ? "tom" : "lily"), TreeMap::new, toList()));
        for (Map.Entry<String, List<Line>> page : byPath.entrySet()) {
            browser.go(page.getKey());
            for (Line line : page.getValue()) {
                mustShow(line.module(), line.words().get(asker), hidden);
            }
        }
    }

    private static void mustShow(String module, String word, List<String> hidden) {
        List<String> seen = browser.drawn(LOOK, place(module));
        assertThat(seen.get(0)).as(module).isEqualTo(word);
        assertThat(hidden).allSatisfy(share -> assertThat(seen.get(1).replaceAll("[,.\u00a0 ]", ""))
                .as("%s, of %s", module, share)
                .doesNotContain(AMOUNTS.get(share), share.replace(" ", ""))
                .doesNotContainPattern(teams.keys().get(share) + "\\b"));
    }

    /** Where a module is shown: on a page of its own, on the dashboard, or on an issue. */
    private static String path(String module, String about) {
        String name = name(module);
        if (module.endsWith("-servlet")) {
            return OurPages.AT + name + "?project=SALES&date=" + TwoTeams.workday();
        }
        if (module.endsWith("-gadget")) {
            return "/secure/Dashboard.jspa";
        }
        String issue = PANELS.getOrDefault(name, "Share of %s").formatted(about);
        return "/browse/" + teams.keys().get(issue);
    }

    private static String place(String module) {
        String name = name(module);
        if (module.endsWith("-servlet")) {
            return "[data-attain-page]";
        }
        return module.endsWith("-gadget")
                ? "[data-module$='/" + name + "-item'] .dashboard-item-content"
                : "[data-attain-panel='" + name + "']";
    }

    private static String name(String module) {
        return module.replaceFirst("-[a-z]+$", "");
    }
}
