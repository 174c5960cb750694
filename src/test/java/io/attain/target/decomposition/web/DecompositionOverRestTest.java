package io.attain.target.decomposition.web;

import static io.attain.target.TargetFixture.QUARTER;
import static io.attain.target.TargetFixture.node;
import static io.attain.target.TargetFixture.root;
import static io.attain.target.TargetFixture.share;
import static io.attain.target.TargetFixture.win;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.calendar.InMemoryCalendars;
import io.attain.kernel.Period;
import io.attain.kernel.Person;
import io.attain.kernel.Scope;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.run.InMemoryWritingRuns;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.run.WritingRun.State;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.web.RunAnswers;
import io.attain.target.InMemoryTargetNodes;
import io.attain.target.Phase;
import io.attain.target.TargetNode;
import io.attain.target.decomposition.CurrentPart;
import io.attain.target.decomposition.DecompositionPlan;
import io.attain.target.decomposition.PartKind;
import io.attain.target.decomposition.PastResults;
import io.attain.target.decomposition.jira.CurrentParts;
import io.attain.target.decomposition.jira.DecomposingTargets;
import io.attain.target.decomposition.jira.DecompositionOptions;
import io.attain.target.decomposition.jira.PartOverlaps;
import io.attain.target.decomposition.jira.PastSales;
import io.attain.target.decomposition.jira.RunningDecompositions;
import io.attain.target.web.SalesRest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mei splits 1,000.00 of the fourth quarter; it is 1 September. */
class DecompositionOverRestTest {

    private static final String JSON = "application/json";
    private static final String PATH = "targets/SALES-1/decomposition";
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final Subject SUBJECT = RunningDecompositions.subject(1);
    private static final List<Period> MONTHS = QUARTER.months();

    private final SalesRest sales = new SalesRest();
    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final InMemoryWritingRuns runs = new InMemoryWritingRuns();
    private final PermissionManager permissions = mock();
    private final CurrentParts parts = mock();
    private final DecomposingTargets decomposing = mock();
    private final RunningDecompositions running = mock();
    private final DecompositionOptions options = mock();
    private final PastSales past = mock();
    private final PartOverlaps overlaps = mock();
    private final List<CurrentPart> there = new ArrayList<>();
    private final List<RunningDecompositions.Order> orders = new ArrayList<>();
    private RestInProcess rest;

    @BeforeEach
    void aTargetWithoutParts() {
        nodes.save(List.of(root(1, 1_000_00)));
        sales.issue(1, true);
        sales.logIn("mei");
        sales.person("lily");
        when(permissions.hasPermission(eq(ProjectPermissions.EDIT_ISSUES), any(Issue.class), any()))
                .thenReturn(true);
        when(parts.of(any(), any(), any())).thenReturn(there);
        when(decomposing.plan(any(), any(), any(), any()))
                .thenAnswer(call -> DecompositionPlan.of(call.getArgument(2), null, call.getArgument(3), there));
        when(options.of(eq(SalesField.REGION), any())).thenReturn(List.of("East China", "West China"));
        when(options.of(eq(SalesField.PRODUCT_LINE), any())).thenReturn(List.of("Product A"));
        when(options.of(eq(SalesField.CUSTOMER_TYPE), any())).thenReturn(List.of("New", "Existing"));
        when(options.people(any())).thenReturn(List.of(new Person("lily", "Lily")));
        when(options.mayOwn(any(), any())).thenReturn(true);
        when(running.apply(any())).thenAnswer(call -> {
            orders.add(call.getArgument(0));
            Outcome outcome = new Outcome(List.of("SALES-2"), List.of(), List.of(), 0, List.of());
            return Optional.of(WritingRun.done(SUBJECT, "mei", 3, outcome, Instant.EPOCH));
        });
        RunAnswers told = new RunAnswers(sales.targetAsker.asker(), runs, sales.users, SalesRest.on(TODAY));
        DecompositionView view = new DecompositionView(
                sales.targetAsker,
                options,
                parts,
                decomposing,
                told,
                past,
                overlaps,
                new InMemoryCalendars(),
                SalesRest.on(TODAY));
        rest = new RestInProcess(new DecompositionResource(
                sales.targetAsker,
                permissions,
                nodes,
                decomposing,
                running,
                told,
                new DecompositionReader(sales.targetAsker, options),
                view));
    }

