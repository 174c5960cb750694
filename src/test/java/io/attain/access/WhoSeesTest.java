package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRuns;
import io.attain.plugin.Descriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may see and do what, as docs/who-sees.txt says: each line of it is tried as each of those who ask. */
class WhoSeesTest {
    @AutoClose
    private static final AskedSite SITE = new AskedSite().withOldDeals();

    private static final AccessTable TABLE = AccessTable.read();

    private static final Map<String, Asked> ASKERS = Asked.all(SITE);

    @TestFactory
    Stream<DynamicTest> eachGetsWhatTheTableSays() {
        return TABLE.rows().stream()
                .filter(row -> !Set.of("READS", "SHOWN").contains(row.how()))
                .map(row -> dynamicTest(row.toString(), () -> {
                    String got = TABLE.askers().stream()
                            .map(asker -> ASKERS.get(asker).gets(row))
                            .collect(Collectors.joining(" "));
                    // What is unsound proves a right only where others are refused before it is read.
                    String proved = got.contains("no ") ? got.replace("unsound", "yes") : got;
                    assertThat(proved).as(String.join(" ", TABLE.askers())).isEqualTo(String.join(" ", row.cells()));
                }));
    }

    @Test
    void noCallIsMissing() throws IOException {
        Set<String> calls = new HashSet<>();
        new YAMLMapper()
                .readTree(Path.of("docs", "openapi.yaml").toFile())
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> calls.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(TABLE.rows().stream()
                        .filter(row -> row.what().startsWith("/"))
                        .map(AccessTable.Row::operation)
                        .collect(Collectors.toSet()))
                .isEqualTo(calls);
    }

    @Test
    void noGadgetPanelOrSearchIsMissing() {
        Descriptor descriptor = new Descriptor();
        Set<String> paths = TABLE.rows().stream()
                .map(row -> row.operation().replaceAll("^\\w+ ", ""))
                .collect(Collectors.toSet());

        List<String> modules = Stream.of("dashboard-item", "web-panel", "servlet")
                .flatMap(descriptor::elements)
                .map(module -> module.getAttribute("key"))
                .toList();
        assertThat(reading().map(AccessTable.Row::what)).containsExactlyInAnyOrderElementsOf(modules);
        assertThat(TABLE.rows().stream()
                        .filter(row -> row.how().equals("SHOWN"))
                        .map(AccessTable.Row::what))
                .containsExactlyInAnyOrderElementsOf(modules);
        assertThat(reading().flatMap(row -> row.cells().stream())).isSubsetOf(paths);
        assertThat(TABLE.rows().stream().filter(row -> row.how().equals("JQL")).map(row -> row.what()
                        .replaceAll("^issue in (\\w+).*", "$1")))
                .containsExactlyInAnyOrderElementsOf(descriptor
                        .elements("fname")
                        .map(each -> each.getTextContent().strip())
                        .toList());
    }

