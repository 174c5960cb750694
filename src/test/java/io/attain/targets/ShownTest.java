package io.attain.targets;

import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.node;
import static io.attain.targets.TargetFixture.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Scope;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A company (1) with East (2) of Lily's (3) and Tom's (4), which is split further (5), and South (6) of Wu's (7). */
class ShownTest {
    private final TreeSnapshot tree =
            TreeSnapshot.of(1, List.of(root(1, 10), of(2, 1L), of(3, 2L), of(4, 2L), of(5, 4L), of(6, 1L), of(7, 6L)));

    @Test
    void whatIsTheirsIsToldWithAllBelowAndTheTotalsAbove() {
        assertThat(told(Shown.of(tree, node -> node.issueId() == 4, ShownTest::none)))
                .containsExactly(1L, 2L, 4L, 5L);
        assertThat(told(Shown.of(tree, node -> node.issueId() == 1, ShownTest::none)))
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    }

    @Test
    void whatIsToldByItselfOpensNothing() {
        assertThat(told(Shown.of(tree, ShownTest::none, node -> node.issueId() == 6)))
                .containsExactly(6L);
        assertThat(told(Shown.of(tree, ShownTest::none, ShownTest::none))).isEmpty();
    }

    @Test
    void whatIsNoTargetHasNoFiguresToHide() {
        assertThat(Shown.of(tree, ShownTest::none, ShownTest::none).tells(99)).isTrue();
    }

    private static List<Long> told(Shown shown) {
        return LongStream.rangeClosed(1, 7).filter(shown::tells).boxed().toList();
    }

    private static TargetNode of(long id, Long parent) {
        return node(id, parent, 1, null, QUARTER, Scope.ANY, 1);
    }

    private static boolean none(TargetNode node) {
        return false;
    }
}