    @Test
    void tellsWhatATargetCanBeSplitBy() {
        JsonNode found = rest.get(PATH).json();

        assertThat(found.at("/target/amount").asLong()).isEqualTo(1_000_00);
        assertThat(found.at("/unit/currency").asText()).isEqualTo("CNY");
        assertThat(found.at("/months/1").toString())
                .isEqualTo("{\"start\":\"2026-11-01\",\"end\":\"2026-12-01\",\"weight\":21}");
        assertThat(found.at("/weeks")).hasSize(16);
        assertThat(found.at("/regions").toString()).isEqualTo("[\"East China\",\"West China\"]");
        assertThat(found.at("/people/0/key").asText()).isEqualTo("lily");
        assertThat(found.at("/grid").isNull()).isTrue();
        assertThat(found.at("/run").isNull()).isTrue();
    }

    @Test
    void whatTheTargetFixesIsNoWayToSplitIt() {
        nodes.save(List.of(node(1, null, 1, null, QUARTER, new Scope("East China", null, null), 100)));

        assertThat(rest.get(PATH).json().at("/regions")).isEmpty();
    }

    @Test
    void thePartsThatAreThereComeBackAsAGrid() {
        there.add(part(share(2, 1, "lily", MONTHS.get(0), Scope.ANY, 600_00), true, true));
        there.add(part(share(3, 1, "lily", MONTHS.get(1), Scope.ANY, 400_00), false, true));
        runs.add(WritingRun.waiting(SUBJECT, "mei", 60, TODAY.atTime(11, 59).toInstant(ZoneOffset.UTC)));

        JsonNode found = rest.get(PATH).json();

        assertThat(found.at("/parts/0/stays").asText()).isEqualTo("results");
        assertThat(found.at("/parts/1/stays").isNull()).isTrue();
        assertThat(found.at("/grid/months").toString()).isEqualTo("[3,2,0]");
        assertThat(found.at("/grid/owners/0/name").asText()).isEqualTo("Lily");
        assertThat(found.at("/grid/locks")).hasSize(2);
        assertThat(found.at("/run/state").asText()).isEqualTo("waiting");
    }

    @Test
    void aPartThatTheAskerMayNotSeeIsItsAmountOnly() {
        there.add(part(share(2, 1, "lily", MONTHS.get(0), Scope.ANY, 600_00), false, false));

        JsonNode found = rest.get(PATH).json();

        assertThat(found.at("/parts/0/key").isNull()).isTrue();
        assertThat(found.at("/parts/0/summary").isNull()).isTrue();
        assertThat(found.at("/parts/0/owner").isNull()).isTrue();
        assertThat(found.at("/parts/0/amount").asLong()).isEqualTo(600_00);
        assertThat(found.at("/grid").isNull()).isTrue();
    }

    @Test
    void aPreviewShowsEachLineAndThatNothingIsLeft() {
        there.add(part(share(2, 1, null, MONTHS.get(0), Scope.ANY, 100_00), false, true));

        JsonNode preview = preview(
                "{\"months\":[30,40,30],\"locks\":[{\"start\":\"2026-11-01\",\"end\":\"2026-12-01\",\"amount\":50000}]}");

        assertThat(preview.at("/lines/0/change").asText()).isEqualTo("change");
        assertThat(preview.at("/lines/0/before").asLong()).isEqualTo(100_00);
        assertThat(preview.at("/lines/0/amount").asLong()).isEqualTo(250_00);
        assertThat(preview.at("/lines/1/amount").asLong()).isEqualTo(500_00);
        assertThat(preview.at("/difference").asLong()).isZero();
        assertThat(preview.at("/writes").asInt()).isEqualTo(3);
        assertThat(preview.at("/faults")).isEmpty();
    }

    @Test
    void tooMuchLockedIsToldAndCannotBeApplied() {
        String body =
                "{\"months\":[1,1,1],\"locks\":[{\"start\":\"2026-10-01\",\"end\":\"2026-11-01\",\"amount\":100001}]}";

        JsonNode preview = preview(body);

        assertThat(preview.at("/difference").asLong()).isEqualTo(-1);
        assertThat(preview.at("/faults/0/message").asText()).isEqualTo("attain.target.decompose.fault.tooMuch [0.01]");
        assertThat(apply(body).status()).isEqualTo(400);
        assertThat(orders).isEmpty();
    }

