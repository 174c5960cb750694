package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.attain.RestInProcess.Answer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An archived project is read-only, for the plugin as for Jira. */
class ArchivedProjectTest {
    @AutoClose
    private final AskedSite site = new AskedSite();

    @Test
    void nothingOfAnArchivedProjectIsWrittenUntilItIsBack() {
        String teams = site.send("zhou", "GET", "projects/SALES/teams", AskedSite.JSON, "")
                .body();
        site.plugin.jira.site.projects().archive(site.project);

        refused(site.send("zhou", "PUT", "projects/SALES/teams", AskedSite.JSON, "{\"version\":1,\"teams\":[]}"));
        refused(site.send("lily", "PUT", "logs/2026-11-27", AskedSite.JSON, "{\"projectKey\":\"SALES\"}"));
        refused(site.send("zhou", "POST", "imports/plan?projectKey=SALES", AskedSite.CSV, "id\n"));
        refused(site.send(
                "zhou", "POST", "targets/" + site.keys.get("Company") + "/agreement/proposal", AskedSite.JSON, ""));
        assertThat(site.send("guest", "PUT", "projects/SALES/teams", AskedSite.JSON, "{}")
                        .status())
                .isEqualTo(404);

        site.plugin.jira.site.projects().restore(site.project);
        assertThat(site.send("zhou", "GET", "projects/SALES/teams", AskedSite.JSON, "")
                        .body())
                .isEqualTo(teams);
        assertThat(site.send("zhou", "PUT", "projects/SALES/teams", AskedSite.JSON, "{\"version\":1,\"teams\":[]}")
                        .status())
                .isLessThan(300);
    }

    @TestFactory
    Stream<DynamicTest> whoeverMayWriteIsRefused() {
        AccessTable table = AccessTable.read();
        Map<String, Asked> askers = Asked.all(site);
        List<AccessTable.Row> writing = table.rows().stream()
                .filter(row -> Set.of("PUT", "POST", "DELETE").contains(row.how()))
                .toList();
        writing.forEach(row -> askers.get("own").placed(row.what())); // what they are about is made before
        site.plugin.jira.site.projects().archive(site.project);
        return writing.stream()
                .map(row -> dynamicTest(
                        row.toString(),
                        () -> refused(askers.get(table.askers().get(row.cells().indexOf("yes")))
                                .answer(row))));
    }

    private static void refused(Answer answer) {
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("SALES is archived");
    }
}
