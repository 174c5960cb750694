package io.attain.planning.decomposition;

import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.node;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Period;
import io.attain.kernel.Person;
import io.attain.kernel.Scope;
import io.attain.planning.decomposition.DecompositionPlan.Change;
import io.attain.targets.Part;
import io.attain.targets.TargetNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurrentGridTest {

    private static final List<Period> MONTHS = QUARTER.months();
    private static final Person MEI = new Person("mei", "mei");

    @Test
    void noPartsFormNoGrid() {
        assertThat(grid(root(1, 100), List.of())).isEmpty();
    }

    @Test
    void findsTheDimensionsInWhichThePartsDiffer() {
        Decomposition found = grid(
                        root(1, 100),
                        List.of(
                                share(2, 1, "lily", MONTHS.get(0), in("East China"), 30),
                                share(3, 1, "tom", MONTHS.get(1), in("East China"), 70)))
                .orElseThrow();

        assertThat(found.time()).isEqualTo(new TimeSplit(TimeSplit.By.MONTHS, List.of(3L, 7L, 0L)));
        assertThat(found.regions()).containsExactly(new Weighted<>("East China", 1));
        assertThat(found.productLines()).isEmpty();
        assertThat(found.owners())
                .containsExactly(
                        new Weighted<>(new Person("lily", "lily"), 3), new Weighted<>(new Person("tom", "tom"), 7));
    }

    @Test
    void holdsEveryAmountAndTheGapsAtNothing() {
        List<TargetNode> parts = List.of(
                share(2, 1, "lily", MONTHS.get(0), Scope.ANY, 33), share(3, 1, "tom", MONTHS.get(1), Scope.ANY, 67));

        Decomposition found = grid(root(1, 100), parts).orElseThrow();

        assertThat(found.locks())
                .containsEntry(new Part(MONTHS.get(0), Scope.ANY, "lily"), 33L)
                .containsEntry(new Part(MONTHS.get(0), Scope.ANY, "tom"), 0L)
                .hasSize(4);
    }

    @Test
    void applyingWhatWasFoundChangesNothing() {
        TargetNode target = node(1, null, 1, "mei", QUARTER, in("East China"), 100);
        List<TargetNode> parts = new ArrayList<>();
        for (Period week : QUARTER.weeks().subList(0, 4)) {
            parts.add(share(parts.size() + 2, 1, "mei", week, in("East China"), 25));
        }
        Decomposition found =
                CurrentGrid.of(target, MEI, parts, CurrentGridTest::named).orElseThrow();

        DecompositionPlan plan = DecompositionPlan.of(
                target, MEI, found, parts.stream().map(PartsThere::draft).toList());

        assertThat(found.time().by()).isEqualTo(TimeSplit.By.WEEKS);
        assertThat(found.owners()).isEmpty();
        assertThat(plan.lines(Change.KEEP)).hasSize(4);
        assertThat(plan.writes()).isZero();
        assertThat(plan.difference()).isZero();
    }

    @Test
    void leavesOutWhatDoesNotFit() {
        List<TargetNode> parts = List.of(
                share(2, 1, null, MONTHS.get(0), Scope.ANY, 30),
                share(3, 1, null, MONTHS.get(1), Scope.ANY, 40),
                share(4, 1, null, QUARTER, in("East China"), 30));

        Decomposition found = grid(root(1, 100), parts).orElseThrow();

        assertThat(found.regions()).isEmpty();
        assertThat(found.locks()).hasSize(2);
    }

    @Test
    void aSingleGapRichGridOfTooManyCellsIsNone() {
        List<TargetNode> parts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            parts.add(share(i + 2, 1, "p" + i, QUARTER, new Scope("R" + i, null, null), 1));
        }

        assertThat(grid(root(1, 60), parts)).isEmpty();
    }

    @Test
    void partsOfNothingStillWeigh() {
        Decomposition found = grid(root(1, 100), List.of(share(2, 1, "lily", QUARTER, Scope.ANY, 0)))
                .orElseThrow();

        assertThat(found.owners()).containsExactly(new Weighted<>(new Person("lily", "lily"), 1));
        assertThat(found.locks()).isEqualTo(Map.of(new Part(QUARTER, Scope.ANY, "lily"), 0L));
    }

    private static Optional<Decomposition> grid(TargetNode target, List<TargetNode> parts) {
        return CurrentGrid.of(target, null, parts, CurrentGridTest::named);
    }

    private static Person named(String key) {
        return new Person(key, key);
    }

    private static Scope in(String region) {
        return new Scope(region, null, null);
    }
}
