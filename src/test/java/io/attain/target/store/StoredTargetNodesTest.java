package io.attain.target.store;

import static io.attain.target.TargetFixture.PROJECT;
import static io.attain.target.TargetFixture.QUARTER;
import static io.attain.target.TargetFixture.root;
import static io.attain.target.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.target.TargetNode;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoredTargetNodesTest {

    private static final Scope EAST = new Scope("East China", null, "New");

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void givesBackWhatWasSavedAndReplacesItByIssue(AoDatabase.Engine engine) {
        try (AoDatabase database = engine.create(TargetNodeRow.class)) {
            StoredTargetNodes nodes = new StoredTargetNodes(database.activeObjects());
            TargetNode weighted = new TargetNode(
                    5,
                    "SALES-5",
                    "Visits",
                    PROJECT,
                    null,
                    5,
                    false,
                    "mike",
                    true,
                    Metric.VISITS,
                    QUARTER,
                    EAST,
                    300,
                    List.of(30L, 40L, 30L),
                    "Draft");
            TargetNode share = share(6, 1, "lily", QUARTER, EAST, 40);
            nodes.save(List.of(weighted, share));
            nodes.save(List.of(share(6, 1, null, QUARTER, Scope.ANY, 41)));

            assertThat(nodes.find(5)).contains(weighted);
            assertThat(nodes.find(6)).contains(share(6, 1, null, QUARTER, Scope.ANY, 41));
            assertThat(nodes.find(7)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void findsTreesAndRootsAndForgetsNodes(AoDatabase.Engine engine) {
        try (AoDatabase database = engine.create(TargetNodeRow.class)) {
            StoredTargetNodes nodes = new StoredTargetNodes(database.activeObjects());
            TargetNode elsewhere = new TargetNode(
                    1,
                    "HQ-1",
                    "All",
                    PROJECT + 1,
                    null,
                    1,
                    false,
                    null,
                    false,
                    Metric.REVENUE,
                    QUARTER,
                    Scope.ANY,
                    100,
                    List.of(),
                    "Active");
            nodes.save(List.of(elsewhere, share(2, 1, "lily", QUARTER, EAST, 40), root(9, 5)));

            assertThat(nodes.tree(1)).extracting(TargetNode::issueId).containsExactlyInAnyOrder(1L, 2L);
            assertThat(nodes.treesOf(PROJECT)).extracting(TargetNode::issueId).containsExactlyInAnyOrder(1L, 2L, 9L);
            assertThat(nodes.roots(PROJECT)).extracting(TargetNode::issueId).containsExactly(9L);

            nodes.delete(List.of(2L, 9L, 77L));
            assertThat(nodes.treesOf(PROJECT)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void takesMoreThanOneListHolds(AoDatabase.Engine engine) {
        try (AoDatabase database = engine.create(TargetNodeRow.class)) {
            StoredTargetNodes nodes = new StoredTargetNodes(database.activeObjects());
            List<TargetNode> many =
                    LongStream.rangeClosed(1, 1100).mapToObj(id -> root(id, id)).toList();
            nodes.save(many);
            nodes.save(many);

            assertThat(nodes.treesOf(PROJECT)).hasSize(1100);
        }
    }
}
