package io.attain.planning.planfile;

import static io.attain.planning.planfile.DraftedRow.exported;
import static io.attain.planning.planfile.DraftedRow.line;
import static io.attain.planning.planfile.PlanUnderReview.EAST;
import static io.attain.planning.planfile.PlanUnderReview.known;
import static io.attain.planning.planfile.PlanUnderReview.made;
import static io.attain.planning.planfile.PlanUnderReview.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Scope;
import io.attain.kernel.imports.ImportAction;
import io.attain.targets.Levels;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a plan would do. */
class PlanReviewTest {

    private final PlanUnderReview given = new PlanUnderReview();

    @Test
    void aNewPlanIsMadeParentsFirst() {
        List<DraftedRow> backwards = new ArrayList<>(plan());
        Collections.reverse(backwards);

        List<PlanStep> steps = given.review(backwards, List.of());

        assertThat(given.faults).isEmpty();
        assertThat(steps)
                .extracting(PlanStep::action)
                .containsOnly(ImportAction.CREATE)
                .hasSize(5);
        assertThat(steps).extracting(step -> step.row().line()).containsExactly(2L, 6L, 3L, 5L, 4L);
        assertThat(steps.get(4).node().parentId()).isEqualTo(-3);
        assertThat(steps.get(4).node().scope()).isEqualTo(EAST);
    }

    @Test
    void theSamePlanAgainChangesNothing() {
        List<TargetNode> there = made(given.review(plan(), List.of()));

        assertThat(given.review(plan(), there)).extracting(PlanStep::action).containsOnly(ImportAction.UNCHANGED);
        assertThat(given.faults).isEmpty();
    }

    @Test
    void whereverAServerDiedTheSamePlanAgainJoinsWhatIsLeftMakesWhatIsMissingAndNothingTwice() {
        List<TargetNode> all = made(given.review(plan(), List.of()));
        for (int whole = 0; whole <= all.size(); whole++) {
            List<TargetNode> there = new ArrayList<>(all.subList(0, whole));
            boolean left = whole > 0 && whole < all.size() && !all.get(whole).share();
            if (left) {
                there.add(alone(all.get(whole)));
            }

            List<PlanStep> steps = given.review(plan(), there);

            assertThat(given.told()).as("after %d", whole).isEmpty();
            assertThat(steps).hasSize(all.size());
            assertThat(steps.subList(0, whole)).extracting(PlanStep::action).allMatch(ImportAction.UNCHANGED::equals);
            if (left) {
                assertThat(steps.get(whole).changes()).containsExactly(PlanColumn.PARENT);
            }
            assertThat(steps.subList(left ? whole + 1 : whole, all.size()))
                    .extracting(PlanStep::action)
                    .allMatch(ImportAction.CREATE::equals);
        }
    }

    @Test
    void aTargetOfItsOwnThatOnlyLooksAlikeStaysWhereItIs() {
        List<TargetNode> all = made(given.review(plan(), List.of()));
        List<DraftedRow> rows = plan();
        rows.get(1).summary("Another");

        List<PlanStep> steps = given.review(rows, List.of(all.get(0), alone(all.get(1))));

        assertThat(steps).extracting(PlanStep::action).doesNotContain(ImportAction.CHANGE);
    }

    /** As it was before it was joined to its parent. */
    private static TargetNode alone(TargetNode node) {
        return node.under(null, node.issueId());
    }

    @Test
    void whatChangesIsNamedByColumn() {
        List<TargetNode> there = made(given.review(plan(), List.of()));
        List<DraftedRow> rows = plan();
        rows.get(2).amount(25_000);
        rows.get(3).amount(35_000).summary("Rest");

        assertThat(given.review(rows, there))
                .extracting(PlanStep::changes)
                .containsExactly(
                        List.of(),
                        List.of(),
                        List.of(PlanColumn.AMOUNT),
                        List.of(PlanColumn.SUMMARY, PlanColumn.AMOUNT),
                        List.of());
    }

    @Test
    void aRowIsAboutATargetOfItsOwnCutAndAFileWithoutTheColumnLeavesCutsAsTheyAre() {
        List<DraftedRow> rows = List.of(
                line(2).id("all").amount(100),
                line(3).under("all").shareOf("lily").amount(100),
                line(4).under("all").shareOf("lily").inCut("Customers").amount(40));
        List<TargetNode> there = made(given.review(rows, List.of()));

        assertThat(given.review(rows, there)).extracting(PlanStep::action).containsOnly(ImportAction.UNCHANGED);
        TargetNode beside = there.get(2);
        assertThat(beside.cut()).isEqualTo("Customers");
        DraftedRow old =
                exported(5, beside).under(there.get(0).key()).shareOf("lily").without(PlanColumn.CUT);
        assertThat(given.review(List.of(rows.get(0), rows.get(1), old), there))
                .extracting(PlanStep::action)
                .containsOnly(ImportAction.UNCHANGED);
        assertThat(given.review(
                                List.of(
                                        rows.get(0),
                                        rows.get(1),
                                        old.inCut("Regions").without()),
                                there)
                        .get(2)
                        .changes())
                .containsExactly(PlanColumn.CUT);
    }

    @Test
    void whatTheFileHasNoColumnForStays() {
        List<TargetNode> there =
                made(given.review(List.of(line(2).amount(100).levels(new Levels(120L, 150L, null))), List.of()));

        DraftedRow row = line(2).amount(100);
        assertThat(given.review(List.of(row.without(PlanColumn.STRETCH, PlanColumn.CHALLENGE)), there)
                        .get(0)
                        .action())
                .isEqualTo(ImportAction.UNCHANGED);
        assertThat(given.review(List.of(row.without(PlanColumn.STRETCH)), there)
                        .get(0)
                        .changes())
                .containsExactly(PlanColumn.CHALLENGE);
    }

    @Test
    void aTargetMovesUnderAnotherAndAShareDoesNot() {
        TargetNode a = TargetFixture.node(1, null, 1, "mei", TargetFixture.QUARTER, Scope.ANY, 100);
        TargetNode b = TargetFixture.node(2, null, 2, "tom", TargetFixture.QUARTER, Scope.ANY, 100);
        TargetNode share = TargetFixture.share(3, 2, "tom", TargetFixture.QUARTER, Scope.ANY, 100);

        PlanStep moved = given.review(List.of(exported(2, b).under("SALES-1")), List.of(a, b, share))
                .get(0);
        assertThat(moved.changes()).containsExactly(PlanColumn.PARENT);
        assertThat(moved.node().parentId()).isEqualTo(1);

        given.review(List.of(exported(2, share).shareOf("tom").under("SALES-1")), List.of(a, b, share));
        assertThat(given.told()).containsExactly("attain.target.plan.shareMoves");
    }

    @Test
    void aParentThatTheImporterDoesNotSeeIsKept() {
        TargetNode hidden = TargetFixture.node(1, null, 1, "mei", TargetFixture.QUARTER, Scope.ANY, 100);
        TargetNode target = TargetFixture.node(2, null, 2, "tom", TargetFixture.QUARTER, Scope.ANY, 100)
                .under(1L, 1);
        KnownTargets known = known(List.of(hidden, target), Set.of(2L));

        List<PlanStep> steps = given.review(List.of(exported(2, target)), known, false);

        assertThat(steps).extracting(PlanStep::action).containsExactly(ImportAction.UNCHANGED);
        given.review(List.of(exported(2, hidden)), known, false);
        assertThat(given.told()).containsExactly("attain.target.plan.noTarget");
    }
}