    @Test
    void noTransitionIsMissing() throws IOException, FactoryException {
        List<String> transitions = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "workflows"))) {
            for (Path file : files.toList()) {
                String kind = file.getFileName().toString().replace(".xml", "");
                for (Object each : WorkflowUtil.convertXMLtoWorkflowDescriptor(Files.readString(file))
                        .getSteps()) {
                    StepDescriptor step = (StepDescriptor) each;
                    for (Object action : step.getActions()) {
                        transitions.add(kind + ", " + step.getName() + ": " + ((ActionDescriptor) action).getName());
                    }
                }
            }
        }

        assertThat(TABLE.rows().stream().filter(row -> row.how().equals("MOVE")).map(AccessTable.Row::what))
                .containsExactlyInAnyOrderElementsOf(transitions);
    }

    private static Stream<AccessTable.Row> reading() {
        return TABLE.rows().stream().filter(row -> row.how().equals("READS"));
    }

    @Test
    void aRepSeesOwnFiguresAndTheTotalsAbove() {
        assertThat(tree("lily")).containsExactly("Company", "North", "Lily");
        assertThat(tree("mei")).containsExactlyInAnyOrder("Company", "North", "Lily", "Tom");
        assertThat(tree("vera")).containsExactlyInAnyOrder("Company", "North", "South");
        assertThat(tree("zhou")).containsExactlyInAnyOrder("Company", "North", "Lily", "Tom", "South", "Wu");
    }

    @Test
    void whatAColleagueLoggedIsNotReadOffTheTotals() {
        String log = "{\"projectKey\":\"SALES\",\"submit\":true,\"counts\":[{\"action\":\"calls\",\"count\":7}]}";
        assertThat(SITE.send("tom", "PUT", "logs/" + Asked.workday(), AskedSite.JSON, log)
                        .status())
                .isEqualTo(200);
        String why = "targets/" + SITE.keys.get("North") + "/why?figure=actual";

        assertThat(SITE.get("mei", why).findValuesAsText("amount")).contains("7");
        assertThat(SITE.get("mei", why).path("rows")).hasSize(1);
        assertThat(SITE.get("lily", why).path("rows")).isEmpty();
        assertThat(SITE.get("lily", why).path("total").asLong()).isEqualTo(7);
    }

    @Test
    void whichIssuesWereWrittenIsToldToWhoHadThemWritten() {
        WritingRun.Outcome outcome =
                new WritingRun.Outcome(List.of("SALES-98"), List.of("SALES-99"), List.of(), 3, List.of());
        WritingRun.Subject plan = new WritingRun.Subject("plan", SITE.project.getId());
        WritingRuns runs = SITE.plugin.component(WritingRuns.class);
        Instant now = Instant.now();
        long id = runs.add(WritingRun.waiting(plan, SITE.key("zhou"), 5, now)).id();
        runs.save(new WritingRun(id, plan, SITE.key("zhou"), now, WritingRun.State.DONE, 5, 5, now, outcome));
        String path = "imports/plan/runs/" + id + "?projectKey=SALES";

        assertThat(SITE.get("zhou", path).path("created").toString()).contains("SALES-98");
        assertThat(SITE.get("han", path).toString()).doesNotContain("SALES-98", "SALES-99");
        assertThat(SITE.get("han", path).path("restricted").asInt()).isEqualTo(2);
    }

    @Test
    void whereNamesAreHiddenNobodyLearnsAColleagues() {
        JsonNode rules = SITE.get("mei", "projects/SALES/target-rules");
        SITE.send(
                "mei",
                "PUT",
                "projects/SALES/target-rules",
                AskedSite.JSON,
                "{\"version\":%s,\"hideNames\":true,\"onTrackPercent\":100,\"behindPercent\":90,\"blockUnachievable\":false,"
                                .formatted(rules.path("version"))
                        + "\"achievablePercentile\":90}");
        String share = "targets/" + SITE.keys.get("Lily");
        String handed = "{\"first\":\"%s\",\"handovers\":[{\"from\":\"%s\",\"owner\":\"%s\"}]}"
                .formatted(SITE.key("tom"), LocalDate.now(ZoneOffset.UTC).minusDays(20), SITE.key("lily"));
        assertThat(SITE.send("mei", "PUT", share + "/tenure", AskedSite.JSON, handed)
                        .body())
                .contains("\"tom\"");

        assertThat(SITE.send(
                                "mei",
                                "PUT",
                                "opportunities/" + SITE.keys.get("deal-tom") + "/credit",
                                AskedSite.JSON,
                                "{\"version\":0,\"shares\":[{\"person\":\"%s\",\"percent\":5000},{\"person\":\"%s\",\"percent\":5000}]}"
                                        .formatted(SITE.key("lily"), SITE.key("tom")))
                        .body())
                .contains("\"tom\"");

        String north = "targets/" + SITE.keys.get("North");
        for (String path : List.of(
                share + "/tenure",
                share + "/leaderboard",
                north + "/leaderboard",
                north + "/attainment",
                north + "/agreement",
                north + "/why?figure=actual",
                "opportunities/" + SITE.keys.get("deal-tom") + "/credit",
                share + "/export?format=csv")) {
            assertThat(SITE.send("lily", "GET", path, AskedSite.JSON, "").body())
                    .as(path)
                    .doesNotContain("\"tom\"", SITE.key("tom"))
                    .doesNotContain(",tom,");
        }
        assertThat(SITE.get("lily", share + "/tenure").at("/first/name").asText())
                .isEqualTo("A colleague");
    }

    private static List<String> tree(String user) {
        JsonNode company = SITE.get(user, "targets/" + SITE.keys.get("Company") + "/attainment?depth=2");
        return new ArrayList<>(company.findValuesAsText("summary"));
    }
}
