package io.attain.targets.store;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.node;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.Together;
import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.store.PlainSql;
import io.attain.targets.Goal;
import io.attain.targets.Levels;
import io.attain.targets.MonthWeights;
import io.attain.targets.TargetNode;
import io.attain.targets.Tenure;
import io.attain.targets.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoredTargetNodesTest {

    private static final Scope EAST = new Scope("East China", null, "New");

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void givesBackWhatWasSavedAndReplacesItByIssue(AoDatabase.Engine engine) {
        try (AoDatabase database = engine.create(TargetNodeRow.class, TreeStampRow.class)) {
            StoredTargetNodes nodes = nodes(database);
            TargetNode weighted = new TargetNode(
                    5,
                    "SALES-5",
                    "Visits",
                    PROJECT,
                    null,
                    5,
                    false,
                    Tenure.of("mike").handedTo("O'Neill, 李=1", START).handedTo(null, START.plusDays(3)),
                    true,
                    new Goal(
                            Metric.VISITS,
                            Direction.IN_RANGE,
                            300,
                            new Levels(400L, null, 500L),
                            MonthWeights.read("30/40/30"),
                            List.of(new Version(1, START, 200), new Version(2, START.plusDays(9), 300))),
                    QUARTER,
                    EAST,
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
        try (AoDatabase database = engine.create(TargetNodeRow.class, TreeStampRow.class)) {
            StoredTargetNodes nodes = nodes(database);
            TargetNode elsewhere = new TargetNode(
                    1,
                    "HQ-1",
                    "All",
                    PROJECT + 1,
                    null,
                    1,
                    false,
                    Tenure.of(null),
                    false,
                    Goal.of(Metric.REVENUE, 100),
                    QUARTER,
                    Scope.ANY,
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
    void rowsFromBeforePeriodsWereBoundedArePassedOver(AoDatabase.Engine engine) {
        try (AoDatabase database = engine.create(TargetNodeRow.class, TreeStampRow.class)) {
            StoredTargetNodes nodes = nodes(database);
            Period endless = Period.ofInclusive(START, LocalDate.of(9999, 12, 31));
            nodes.save(List.of(node(1, null, 1, "mei", endless, Scope.ANY, 100), root(2, 100)));

            assertThat(nodes.treesOf(PROJECT)).extracting(TargetNode::issueId).containsExactly(2L);
            nodes.save(List.of(root(1, 100)));
            assertThat(nodes.treesOf(PROJECT)).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void takesMoreThanOneListHolds(AoDatabase.Engine engine) {
        try (AoDatabase database = engine.create(TargetNodeRow.class, TreeStampRow.class)) {
            StoredTargetNodes nodes = nodes(database);
            List<TargetNode> many =
                    LongStream.rangeClosed(1, 1100).mapToObj(id -> root(id, id)).toList();
            nodes.save(many);
            nodes.save(many);

            assertThat(nodes.treesOf(PROJECT)).hasSize(1100);
        }
    }

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void targetsAreFollowedInManyPlacesAtTheSameMoment(AoDatabase.Engine engine) throws InterruptedException {
        try (AoDatabase database = engine.create(TargetNodeRow.class, TreeStampRow.class)) {
            List<StoredTargetNodes> cluster = List.of(nodes(database), nodes(database));
            cluster.get(0).save(List.of(root(1, 100)));

            assertThat(Together.failures(10, person -> cluster.get(person % 2)
                            .save(List.of(share(10 + person, 1, "lily", QUARTER, EAST, 40), root(1, 100)))))
                    .isEmpty();

            assertThat(cluster.get(0).tree(1)).hasSize(1 + Together.PEOPLE);
        }
    }

    private static StoredTargetNodes nodes(AoDatabase database) {
        return new StoredTargetNodes(database.activeObjects(), new PlainSql(database.executors()));
    }
}
