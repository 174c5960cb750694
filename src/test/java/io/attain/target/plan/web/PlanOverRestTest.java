package io.attain.target.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.Today;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.run.InMemoryWritingRuns;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.run.WritingRun.State;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.jira.RunningWritings;
import io.attain.kernel.run.web.RunAnswers;
import io.attain.kernel.table.TableTypes;
import io.attain.kernel.web.Asker;
import io.attain.target.InMemoryTargetNodes;
import io.attain.target.Tally;
import io.attain.target.TargetFixture;
import io.attain.target.TargetNode;
import io.attain.target.TargetTree;
import io.attain.target.attainment.Attainment;
import io.attain.target.attainment.PaceRule;
import io.attain.target.attainment.jira.TargetFigures;
import io.attain.target.plan.KnownTargets;
import io.attain.target.plan.jira.ImportingPlans;
import io.attain.target.plan.jira.PlanFile;
import io.attain.target.plan.jira.PlannedTargets;
import io.attain.target.plan.jira.PlansInMemory;
import io.attain.target.web.SalesRest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A target of 66.00 with two shares, of Lily in October and of nobody after it. */
class PlanOverRestTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final String PATH = "imports/plan?projectKey=SALES";
    private static final String HEADER = "id,parent,kind,summary,owner,metric,start,end,region,amount\n";
    private static final String PLAN = HEADER
            + "a,,target,East,lily,revenue,2027-01-01,2027-03-31,East,100.50\n"
            + ",a,share,January,lily,revenue,2027-01-01,2027-01-31,,100.50\n";

    private static final Subject SUBJECT = ImportingPlans.subject(TargetFixture.PROJECT);
    /** One issue more than is written at once. */
    private static final String MANY = IntStream.rangeClosed(0, RunningWritings.AT_ONCE)
            .mapToObj(row ->
                    ",,target,T" + row + ",lily,calls,20" + (30 + row) + "-01-01,20" + (30 + row) + "-12-31,,1\n")
            .collect(Collectors.joining("", HEADER, ""));

    private final SalesRest site = new SalesRest();
    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final PlannedTargets targets = mock();
    private final PlansInMemory jira = new PlansInMemory();
    private final InMemoryWritingRuns runs = new InMemoryWritingRuns();
    private final FieldOptions options = mock();
    private final TargetFigures figures = mock();
    private final Today today = SalesRest.on(TODAY);
    private final Asker asker = site.targetAsker.asker();
    private final PlanAnswers answers = new PlanAnswers(site.targetAsker, site.salesProjects, nodes, today);
    private final RestInProcess rest = new RestInProcess(
            new PlanImportResource(
                    asker,
                    jira.importing(targets, new PlanFile(options, site.users, site.access), site.texts),
                    answers,
                    new RunAnswers(asker, runs, site.users, today),
                    options,
                    today),
            new ExportResource(site.targetAsker, figures, targets, answers));

    @BeforeEach
    void oneTreeAndAManager() {
        ApplicationUser mei = site.logIn("mei");
        ApplicationUser lily = site.person("lily");
        when(site.access.manages(mei, site.project)).thenReturn(true);
        when(site.access.sells(mei, site.project)).thenReturn(true);
        when(site.access.sells(lily, site.project)).thenReturn(true);
        when(options.names(SalesField.REGION)).thenReturn(List.of("East", "West"));
        Period october = Period.of(YearMonth.of(2026, 10));
        nodes.save(List.of(
                TargetFixture.root(1, 6600),
                TargetFixture.share(2, 1, "lily", october, Scope.ANY, 2600),
                TargetFixture.share(
                        3, 1, null, new Period(october.end(), TargetFixture.QUARTER.end()), Scope.ANY, 4000)));
        site.issue(1, true);
        when(targets.of(anyLong(), any())).thenAnswer(call -> known());
        when(jira.running.start(eq(SUBJECT), eq(mei), anyInt(), any()))
                .thenAnswer(call ->
                        Optional.of(runs.add(WritingRun.waiting(SUBJECT, "mei", call.getArgument(2), today.now()))));
        when(figures.of(eq(1L), any())).thenReturn(Optional.of(figures()));
        when(figures.rule(anyLong())).thenReturn(PaceRule.DEFAULT);
    }

    @Test
    void aDryRunTellsAndWritesNothing() {
        Answer answer = csv(PATH + "&dryRun=true", PLAN);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("created").asInt()).isEqualTo(2);
        assertThat(answer.json().at("/rows/0"))
                .hasToString("{\"line\":2,\"key\":null,\"parent\":null,\"kind\":\"target\",\"summary\":\"East\","
                        + "\"action\":\"create\",\"changes\":[]}");
        assertThat(answer.json().at("/rows/1/parent").asText()).isEqualTo("a");
        assertThat(jira.created()).isEmpty();
    }

    @Test
    void anImportTellsTheNewKeys() {
        Answer answer = csv(PATH, PLAN);

        assertThat(answer.json().path("dryRun").asBoolean()).isFalse();
        assertThat(answer.json().path("rows"))
                .extracting(row ->
                        row.path("key").asText() + " " + row.path("parent").asText())
                .containsExactly("SALES-10 null", "SALES-11 SALES-10");
    }

    @Test
    void whatJiraRefusesIsToldByLine() {
        jira.refuse("January");

        Answer answer = csv(PATH, PLAN);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0"))
                .hasToString("{\"line\":3,\"field\":null,\"message\":\"attain.target.plan.refused [no]\"}");
    }

    @Test
    void aChangeIsToldAsFromAndTo() {
        String rows =
                """
                key,parent,kind,summary,owner,metric,start,end,amount
                SALES-2,SALES-1,share,Target 2,lily,revenue,2026-10-01,2026-10-31,27
                SALES-3,SALES-1,share,Target 3,,revenue,2026-11-01,2026-12-31,39
                """;

        Answer answer = csv(PATH + "&dryRun=true", rows);

        assertThat(answer.json().path("changed").asInt()).isEqualTo(2);
        assertThat(answer.json().at("/rows/0/changes"))
                .hasToString("[{\"column\":\"amount\",\"from\":\"26.00\",\"to\":\"27.00\"}]");
    }

    @Test
    void everyBadValueIsTold() {
        Answer answer = csv(
                PATH,
                HEADER
                        + "a,,boss,,nobody,joy,2026-10-01,31.12.2026,North,1\n"
                        + "b,,target,B,lily,revenue,2026-10-01,2026-09-30,,\"1,000.00\"\n"
                        + "c,,target,C,lily,calls,2026-10-01,2026-12-31,,1.5\n");

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
                        "4 amount");
    }

    @Test
    void partsMustSumUnlessTheAskerAllows() {
        String unbalanced = PLAN.replace(",,100.50", ",,100.49");

        assertThat(csv(PATH + "&dryRun=true", unbalanced)
                        .json()
                        .at("/errors/0/message")
                        .asText())
                .isEqualTo("attain.target.plan.unbalanced [a, 100.50, 100.49, 0.01]");
        assertThat(csv(PATH + "&dryRun=true&allowUnbalanced=true", unbalanced).status())
                .isEqualTo(200);
    }

    @Test
    void onlyWhoManagesImports() {
        site.logIn("lily");
        assertThat(csv(PATH, PLAN).status()).isEqualTo(403);
        assertThat(csv(PATH + "&dryRun=true", PLAN).status()).isEqualTo(403);

        when(site.access.maySee(any(), any(Project.class))).thenReturn(false);
        assertThat(csv(PATH, PLAN).status()).isEqualTo(404);
        assertThat(rest.get("imports/plan/template?projectKey=SALES").status()).isEqualTo(404);
        assertThat(jira.created()).isEmpty();
    }

    @Test
    void twoImportsAtOnceAreRefused() {
        doReturn(Optional.empty()).when(jira.running).alone(any(), any());
        assertThat(csv(PATH, PLAN).status()).isEqualTo(409);
    }

    @Test
    void manyIssuesAreWrittenInTheBackgroundAndFollowed() {
        Answer answer = csv(PATH, MANY);
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().path("total").asInt()).isEqualTo(51);
        assertThat(answer.json().path("over").asBoolean()).isFalse();
        assertThat(jira.created()).isEmpty();

        String path = "imports/plan/runs/" + answer.json().path("id").asText() + "?projectKey=SALES";
        WritingRun run = runs.latest(SUBJECT).orElseThrow();
        runs.save(run.at(State.WRITING, 20, 51, today.now()));
        assertThat(rest.get(path).json().path("done").asInt()).isEqualTo(20);
        runs.save(run.ended(State.FAILED, Outcome.failed(List.of(new Problem(7L, "owner", "gone"))), today.now()));
        assertThat(rest.get(path).json().at("/problems/0"))
                .hasToString("{\"line\":7,\"field\":\"owner\",\"message\":\"gone\"}");
        assertThat(rest.get("imports/plan/runs/99?projectKey=SALES").status()).isEqualTo(404);
        assertThat(csv(PATH + "&dryRun=true", MANY).status()).isEqualTo(200);
    }

    @Test
    void whatIsWrongWithAFileIsToldBeforeARunBegins() {
        assertThat(csv(PATH, MANY + "x,,boss,X,lily,revenue,2027-01-01,2027-03-31,East,1\n")
                        .status())
                .isEqualTo(400);
        assertThat(runs.latest(SUBJECT)).isEmpty();
    }

    @Test
    void aManagerWhoComesBackFindsTheRunForADay() {
        assertThat(rest.get(PATH).json().path("run").isNull()).isTrue();

        WritingRun done = WritingRun.waiting(SUBJECT, "lily", 60, today.now().minus(Duration.ofHours(23)))
                .ended(State.DONE, Outcome.NONE, today.now().minus(Duration.ofHours(22)));
        WritingRun kept = runs.add(done);
        assertThat(rest.get(PATH).json().at("/run/by/name").asText()).isEqualTo("Lily");

        runs.save(kept.ended(State.DONE, Outcome.NONE, today.now().minus(Duration.ofHours(25))));
        assertThat(rest.get(PATH).json().path("run").isNull()).isTrue();
    }

    @Test
    void onlyWhoManagesIsToldOfRuns() {
        WritingRun run = runs.add(WritingRun.waiting(SUBJECT, "mei", 60, today.now()));
        String path = "imports/plan/runs/" + run.id() + "?projectKey=SALES";
        assertThat(rest.get(path).status()).isEqualTo(200);

        site.logIn("lily");
        assertThat(rest.get(PATH).json().path("run").isNull()).isTrue();
        assertThat(rest.get(path).status()).isEqualTo(403);

        when(site.access.maySee(any(), any(Project.class))).thenReturn(false);
        assertThat(rest.get(PATH).status()).isEqualTo(404);
        assertThat(rest.get(path).status()).isEqualTo(404);
    }

    @Test
    void theTemplateCanBeImportedAsItIs() {
        for (String format : List.of("csv", "xlsx")) {
            Answer template = rest.get("imports/plan/template?projectKey=SALES&format=" + format);
            assertThat(template.status()).isEqualTo(200);

            Answer answer = rest.send(PATH + "&dryRun=true", type(format), template.content());
            assertThat(answer.json().path("created").asInt()).as(answer.body()).isEqualTo(4);
        }
        assertThat(rest.get("imports/plan/template?projectKey=SALES&format=pdf").status())
                .isEqualTo(400);
    }

    @Test
    void anExportImportedAgainChangesNothing() {
        for (String format : List.of("csv", "xlsx")) {
            Answer file = rest.get("targets/SALES-1/export?format=" + format);
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.headers().getFirst("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"SALES-1-2026-11-16." + format + "\"");

            Answer answer = rest.send(PATH + "&dryRun=true", type(format), file.content());
            assertThat(answer.json().path("unchanged").asInt())
                    .as(answer.body())
                    .isEqualTo(3);
        }
    }

    @Test
    void anExportHasTheFiguresOfWhatTheAskerMaySee() {
        assertThat(rest.get("targets/SALES-1/export").body().lines())
                .hasSize(4)
                .element(1)
                .isEqualTo(
                        ",SALES-1,,target,Target 1,,revenue,up,2026-10-01,2026-12-31,,,,66.00,,,,,,Active,no,2026-11-16,"
                                + "66.00,33.00,35.10,-33.00,0.5000,0.94,behind,none,0.98,68.06");

        site.issue(1, false);
        assertThat(rest.get("targets/SALES-1/export").status()).isEqualTo(404);
    }

    private Answer csv(String path, String text) {
        return rest.send("POST", path, TableTypes.CSV, text);
    }

    private static String type(String format) {
        return format.equals("csv") ? TableTypes.CSV : TableTypes.XLSX;
    }

    private KnownTargets known() {
        List<TargetNode> all = nodes.treesOf(TargetFixture.PROJECT);
        Set<Long> ids = all.stream().map(TargetNode::issueId).collect(Collectors.toSet());
        return new KnownTargets(TargetFixture.PROJECT, all, ids, Set.of(), Set.of());
    }

    private Attainment figures() {
        return Attainment.of(
                TargetTree.of(nodes.tree(1)).get(0), Map.of(1L, new Tally(3300, 1)), TODAY, TargetFixture.WEEKDAYS);
    }
}
