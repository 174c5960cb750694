package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.Company;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Axe finds nothing serious in what we show, in English and in Chinese: pages, gadgets and panels. */
class AccessibilityTest extends DemoInBrowser {
    /** What is serious or worse in our parts of the page, once all is drawn; null before. */
    private static final String FAULTS =
            """
            const ours = [...document.querySelectorAll(arguments[0])].filter((each) => each.checkVisibility());
            if (ours.length === 0 || document.querySelector('.attain-skeleton, [aria-busy=true]')) return null;
            if (!window.attainFaults) {
                window.attainFaults = 'looked for';
                axe.run(ours, { resultTypes: ['violations'], rules: { 'label-content-name-mismatch': { enabled: true } } }).then((found) => {
                    window.attainFaults = found.violations.filter((each) => ['serious', 'critical'].includes(each.impact))
                        .map((each) => each.id + ' ' + each.nodes.length + ': ' + each.nodes[0].html);
                });
            }
            return window.attainFaults === 'looked for' ? null : window.attainFaults;
            """;

    /** Presses the first button that says so, in either language, once it is there. */
    private static final String PRESS =
            """
            const found = [...document.querySelectorAll('main button, [role=dialog] button')]
                .find((each) => each.checkVisibility() && !each.disabled && new RegExp(arguments[0]).test(each.textContent));
            found?.click();
            return found ? [] : null;
            """;

    private static final String DIALOG = "[role=dialog]";
    private static final String PANEL = ".attain-panel";

    private static String axe;

    @BeforeAll
    static void load() throws Exception {
        axe = Files.readString(ClientsTest.fetch().resolve(Path.of("axe-core", "axe.min.js")));
    }

    @TestFactory
    Stream<DynamicTest> nothingSeriousStandsInTheWayOfAnybody() {
        return Stream.of(Company.MANAGER, "luo", Company.LEADER)
                .flatMap(user -> Stream.concat(
                        Stream.of(
                                dynamicTest(
                                        user + " dashboard",
                                        () -> look(user, "/secure/Dashboard.jspa", ".attain-gadget")),
                                dynamicTest(user + " target", () -> look(user, "/browse/" + target(), PANEL)),
                                dynamicTest(user + " customer", () -> look(user, "/browse/" + customer(), PANEL))),
                        pagesOf(user)
                                .map(page -> dynamicTest(
                                        user + " " + page,
                                        () -> look(
                                                user,
                                                OurPages.AT + page + "?project=" + Company.PROJECT,
                                                ".attain-page")))));
    }

    private static Stream<String> pagesOf(String user) {
        return user.equals("luo")
                ? OurPages.OF_REPS.stream()
                : Stream.concat(OurPages.OF_MANAGERS.stream(), Stream.of("setup"));
    }

    @TestFactory
    Stream<DynamicTest> norDoesAnythingInADialog() {
        return Stream.of(Company.MANAGER, Company.LEADER)
                .flatMap(user -> Stream.of(
                        dynamicTest(
                                user + " decompose and its preview",
                                () -> lookInto(
                                        user, "/browse/" + target(), DIALOG, "Decompose…|拆解目标…", "^(Preview|预览)$")),
                        dynamicTest(user + " why", () -> lookInto(user, "/browse/" + target(), DIALOG, "^[\\d.,]+%$")),
                        dynamicTest(
                                user + " closing",
                                () -> lookInto(
                                        user,
                                        OurPages.AT + "calendar?project=" + Company.PROJECT,
                                        DIALOG,
                                        "^(Close…|关账…)$")),
                        dynamicTest(
                                user + " reopening",
                                () -> lookInto(
                                        user,
                                        OurPages.AT + "team-day?project=" + Company.PROJECT + "&date=" + locked(),
                                        DIALOG,
                                        "Reopen…|重新开放…"))));
    }

    @TestFactory
    Stream<DynamicTest> norInAFormOfACustomersPanel() {
        return Stream.of("Add a person|添加人员", "Edit needs|编辑需求", "^Say that|^认定为", "another tier|手动指定层级")
                .flatMap(button -> Stream.of(Company.MANAGER, Company.LEADER)
                        .map(user -> dynamicTest(
                                user + " " + button,
                                () -> lookInto(user, "/browse/" + customer(), PANEL + ":has(:focus)", button))));
    }

    /** A day whose logs nobody may write any more. */
    private static LocalDate locked() {
        return LocalDate.now(ZoneId.systemDefault()).minusWeeks(2).with(DayOfWeek.TUESDAY);
    }

    /** Looks at what each of the buttons opens, one after the other. */
    private static void lookInto(String user, String path, String ours, String... buttons) throws InterruptedException {
        open(user, path);
        browser.run(axe);
        for (String button : buttons) {
            browser.drawn(PRESS, button);
            browser.run("delete window.attainFaults");
            assertThat(browser.drawn(FAULTS, ours)).as("%s, %s", path, button).isEmpty();
        }
    }

    /** One of the leader's own people's, so that both may do all with it. */
    private static String customer() {
        return new JiraIssues(site.admin())
                .found("project = %s AND issuetype = Customer AND assignee = wang".formatted(Company.PROJECT))
                .get(0)
                .path("key")
                .asText();
    }

    /** One that is running, so that everybody has a part of it. */
    private static String target() {
        String start = SmallTeam.quarter().start().toString();
        for (JsonNode target : site.admin()
                .get("/rest/attain/1.0/targets?projectKey=" + Company.PROJECT)
                .path("targets")) {
            if (target.path("start").asText().equals(start)) {
                return target.path("key").asText();
            }
        }
        throw new AssertionError("no target runs");
    }

    private static String who = "";

    private static void look(String user, String path, String ours) throws InterruptedException {
        open(user, path);
        browser.scrollThrough().run(axe);
        assertThat(browser.drawn(FAULTS, ours)).as(path).isEmpty();
    }

    private static void open(String user, String path) {
        if (!who.equals(user)) {
            browser.forget();
            browser.logIn(user, Company.PASSWORD);
            who = user;
        }
        browser.go(path);
    }
}
