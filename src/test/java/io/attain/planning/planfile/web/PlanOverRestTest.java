package io.attain.planning.planfile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import io.attain.RestInProcess.Answer;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableTypes;
import io.attain.openapi.FuzzedRequests;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A plan for the first quarter is imported, and the tree of {@link PlanRest} is exported. */
class PlanOverRestTest {

    private static final String PATH = "imports/plan?projectKey=SALES";
    private static final String HEADER = "id,parent,kind,summary,owner,metric,start,end,region,amount\n";
    private static final String PLAN = HEADER
            + "a,,target,East,lily,revenue,2027-01-01,2027-03-31,East,100.50\n"
            + ",a,share,January,lily,revenue,2027-01-01,2027-01-31,,100.50\n";

    private final PlanRest site = new PlanRest();

    @Test
    void whateverIsSentIsAnsweredOrRefusedInWords() {
        FuzzedRequests.at(
                site.rest, site.sales.asker, "/imports/plan", "/imports/plan/template", "/targets/{key}/export");
    }

    @Test
    void aDryRunTellsAndWritesNothing() {
        Answer answer = site.csv(PATH + "&dryRun=true", PLAN);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("created").asInt()).isEqualTo(2);
        assertThat(answer.json().at("/rows/0/changes"))
                .extracting(each -> each.path("to").asText())
                .containsSequence("target", "lily", "revenue", "up", "2027-01-01", "2027-03-31", "East", "100.50");
        assertThat(answer.json().at("/rows/1/parent").asText()).isEqualTo("a");
        assertThat(site.jira.created()).isEmpty();
    }

    @Test
    void anImportTellsTheNewKeys() {
        Answer answer = site.csv(PATH, PLAN);

        assertThat(answer.json().path("dryRun").asBoolean()).isFalse();
        assertThat(answer.json().path("rows"))
                .extracting(row ->
                        row.path("key").asText() + " " + row.path("parent").asText())
                .containsExactly("SALES-10 null", "SALES-11 SALES-10");
        assertThat(answer.json().path("tops")).hasToString("[\"SALES-10\"]");
    }

    @Test
    void whatItOnlyChangedIsNotAmongTheTreesThatItMade() {
        Answer answer = site.csv(
                PATH,
                """
                key,parent,kind,summary,owner,metric,start,end,amount
                SALES-1,,target,Called otherwise,mei,revenue,2026-10-01,2026-12-31,66.00
                """);

        assertThat(answer.json().path("changed").asInt()).as(answer.body()).isEqualTo(1);
        assertThat(answer.json().path("tops")).isEmpty();
    }

    @Test
    void whatJiraRefusesIsToldByLine() {
        site.jira.refuse("January");

        Answer answer = site.csv(PATH, PLAN);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0"))
                .hasToString(
                        "{\"line\":3,\"field\":null,\"message\":\"attain.target.plan.refused [no]\",\"missing\":null}");
    }

    /** Values, what rows say of each other, and Jira: nobody mends a file three times. */
    @Test
    void allThatIsWrongIsToldAtOnce() {
        site.jira.refuse("Calls");
        String plan = PLAN
                + ",,target,Calls,lily,calls,2027-01-01,2027-03-31,,1\n"
                + ",nowhere,target,B,lily,visits,2027-01-01,2027-03-31,,1\n"
                + ",,target,C,nobody,visits,2027-01-01,2027-03-31,,1\n"
                + "x,,target,D,lily,visits,2027-01-01,2027-03-31,,2\n"
                + ",x,share,D1,lily,visits,2027-01-01,2027-03-31,,1\n";

        for (String asked : List.of(PATH, PATH + "&dryRun=true")) {
            assertThat(site.csv(asked, plan).json().path("errors"))
                    .extracting(error -> error.path("line").asInt() + " "
                            + error.path("message").asText().replaceAll(" .*", ""))
                    .containsExactly(
                            "5 attain.target.plan.noParent",
                            "6 attain.kernel.table.noSalesPerson",
                            "7 attain.target.plan.unbalanced",
                            "4 attain.target.plan.refused");
        }
        assertThat(site.jira.created()).isEmpty();
    }

    @Test
    void monthWeightsAreReadAsPeopleWriteThem() {
        String rows =
                """
                key;parent;kind;summary;owner;metric;start;end;amount;monthWeights
                SALES-1;;target;Target 1;;revenue;2026-10-01;2026-12-31;66.00;30%,40%,30%
                """
                        .replace(",", "，")
                        .replace(";", ",");

        Answer answer = site.csv(PATH + "&dryRun=true", rows);

        assertThat(answer.json().at("/rows/0/changes"))
                .hasToString("[{\"column\":\"monthWeights\",\"from\":\"\",\"to\":\"30/40/30\"}]");
    }

    @Test
    void monthWeightsThatAreNotUnderstoodAreRefusedByTheirCell() {
        String rows =
                """
                parent,kind,summary,owner,metric,start,end,amount,monthWeights
                ,target,A,lily,calls,2027-01-01,2027-03-31,1,30/40
                ,target,B,lily,visits,2027-01-01,2027-03-31,1,all of it
                """;

        Answer answer = site.csv(PATH + "&dryRun=true", rows);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors"))
                .extracting(error ->
                        error.path("line").asInt() + " " + error.path("field").asText() + " "
                                + error.path("message").asText())
                .containsExactly(
                        "2 monthWeights attain.target.smart.weights.count [2, 3]",
                        "3 monthWeights attain.target.plan.weights [all of it]");
    }

    @Test
    void aChangeIsToldAsFromAndTo() {
        String rows =
                """
                key,parent,kind,summary,owner,metric,start,end,amount
                SALES-2,SALES-1,share,Target 2,lily,revenue,2026-10-01,2026-10-31,27
                SALES-3,SALES-1,share,Target 3,,revenue,2026-11-01,2026-12-31,39
                """;

        Answer answer = site.csv(PATH + "&dryRun=true", rows);

        assertThat(answer.json().path("changed").asInt()).isEqualTo(2);
        assertThat(answer.json().at("/rows/0/changes"))
                .hasToString("[{\"column\":\"amount\",\"from\":\"26.00\",\"to\":\"27.00\"}]");
    }

    @Test
    void everyBadValueIsTold() {
        Answer answer = site.csv(
                PATH,
                HEADER
                        + "a,,boss,,nobody,joy,2026-10-01,31.12.2026,North,1\n"
                        + "b,,target,B,lily,revenue,2026-10-01,2026-09-30,,\"1,000.00\"\n"
                        + "c,,target,C,lily,calls,2026-10-01,2026-12-31,,1.5\n"
                        + "d,,target,D,lily,calls,1999-12-31,+999999999-12-31,,1\n");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors"))
                .extracting(each ->
                        each.path("line").asInt() + " " + each.path("field").asText())
                .containsExactlyInAnyOrder(
                        "2 kind",
                        "2 summary",
                        "2 owner",
                        "2 metric",
                        "2 end",
                        "2 region",
                        "3 end",
                        "3 amount",
                        "4 amount",
                        "5 start",
                        "5 end");
    }

    @Test
    void aRefusedFileComesBackWithWhatIsWrongInEachRow() {
        String rows = HEADER + "a,,target,A,lily,joy,2026-10-01,2026-12-31,North,1\n";

        Answer refused = site.csv(PATH + "&dryRun=true", rows);
        assertThat(refused.json().path("errors"))
                .extracting(each ->
                        each.path("field").asText() + " " + each.path("missing").asText())
                .containsExactlyInAnyOrder("metric null", "region North");

        Answer marked = site.csv("imports/plan/marked?projectKey=SALES", rows);
        assertThat(marked.status()).isEqualTo(200);
        assertThat(marked.body().lines().toList().get(1))
                .startsWith("\"")
                .contains("metric: ", " · ", "region: ")
                .endsWith("a,,target,A,lily,joy,2026-10-01,2026-12-31,North,1");
        assertThat(site.csv(PATH + "&dryRun=true", marked.body()).json().path("errors"))
                .hasSize(2);
        assertThat(site.csv("imports/plan/marked?projectKey=SALES", rows + "b\n".repeat(1_001))
                        .body()
                        .lines()
                        .skip(1))
                .hasSize(1_002)
                .noneMatch(row -> row.startsWith(","));
        for (String whole : List.of("id\n\"", HEADER + "a\n".repeat(Table.MAX_ROWS + 1))) {
            assertThat(site.csv("imports/plan/marked?projectKey=SALES", whole).status())
                    .isEqualTo(400);
        }
    }

    @Test
    void partsMustSumUnlessTheAskerAllows() {
        String unbalanced = PLAN.replace(",,100.50", ",,100.49");

        assertThat(site.csv(PATH + "&dryRun=true", unbalanced)
                        .json()
                        .at("/errors/0/message")
                        .asText())
                .isEqualTo("attain.target.plan.unbalanced [a, 100.50, 100.49, 0.01]");
        assertThat(site.csv(PATH + "&dryRun=true&allowUnbalanced=true", unbalanced)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void onlyWhoManagesImports() {
        site.sales.logIn("lily");
        assertThat(site.csv(PATH, PLAN).status()).isEqualTo(403);
        assertThat(site.csv(PATH + "&dryRun=true", PLAN).status()).isEqualTo(403);

        when(site.sales.access.maySee(any(), any(Project.class))).thenReturn(false);
        assertThat(site.csv(PATH, PLAN).status()).isEqualTo(404);
        assertThat(site.rest.get("imports/plan/template?projectKey=SALES").status())
                .isEqualTo(404);
        assertThat(site.jira.created()).isEmpty();
    }

    @Test
    void twoImportsAtOnceAreRefused() {
        doReturn(Optional.empty()).when(site.jira.running).alone(any(), any());
        assertThat(site.csv(PATH, PLAN).status()).isEqualTo(409);
    }

    @Test
    void theTemplateCanBeImportedAsItIs() {
        for (String format : List.of("csv", "xlsx")) {
            Answer template = site.rest.get("imports/plan/template?projectKey=SALES&format=" + format);
            assertThat(template.status()).isEqualTo(200);

            Answer answer = site.rest.send(PATH + "&dryRun=true", type(format), template.content());
            assertThat(answer.json().path("created").asInt()).as(answer.body()).isEqualTo(4);
        }
        assertThat(site.rest
                        .get("imports/plan/template?projectKey=SALES&format=pdf")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void anExportImportedAgainChangesNothing() {
        for (String format : List.of("csv", "xlsx")) {
            Answer file = site.rest.get("targets/SALES-1/export?format=" + format);
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.headers().getFirst("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"SALES-1-2026-11-16." + format + "\"");

            Answer answer = site.rest.send(PATH + "&dryRun=true", type(format), file.content());
            assertThat(answer.json().path("unchanged").asInt())
                    .as(answer.body())
                    .isEqualTo(3);
        }
    }

    @Test
    void anExportHasTheFiguresOfWhatTheAskerMaySee() {
        assertThat(site.rest.get("targets/SALES-1/export").body().lines())
                .hasSize(4)
                .element(1)
                .isEqualTo(
                        ",SALES-1,,target,Target 1,,revenue,up,2026-10-01,2026-12-31,,,,66.00,,,,,,,,Active,no,2026-11-16,"
                                + "66.00,33.00,35.09,-2.09,33.00,0.5000,0.94,behind,none,0.97,62.07,0");

        site.sales.issue(1, false);
        assertThat(site.rest.get("targets/SALES-1/export").status()).isEqualTo(404);
    }

    private static String type(String format) {
        return format.equals("csv") ? TableTypes.CSV : TableTypes.XLSX;
    }
}
