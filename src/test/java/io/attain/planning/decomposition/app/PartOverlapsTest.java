package io.attain.planning.decomposition.app;

import static io.attain.planning.decomposition.PartsThere.counted;
import static io.attain.planning.decomposition.PartsThere.draft;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.node;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.attain.kernel.Person;
import io.attain.kernel.Scope;
import io.attain.planning.decomposition.CurrentPart;
import io.attain.planning.decomposition.Decomposition;
import io.attain.planning.decomposition.DecompositionPlan;
import io.attain.planning.decomposition.TimeSplit;
import io.attain.planning.decomposition.Weighted;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.Phases;
import io.attain.targets.TargetNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A quarter is split by month between Lily and Tom. */
class PartOverlapsTest {

    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final Phases phases = mock();
    private final PartOverlaps overlaps = new PartOverlaps(nodes, phases);

    @Test
    void anotherTreesTargetOfTheSameOwnerIsNamed() {
        nodes.save(
                List.of(root(1, 600), node(9, null, 9, "lily", QUARTER.months().get(1), Scope.ANY, 50)));

        assertThat(overlaps.of(plan()))
                .extracting(
                        found -> found.draft().summary() + " – " + found.other().key())
                .containsExactly("Target 1 · 2026-11 · Lily – SALES-9");
    }

    @Test
    void whatIsOverOrCrossesOnlyIsNoOverlap() {
        TargetNode over = node(9, null, 9, "lily", QUARTER, Scope.ANY, 50);
        TargetNode nobodys = node(8, null, 8, null, QUARTER, Scope.ANY, 50);
        nodes.save(List.of(root(1, 600), over, nobodys));
        when(phases.isOver(over)).thenReturn(true);

        assertThat(overlaps.of(plan())).isEmpty();
    }

    @Test
    void whatTheTargetIsAPartOfIsNoOverlap() {
        TargetNode company = node(5, null, 5, "lily", QUARTER, Scope.ANY, 900);
        TargetNode target = node(1, 5L, 5, "tom", QUARTER, Scope.ANY, 600);
        nodes.save(List.of(company, target));

        assertThat(overlaps.of(DecompositionPlan.of(target, new Person("tom", "Tom"), byMonth(), List.of())))
                .isEmpty();
    }

    @Test
    void aPartThatStaysIsAnOverlapAndOneThatGoesIsNone() {
        TargetNode old = share(2, 1, "lily", QUARTER, Scope.ANY, 100);
        nodes.save(List.of(root(1, 600), old));

        assertThat(overlaps.of(plan(draft(old)))).isEmpty();
        assertThat(overlaps.of(plan(counted(old)))).hasSize(3);
    }

    private static DecompositionPlan plan(CurrentPart... there) {
        return DecompositionPlan.of(root(1, 600), null, byMonth(), List.of(there));
    }

    private static Decomposition byMonth() {
        return new Decomposition(
                new TimeSplit(TimeSplit.By.MONTHS, List.of(1L, 1L, 1L)),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Weighted<>(new Person("lily", "Lily"), 1), new Weighted<>(new Person("tom", "Tom"), 1)),
                Map.of());
    }
}
