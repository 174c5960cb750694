package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.Company;
import io.attain.demo.JiraClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A plan goes in by file, at once or in the background, and comes out again, through every layer of the shipped jar. */
class PlanTest extends OnDemoSite {
    private static final String IMPORT = "/rest/attain/1.0/imports/plan?projectKey=" + Company.PROJECT;
    private static final String HEADER = "id,parent,kind,summary,owner,metric,start,end,productLine,amount,root\n";
    private static final String PLAN = HEADER
            + "year,,target,Next year,zhou,revenue,2031-01-01,2031-12-31,,1000.01,yes\n"
            + "half,year,target,First half,mei,revenue,2031-01-01,2031-06-30,,400.00,\n"
            + ",half,share,A,mei,revenue,2031-01-01,2031-06-30,Product A,150.00,\n"
            + ",half,share,B,mei,revenue,2031-01-01,2031-06-30,Product B,250.00,\n"
            + ",year,share,Second half,mei,revenue,2031-07-01,2031-12-31,,600.01,\n";

    @Test
    void aPlanIsMadeOnceAndItsExportChangesNothing() {
        JiraClient mei = site.as(Company.MANAGER);
        assertThat(actions(mei.postCsv(IMPORT + "&dryRun=true", PLAN))).containsOnly("create");

        JsonNode made = mei.postCsv(IMPORT, PLAN);
        String root = made.at("/rows/0/key").asText();

        JsonNode tree = mei.get("/rest/attain/1.0/targets/" + root + "/attainment?depth=2")
                .path("node");
        assertThat(tree.path("target").asLong()).isEqualTo(100_001);
        assertThat(tree.findValuesAsText("summary"))
                .containsExactlyInAnyOrder("Next year", "First half", "A", "B", "Second half");
        assertThat(unchanged(mei.postCsv(IMPORT, PLAN))).isEqualTo(5);
        String export = mei.text("/rest/attain/1.0/targets/" + root + "/export?format=csv");
        assertThat(unchanged(mei.postCsv(IMPORT, export))).isEqualTo(5);
        assertThat(mei.postCsv(IMPORT, export.replace("150.00", "140.00").replace("250.00", "260.00"))
                        .path("changed")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void aRowThatIsWrongKeepsAllOut() {
        JiraClient mei = site.as(Company.MANAGER);
        String shares = IntStream.rangeClosed(1, 3)
                .mapToObj(month ->
                        ",q,share,Month " + month + ",mei,visits,2032-0" + month + "-01,2032-0" + month + "-28,,10,\n")
                .collect(Collectors.joining());
        String plan = HEADER + "q,,target,Visits,mei,visits,2032-01-01,2032-03-31,,31,\n" + shares;

        assertThatThrownBy(() -> mei.postCsv(IMPORT, plan)).hasMessageContaining("\"line\":2");
        assertThat(mei.get("/rest/attain/1.0/targets?projectKey=" + Company.PROJECT)
                        .findValuesAsText("summary"))
                .doesNotContain("Visits");
        assertThatThrownBy(() -> site.as("chen").postCsv(IMPORT, plan)).hasMessageContaining("403");
    }

    @Test
    void manyTargetsAreWrittenInTheBackgroundAndFollowedByWhoeverManages() throws Exception {
        JiraClient mei = site.as(Company.MANAGER);
        String plan = plan(2033, 300);

        JsonNode run = mei.postCsv(IMPORT, plan);
        assertThat(run.path("over").asBoolean()).isFalse();
        assertThat(run.path("total").asInt()).isEqualTo(301);
        assertThat(mei.get(IMPORT).at("/run/id").asLong())
                .isEqualTo(run.path("id").asLong());
        assertThatThrownBy(() -> mei.postCsv(IMPORT, PLAN)).hasMessageContaining("409");
        String path =
                "/rest/attain/1.0/imports/plan/runs/" + run.path("id").asText() + "?projectKey=" + Company.PROJECT;
        assertThatThrownBy(() -> site.as("chen").get(path)).hasMessageContaining("403");

        JsonNode over = HostedSite.over(mei, path);
        assertThat(over.path("state").asText()).as(over.toString()).isEqualTo("done");
        assertThat(over.path("created")).hasSize(301);
        assertThat(over.at("/by/name").asText()).isEqualTo("Mei Lan");
        assertThat(OpenApi.read().faults(path.replace("/rest/attain/1.0", ""), over))
                .isEmpty();
        assertThat(unchanged(mei.postCsv(IMPORT, plan))).isEqualTo(301);
        assertThat(mei.get("/rest/attain/1.0/targets/" + over.at("/created/0").asText() + "/attainment")
                        .at("/node/target")
                        .asLong())
                .isEqualTo(300_00);
    }

    @Test
    void whatIsBeingWrittenIsTakenBackWhenThePluginStops() throws Exception {
        JiraClient mei = site.as(Company.MANAGER);
        String run = mei.postCsv(IMPORT, plan(2035, 300)).path("id").asText();
        String path = "/rest/attain/1.0/imports/plan/runs/" + run + "?projectKey=" + Company.PROJECT;
        while (mei.get(path).path("done").asInt() < 20) {
            Thread.sleep(HostedSite.LOOK_EVERY);
        }

        site.site().plugins().disable(Plugin.KEY);
        site.site().plugins().enable(Plugin.KEY);

        JsonNode stopped = mei.get(path);
        assertThat(stopped.path("state").asText()).isEqualTo("failed");
        assertThat(stopped.path("problems")).hasSize(1);
        assertThat(stopped.at("/problems/0/message").asText()).contains("taken back");
        assertThat(mei.get("/rest/attain/1.0/targets?projectKey=" + Company.PROJECT)
                        .findValuesAsText("summary"))
                .doesNotContain("Plan of 2035");
        assertThat(actions(mei.postCsv(IMPORT + "&dryRun=true", plan(2035, 300))))
                .containsOnly("create");
    }

    @Test
    void thePageShowsHowFarAnImportIsAndWhatCameOfIt() throws Exception {
        Path file = Files.writeString(data.resolve("plan.csv"), plan(2037, 200));
        try (Browser browser = Browser.open(site.address())) {
            browser.logIn(Company.MANAGER, Company.PASSWORD)
                    .go("/plugins/servlet/attain/plan?project=" + Company.PROJECT)
                    .choose("Import a plan", file)
                    .sees("New: 201")
                    .press("Import")
                    .sees("Writing")
                    .picture("plan-running")
                    .go("/plugins/servlet/attain/plan?project=" + Company.PROJECT)
                    .sees("Started by Mei Lan")
                    .sees("You can leave this page")
                    .sees("Created: 201")
                    .sees("and 151 more")
                    .sees("Plan of 2037")
                    .picture("plan-imported");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** A target of a year with a share for each of its first days. */
    private static String plan(int year, int shares) {
        return HEADER
                + "year,,target,Plan of " + year + ",zhou,revenue," + year + "-01-01," + year + "-12-31,," + shares
                + ".00,yes\n"
                + IntStream.range(0, shares)
                        .mapToObj(day -> LocalDate.ofYearDay(year, day + 1))
                        .map(day -> ",year,share," + day + ",mei,revenue," + day + "," + day + ",,1.00,\n")
                        .collect(Collectors.joining());
    }

    /** How many rows are there already, of which nothing else is told. */
    private static int unchanged(JsonNode answer) {
        assertThat(answer.path("rows")).as("%s", answer).isEmpty();
        return answer.path("unchanged").asInt();
    }

    private static List<String> actions(JsonNode answer) {
        return StreamSupport.stream(answer.path("rows").spliterator(), false)
                .map(row -> row.path("action").asText())
                .toList();
    }
}
