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
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.store.PlainSql;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import io.attain.targets.TargetNodesContract;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoredTargetNodesTest {

    @Nested
    class OnH2 extends Stored {
        OnH2() {
            super(AoDatabase.Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends Stored {
        OnPostgres() {
            super(AoDatabase.Engine.POSTGRES);
        }
    }

    abstract static class Stored extends TargetNodesContract {
        private final AoDatabase database;

        Stored(AoDatabase.Engine engine) {
            database = engine.create(TargetNodeRow.class, TreeStampRow.class);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected TargetNodes nodes() {
            return StoredTargetNodesTest.nodes(database);
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
                            .save(List.of(share(10 + person, 1, "lily", QUARTER, Scope.ANY, 40), root(1, 100)))))
                    .isEmpty();

            assertThat(cluster.get(0).tree(1)).hasSize(1 + Together.PEOPLE);
        }
    }

    private static StoredTargetNodes nodes(AoDatabase database) {
        return new StoredTargetNodes(database.activeObjects(), new PlainSql(database.executors()));
    }
}
