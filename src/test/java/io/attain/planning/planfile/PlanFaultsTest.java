package io.attain.planning.planfile;

import static io.attain.planning.planfile.DraftedRow.exported;
import static io.attain.planning.planfile.DraftedRow.line;
import static io.attain.planning.planfile.PlanUnderReview.EAST;
import static io.attain.planning.planfile.PlanUnderReview.OCTOBER;
import static io.attain.planning.planfile.PlanUnderReview.WEST;
import static io.attain.planning.planfile.PlanUnderReview.known;
import static io.attain.planning.planfile.PlanUnderReview.made;
import static io.attain.planning.planfile.PlanUnderReview.part;
import static io.attain.planning.planfile.PlanUnderReview.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.kernel.Unit;
import io.attain.kernel.table.TableFault;
import io.attain.targets.Levels;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is wrong with a plan is told, and what the importer may not see is not named. */
class PlanFaultsTest {

    private final PlanUnderReview given = new PlanUnderReview();

    @Test
    void partsThatDoNotSumAreRefusedUnlessAllowed() {
        List<DraftedRow> rows = plan();
        rows.get(2).amount(20_001);

        given.review(rows, List.of());
        assertThat(given.faults)
                .containsExactly(new TableFault(
                        3, "amount", "attain.target.plan.unbalanced", List.of("east", "600.00", "600.01", "-0.01")));

        given.faults.clear();
        assertThat(given.review(rows, known(List.of(), Set.of()), true)).hasSize(5);
    }

    @Test
    void aSumCountsPartsThatTheFileDoesNotName() {
        List<TargetNode> there = made(given.review(plan(), List.of()));
        TargetNode east = there.get(1);

        given.review(
                List.of(
                        line(2).key(there.get(0).key()).amount(100_000),
                        exported(3, east).under(there.get(0).key()).amount(50_000)),
                there);

        assertThat(given.told()).containsOnly("attain.target.plan.unbalanced").hasSize(2);
    }

    @Test
    void badNamesAreTold() {
        given.review(
                List.of(
                        line(2).id("a").under("b").amount(1),
                        line(3).id("b").under("a").amount(1),
                        line(4).id("c").under("b").amount(1)),
                List.of());
        assertThat(given.told()).containsExactly("attain.target.plan.ring", "attain.target.plan.ring");

        given.faults.clear();
        given.review(
                List.of(
                        line(2).id("a").amount(1),
                        line(3).id("a").amount(1),
                        line(4).under("x").amount(1),
                        line(5).shareOf("tom").amount(1),
                        line(6).key("SALES-9").amount(1)),
                List.of());
        assertThat(given.told())
                .containsExactlyInAnyOrder(
                        "attain.target.plan.twice",
                        "attain.target.plan.noParent",
                        "attain.target.plan.shareAlone",
                        "attain.target.plan.noTarget");
    }

    /** Nobody can tell what a row with faults will be, so nothing is said that hangs on it. */
    @Test
    void allThatIsSureIsToldAtOnceAndNothingThatIsNot() {
        List<DraftedRow> rows = new ArrayList<>(plan());
        rows.add(line(7).id("north").under("nowhere").amount(5));
        rows.add(line(8).under("north").shareOf("tom").amount(4));
        rows.add(line(9).id("alone").owner("zoe").amount(7));
        rows.add(line(10).under("alone").shareOf("zoe").amount(6));

        given.review(rows, List.of());

        assertThat(given.faults)
                .extracting(each -> each.line() + " " + each.messageKey())
                .containsExactly("7 attain.target.plan.noParent", "9 attain.target.plan.unbalanced");
    }

    @Test
    void theSumOfAPartThatCouldNotBeReadIsNotMissed() {
        PlanRow whole = line(2).id("a").amount(100).row();
        PlanRow below = line(4).under("b").shareOf("tom").amount(1).row();
        PlanRow other = line(5).key("SALES-9").amount(1).row();
        PlanRows rows = new PlanRows(List.of(whole, below, other), List.of(new PlanRows.Unread("b", "", "a")));

        PlanReview.of(rows, known(List.of(), Set.of()), Unit.MONEY, false, given.faults);

        assertThat(given.told()).containsExactly("attain.target.plan.noTarget");
    }

