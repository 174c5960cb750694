package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.Company;
import io.attain.demo.JiraClient;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan goes in by file and comes out again, through every layer of the shipped jar. */
class PlanTest {
    private static final String IMPORT = "/rest/attain/1.0/imports/plan?projectKey=" + Company.PROJECT;
    private static final String HEADER = "id,parent,kind,summary,owner,metric,start,end,productLine,amount,root\n";
    private static final String PLAN = HEADER
            + "year,,target,Next year,zhou,revenue,2031-01-01,2031-12-31,,1000.01,yes\n"
            + "half,year,target,First half,mei,revenue,2031-01-01,2031-06-30,,400.00,\n"
            + ",half,share,A,mei,revenue,2031-01-01,2031-06-30,Product A,150.00,\n"
            + ",half,share,B,mei,revenue,2031-01-01,2031-06-30,Product B,250.00,\n"
            + ",year,share,Second half,mei,revenue,2031-07-01,2031-12-31,,600.01,\n";

    @TempDir
    private static Path data;

    private static HostedSite site;

    @BeforeAll
    static void load() throws Exception {
        site = HostedSite.start(data).withDemo();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

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
        assertThat(actions(mei.postCsv(IMPORT, PLAN))).containsOnly("unchanged");
        String export = mei.text("/rest/attain/1.0/targets/" + root + "/export?format=csv");
        assertThat(actions(mei.postCsv(IMPORT, export))).hasSize(5).containsOnly("unchanged");
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

    private static List<String> actions(JsonNode answer) {
        return StreamSupport.stream(answer.path("rows").spliterator(), false)
                .map(row -> row.path("action").asText())
                .toList();
    }
}