    @Test
    void anOverlapIsToldWithTheOtherIssue() {
        TargetNode visible = node(8, null, 8, null, QUARTER, Scope.ANY, 5);
        TargetNode hidden = node(9, null, 9, null, QUARTER, Scope.ANY, 5);
        sales.issue(8, true);
        sales.issue(9, false);
        when(overlaps.of(any())).thenAnswer(call -> {
            DecompositionPlan plan = call.getArgument(0);
            return List.of(
                    new PartOverlaps.Overlap(plan.lines().get(0).draft(), visible),
                    new PartOverlaps.Overlap(plan.lines().get(1).draft(), hidden));
        });

        assertThat(preview("{\"months\":[1,1,1]}").at("/faults").findValuesAsText("message"))
                .containsExactly(
                        "attain.target.decompose.fault.overlap [Target 1 · 2026-10, SALES-8]",
                        "attain.target.decompose.fault.overlap.hidden [Target 1 · 2026-11]");
        assertThat(apply("{\"months\":[1,1,1]}").status()).isEqualTo(400);
    }

    @Test
    void everyFaultIsToldAtOnceWithItsPlace() {
        sales.person("tom");
        when(options.mayOwn(any(), any())).thenReturn(false);

        Answer refused = rest.send(
                "POST",
                PATH + "/preview",
                JSON,
                "{\"months\":[1,1],\"weeks\":[1],\"regions\":[{\"name\":\"Atlantis\",\"weight\":1}],"
                        + "\"customerTypes\":[{\"name\":\"New\",\"weight\":-1}],"
                        + "\"owners\":[{\"key\":\"tom\",\"weight\":1},{\"key\":\"nobody\",\"weight\":1}],"
                        + "\"locks\":[{\"start\":\"soon\",\"amount\":1},{\"amount\":-1}]}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors").findValuesAsText("message"))
                .containsExactly(
                        "attain.target.decompose.fault.timeTwice",
                        "attain.target.decompose.fault.option [Atlantis]",
                        "attain.target.decompose.fault.weightOf [New]",
                        "attain.target.decompose.fault.notAssignable [Tom]",
                        "attain.target.decompose.fault.owner [nobody]",
                        "attain.target.decompose.fault.lockPeriod [soon/null]",
                        "attain.target.decompose.fault.lockAmount [-1]");
    }

    @Test
    void whatTheDomainRefusesIsToldToo() {
        Answer refused = rest.send("POST", PATH + "/preview", JSON, "{\"months\":[1,1]}");

        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("months");
        assertThat(refused.json().at("/errors/0/message").asText())
                .isEqualTo("attain.target.decompose.fault.monthCount [3]");
    }

    @Test
    void appliesWhatWasPreviewed() {
        String fingerprint = preview("{\"months\":[1,1,1]}").at("/fingerprint").asText();

        Answer applied = apply("{\"months\":[1,1,1],\"as\":\"targets\",\"preview\":\"" + fingerprint + "\"}");

        assertThat(applied.status()).isEqualTo(200);
        assertThat(applied.json().at("/created/0").asText()).isEqualTo("SALES-2");
        assertThat(orders.get(0).kind()).isEqualTo(PartKind.TARGET);
    }

    @Test
    void whatHasChangedSinceThePreviewIsNotApplied() {
        String fingerprint = preview("{\"months\":[1,1,1]}").at("/fingerprint").asText();
        there.add(part(share(2, 1, null, MONTHS.get(0), Scope.ANY, 100_00), false, true));

        assertThat(apply("{\"months\":[1,1,1],\"preview\":\"" + fingerprint + "\"}")
                        .status())
                .isEqualTo(409);
        assertThat(apply("{\"months\":[1,1,1]}").status()).isEqualTo(200);
    }

    @Test
    void manyPartsAreWrittenInTheBackgroundAndFollowed() {
        WritingRun run = runs.add(
                WritingRun.waiting(SUBJECT, "mei", 60, TODAY.atStartOfDay().toInstant(ZoneOffset.UTC)));
        doReturn(Optional.of(run)).when(running).apply(any());

        assertThat(apply("{\"months\":[1,1,1]}").status()).isEqualTo(202);

        JsonNode lost = rest.get(PATH + "/runs/" + run.id()).json();
        assertThat(lost.at("/state").asText()).isEqualTo("lost");
        runs.save(run.at(State.WRITING, 20, 60, TODAY.atTime(11, 59).toInstant(ZoneOffset.UTC)));
        JsonNode writing = rest.get(PATH + "/runs/" + run.id()).json();
        assertThat(writing.at("/state").asText()).isEqualTo("writing");
        assertThat(writing.at("/done").asInt()).isEqualTo(20);
        assertThat(writing.at("/by/name").asText()).isEqualTo("Mei");
        assertThat(writing.at("/startedAt").asText()).isEqualTo("2026-09-01T00:00:00Z");
        assertThat(rest.get(PATH + "/runs/99").status()).isEqualTo(404);
    }

    @Test
    void whatJiraRefusesIsTold() {
        doThrow(new WritingRefused(List.of(Problem.of("SALES-2: closed"))))
                .when(running)
                .apply(any());

        Answer refused = apply("{\"months\":[1,1,1]}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/message").asText()).isEqualTo("SALES-2: closed");
    }

    @Test
    void whoeverComesLaterIsToldThatItIsBusy() {
        doReturn(Optional.empty()).when(running).apply(any());

        assertThat(apply("{\"months\":[1,1,1]}").status()).isEqualTo(409);
    }

    @Test
    void nobodyDecomposesWhatIsBeingDecomposedOrMayNotBeEdited() {
        when(running.isBusy(anyLong())).thenReturn(true);
        assertThat(apply("{\"months\":[1,1,1]}").status()).isEqualTo(409);

        when(permissions.hasPermission(any(), any(Issue.class), any())).thenReturn(false);
        assertThat(apply("{\"months\":[1,1,1]}").status()).isEqualTo(403);
        assertThat(orders).isEmpty();
    }

    @Test
    void whatTheAskerMayNotKnowOfIsNotFound() {
        sales.issue(1, false);

        assertThat(rest.get(PATH).status()).isEqualTo(404);
        assertThat(rest.get(PATH + "/suggestions?by=trailing").status()).isEqualTo(404);
        assertThat(apply("{\"months\":[1,1,1]}").status()).isEqualTo(404);
        assertThat(rest.get(PATH + "/runs/1").status()).isEqualTo(404);
    }

    @Test
    void aShareCannotBeSplit() {
        nodes.save(List.of(share(1, 9, null, QUARTER, Scope.ANY, 5)));

        assertThat(rest.get(PATH).status()).isEqualTo(404);
    }

    @Test
    void suggestsWeightsByTheLastPeriodsResults() {
        answerPastWith(new Scope("East China", null, "New"));

        JsonNode found = rest.get(PATH + "/suggestions?by=lastPeriod").json();

        assertThat(found.at("/start").asText()).isEqualTo("2026-07-01");
        assertThat(found.at("/end").asText()).isEqualTo("2026-10-01");
        assertThat(found.at("/regions/history").asBoolean()).isTrue();
        assertThat(found.at("/regions/parts").toString())
                .isEqualTo("[{\"name\":\"East China\",\"weight\":1,\"amount\":30000},"
                        + "{\"name\":\"West China\",\"weight\":0,\"amount\":0}]");
        assertThat(found.at("/productLines/history").asBoolean()).isFalse();
        assertThat(found.at("/productLines/parts/0/weight").asInt()).isOne();
        assertThat(found.at("/owners/parts/0/name").asText()).isEqualTo("lily");
        assertThat(found.at("/months/parts").findValuesAsText("weight")).containsExactly("0", "1", "0");
        assertThat(found.at("/weeks/parts/6/weight").asInt()).isPositive();
        assertThat(found.at("/weeks/parts/0/weight").asInt()).isZero();
    }

    @Test
    void trailingResultsEndTodayIfTheTargetHasNotBegun() {
        answerPastWith(Scope.ANY);

        JsonNode found = rest.get(PATH + "/suggestions?by=trailing").json();

        assertThat(found.at("/start").asText()).isEqualTo("2025-09-02");
        assertThat(found.at("/end").asText()).isEqualTo("2026-09-02");
        assertThat(found.at("/months/history").asBoolean()).isFalse();
        assertThat(found.at("/months/parts").findValuesAsText("weight")).containsExactly("22", "21", "23");
        assertThat(rest.get(PATH + "/suggestions?by=luck").status()).isEqualTo(400);
    }

    private void answerPastWith(Scope scope) {
        when(past.of(any(), any())).thenAnswer(call -> {
            PastResults results = new PastResults(call.getArgument(0), call.getArgument(1));
            results.add(win(7, "lily", LocalDate.of(2026, 8, 15), 300_00, scope));
            return results;
        });
    }

    private JsonNode preview(String body) {
        return rest.send("POST", PATH + "/preview", JSON, body).json();
    }

    private Answer apply(String body) {
        return rest.send("POST", PATH, JSON, body);
    }

    private static CurrentPart part(TargetNode node, boolean results, boolean visible) {
        return new CurrentPart(node, Phase.DRAFT, results, false, visible, true);
    }
}