    @Test
    void aRingThroughIssuesOutsideTheFileIsFound() {
        TargetNode top = TargetFixture.node(1, null, 1, "mei", TargetFixture.QUARTER, Scope.ANY, 100);
        TargetNode middle = part(2, 1);
        TargetNode low = part(3, 2);

        given.review(List.of(exported(2, top).under("SALES-3")), List.of(top, middle, low));

        assertThat(given.told()).containsExactly("attain.target.plan.ring");
    }

    @Test
    void aShareHasNoPartsAndAPartLiesInsideItsWhole() {
        given.review(
                List.of(
                        line(2).id("a").in(EAST).during(OCTOBER).amount(2),
                        line(3).id("b")
                                .under("a")
                                .shareOf("tom")
                                .during(OCTOBER)
                                .amount(2),
                        line(4).under("b").shareOf("tom").during(OCTOBER).amount(2)),
                List.of());
        assertThat(given.told()).containsExactly("attain.target.plan.underShare");

        given.faults.clear();
        given.review(
                List.of(
                        line(2).id("a").in(EAST).during(OCTOBER).amount(2),
                        line(3).under("a").shareOf("tom").in(WEST).amount(2),
                        line(4).under("a")
                                .shareOf("lily")
                                .during(OCTOBER)
                                .of(Metric.CALLS)
                                .amount(2)),
                List.of());
        assertThat(given.told())
                .containsExactlyInAnyOrder(
                        "attain.target.plan.outsideScope",
                        "attain.target.plan.outsidePeriod",
                        "attain.target.plan.otherMetric");
    }

    @Test
    void nobodyHasTwoTargetsForTheSame() {
        List<DraftedRow> rows = new ArrayList<>(plan());
        rows.add(line(7).under("east").shareOf("lily").during(OCTOBER).amount(0));
        rows.add(line(8).id("other").owner("lily").in(EAST).amount(7));

        given.review(rows, List.of());

        assertThat(given.faults)
                .containsExactly(new TableFault(8, "owner", "attain.target.plan.overlap", List.of("#4")));
    }

    @Test
    void whatTheImporterMayNotSeeCountsAndIsNotNamed() {
        TargetNode whole = TargetFixture.node(1, null, 1, "mei", OCTOBER, EAST, 100);
        List<TargetNode> there = List.of(whole, part(2, 1), TargetFixture.node(3, null, 3, "tom", OCTOBER, EAST, 5));
        KnownTargets known = known(there, Set.of(2L));

        DraftedRow part = exported(2, there.get(1)).amount(90).owner("tom");
        given.review(List.of(part), known, false);

        assertThat(given.told())
                .containsExactlyInAnyOrder(
                        "attain.target.plan.outsidePeriod.hidden",
                        "attain.target.plan.outsideScope.hidden",
                        "attain.target.plan.overlap.hidden",
                        "attain.target.plan.unbalanced.hidden");
        assertThat(given.faults).extracting(TableFault::arguments).containsOnly(List.of());
    }

    @Test
    void rangesAndWeightsFit() {
        given.review(
                List.of(
                        line(2).owner("a").amount(5).levels(new Levels(null, null, 9L)),
                        line(3).owner("b").towards(Direction.IN_RANGE).amount(5),
                        line(4).owner("c").towards(Direction.IN_RANGE).amount(5).levels(new Levels(null, null, 4L)),
                        line(5).owner("d").amount(5).weights("1/2"),
                        line(6).owner("e").amount(5).weights("1/2/many")),
                List.of());

        assertThat(given.told())
                .containsExactly(
                        "attain.target.plan.upperLimit",
                        "attain.target.plan.noUpperLimit",
                        "attain.target.plan.upperLimit",
                        "attain.target.smart.weights.count",
                        "attain.target.smart.weights.number");
    }
}
