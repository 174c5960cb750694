package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.Company;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Axe finds nothing serious in what we show, in English and in Chinese: pages, gadgets and panels. */
class AccessibilityTest {
    /** What is serious or worse in our parts of the page, once all is drawn; null before. */
    private static final String FAULTS =
            """
            const ours = [...document.querySelectorAll(arguments[0])].filter((each) => each.checkVisibility());
            if (ours.length === 0 || document.querySelector('.attain-skeleton')) return null;
            if (!window.attainFaults) {
                window.attainFaults = 'looked for';
                axe.run(ours, { rules: { 'label-content-name-mismatch': { enabled: true } } }).then((found) => {
                    window.attainFaults = found.violations.filter((each) => ['serious', 'critical'].includes(each.impact))
                        .map((each) => each.id + ' ' + each.nodes.length + ': ' + each.nodes[0].html);
                });
            }
            return window.attainFaults === 'looked for' ? null : window.attainFaults;
            """;

    @TempDir
    private static Path data;

    private static HostedSite site;
    private static Browser browser;
    private static String axe;

    @BeforeAll
    static void load() throws Exception {
        axe = Files.readString(ClientsTest.fetch().resolve(Path.of("axe-core", "axe.min.js")));
        site = HostedSite.startWithDemo(data.resolve("site"));
        browser = Browser.open(site.address(), data.resolve("profile"));
    }

    @AfterAll
    static void stop() {
        browser.close();
        site.close();
    }

    @TestFactory
    Stream<DynamicTest> nothingSeriousStandsInTheWayOfAnybody() {
        return Stream.of(Company.MANAGER, "luo", Company.LEADER)
                .flatMap(user -> Stream.concat(
                        Stream.of(
                                dynamicTest(
                                        user + " dashboard",
                                        () -> look(user, "/secure/Dashboard.jspa", ".attain-gadget")),
                                dynamicTest(
                                        user + " target", () -> look(user, "/browse/" + target(), ".attain-panel"))),
                        Stream.concat(OurPages.OF_MANAGERS.stream(), Stream.of("setup"))
                                .map(page -> dynamicTest(
                                        user + " " + page,
                                        () -> look(
                                                user,
                                                OurPages.AT + page + "?project=" + Company.PROJECT,
                                                ".attain-page")))));
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
        if (!who.equals(user)) {
            browser.forget();
            browser.logIn(user, Company.PASSWORD);
            who = user;
        }
        browser.go(path).scrollThrough().run(axe);
        assertThat(browser.drawn(FAULTS, ours)).as(path).isEmpty();
    }
}
