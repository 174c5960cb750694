package io.attain.planning.planfile.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Scope;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.Writings.Writing;
import io.attain.planning.planfile.KnownTargets;
import io.attain.planning.planfile.app.ImportingPlans.Imported;
import io.attain.planning.planfile.app.ImportingPlans.Order;
import io.attain.planning.planfile.jira.PlanFile;
import io.attain.planning.planfile.jira.PlannedTargets;
import io.attain.planning.planfile.jira.PlansInMemory;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import io.attain.targets.web.SalesRest;
import io.attain.words.InMemoryVocabularies;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SALES-1 is there; a plan may be small or large. */
class ImportingPlansTest {

    private static final TargetNode THERE = TargetFixture.node(1, null, 1, null, TargetFixture.QUARTER, Scope.ANY, 100);
    private static final String HEADER = "key,parent,kind,summary,owner,metric,start,end,amount\n";

    private final SalesRest site = new SalesRest();
    private final PlansInMemory jira = new PlansInMemory();
    private final PlannedTargets targets = mock();
    private final Caller mei = new Caller("mei", true, true);
    private final ImportingPlans importing = jira.importing(
            targets,
            new PlanFile(
                    mock(),
                    mock(),
                    new InMemoryVocabularies(),
                    site.users,
                    site.access,
                    mock(),
                    mock(),
                    mock(),
                    mock()),
            site);
    private final List<Writing> begun = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();
    private final WritingProgress told = (state, done, total) -> progress.add(state + " " + done + "/" + total);

    @BeforeEach
    void oneTargetIsThere() {
        site.person("mei");
        know(THERE);
        when(jira.running.start(eq(ImportingPlans.subject(TargetFixture.PROJECT)), eq("mei"), anyInt(), any()))
                .thenAnswer(call -> {
                    begun.add(call.getArgument(3));
                    return Optional.of(
                            WritingRun.waiting(call.getArgument(0), "mei", call.getArgument(2), Instant.EPOCH));
                });
    }

    @Test
    void fewIssuesAreWrittenAtOnce() throws Refused {
        Imported done = importing.apply(order(plan(50)));

        assertThat(done.run()).isNull();
        assertThat(done.created()).hasSize(50);
        assertThat(begun).isEmpty();
    }

    @Test
    void manyAreWrittenInTheBackgroundWithProgress() throws Refused {
        Imported waiting = importing.apply(order(plan(50) + renamed()));
        assertThat(waiting.run().total()).isEqualTo(51);
        assertThat(jira.created()).isEmpty();

        Outcome outcome = begun.get(0).write(told);

        assertThat(outcome.created()).hasSize(50).startsWith("SALES-10").endsWith("SALES-59");
        assertThat(outcome.updated()).containsExactly("SALES-1");
        assertThat(outcome.unchanged()).isZero();
        assertThat(progress)
                .startsWith("CHECKING 0/51", "CHECKING 1/51")
                .contains("CHECKING 51/51", "WRITING 1/51")
                .endsWith("WRITING 51/51", "FINISHING 51/51");
    }

    @Test
    void whatIsThereAlreadyIsNotMuch() throws Refused {
        Imported done = importing.apply(order(plan(50) + unchanged()));

        assertThat(done.run()).isNull();
        assertThat(jira.created()).hasSize(50);
    }

    @Test
    void inTheBackgroundItCountsWhatIsThereWhenItsTurnComes() throws Refused {
        importing.apply(order(plan(51) + unchanged()));
        know();

        assertThatThrownBy(() -> begun.get(0).write(told)).isInstanceOfSatisfying(WritingRefused.class, refused -> {
            assertThat(refused.problems()).hasSize(1);
            assertThat(refused.problems().get(0).line()).isEqualTo(53);
            assertThat(refused.problems().get(0).message()).startsWith("attain.target.plan.noTarget");
        });
        assertThat(jira.created()).isEmpty();
    }

    @Test
    void aBaselineIsRefusedWhereTheSiteHasNoFieldForItWithAllElseThatIsWrong() {
        String plan = HEADER.replace("amount\n", "amount,baseline\n")
                + ",,target,T,,repurchaseRate,2030-01-01,2030-12-31,+15%,40\n"
                + ",,target,U,,sales,2030-01-01,soon,+15%,40\n"
                + ",,target,V,,revenue,2030-01-01,2030-12-31,100,\n"
                + ",,target,W,,repurchaseRate,2030-01-01,2030-12-31,+15%,\n";

        Order baselines = new Order(
                mei,
                TargetFixture.PROJECT,
                () -> new ByteArrayInputStream(plan.getBytes(StandardCharsets.UTF_8)),
                false);

        assertThatThrownBy(() -> importing.apply(baselines)).isInstanceOfSatisfying(WritingRefused.class, refused -> {
            assertThat(refused.problems())
                    .extracting(each -> each.line() + " " + each.field() + " "
                            + each.message().replaceAll(" .*", ""))
                    .containsExactlyInAnyOrder(
                            "2 baseline attain.kernel.noField",
                            "3 baseline attain.kernel.noField",
                            "3 metric attain.kernel.table.notOneOf",
                            "3 end attain.kernel.table.notADate",
                            "5 amount attain.target.plan.noBaseline");
        });
        assertThat(jira.created()).isEmpty();
    }

    @Test
    void nothingIsImportedWhileAnotherIs() {
        doReturn(Optional.empty()).when(jira.running).alone(any(), any());

        refused(Why.IN_THE_WAY, order(plan(3)));
    }

    @Test
    void whoeverBeginsAtTheSameMomentIsToldSo() {
        doReturn(Optional.empty()).when(jira.running).start(any(), any(), anyInt(), any());

        refused(Why.IN_THE_WAY, order(plan(51)));
    }

    @Test
    void onlyWhoeverLeadsTheSalesImportsOrLooksWhatThatWouldDo() {
        Order lilys = new Order(new Caller("lily", true, false), TargetFixture.PROJECT, () -> file(plan(3)), false);

        refused(Why.NOT_ALLOWED, lilys);
        assertThatThrownBy(() -> importing.review(lilys)).isInstanceOf(Refused.class);
        assertThat(jira.created()).isEmpty();
    }

    private void refused(Why why, Order order) {
        assertThatThrownBy(() -> importing.apply(order))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.why()).isEqualTo(why));
    }

    private void know(TargetNode... nodes) {
        when(targets.of(anyLong(), any()))
                .thenAnswer(call ->
                        new KnownTargets(TargetFixture.PROJECT, List.of(nodes), Set.of(1L), Set.of(), Set.of()));
    }

    private Order order(String rows) {
        return new Order(mei, TargetFixture.PROJECT, () -> file(rows), false);
    }

    private static ByteArrayInputStream file(String rows) {
        return new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static String plan(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> ",,target,T,,calls," + (2030 + row) + "-01-01," + (2030 + row) + "-12-31,1\n")
                .collect(Collectors.joining());
    }

    private static String unchanged() {
        return "SALES-1,,target,Target 1,,revenue,2026-10-01,2026-12-31,1.00\n";
    }

    private static String renamed() {
        return unchanged().replace("Target 1", "Renamed");
    }
}
