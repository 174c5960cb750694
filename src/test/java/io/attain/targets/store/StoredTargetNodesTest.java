package io.attain.targets.store;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.node;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.Together;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodesContract;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@OnEachEngine(with = TableSet.TREES)
record StoredTargetNodesTest(AoDatabase database) implements TargetNodesContract {

    @Override
    public StoredTargetNodes nodes() {
        return KeptTrees.shared(database).writer();
    }

    @Test
    void rowsFromBeforePeriodsWereBoundedArePassedOver() {
        StoredTargetNodes nodes = nodes();
        Period endless = Period.ofInclusive(START, LocalDate.of(9999, 12, 31));
        nodes.save(List.of(node(1, null, 1, "mei", endless, Scope.ANY, 100), root(2, 100)));

        assertThat(nodes.treesOf(PROJECT)).extracting(TargetNode::issueId).containsExactly(2L);
        nodes.save(List.of(root(1, 100)));
        assertThat(nodes.treesOf(PROJECT)).hasSize(2);
    }

    @Test
    void takesMoreThanOneListHolds() {
        StoredTargetNodes nodes = nodes();
        List<TargetNode> many =
                LongStream.rangeClosed(1, 1100).mapToObj(id -> root(id, id)).toList();
        nodes.save(many);
        nodes.save(many);

        assertThat(nodes.treesOf(PROJECT)).hasSize(1100);
    }

    @Test
    void targetsAreFollowedInManyPlacesAtTheSameMoment() throws InterruptedException {
        List<StoredTargetNodes> cluster = List.of(nodes(), nodes());
        cluster.get(0).save(List.of(root(1, 100)));

        assertThat(Together.failures(10, person -> cluster.get(person % 2)
                        .save(List.of(share(10 + person, 1, "lily", QUARTER, Scope.ANY, 40), root(1, 100)))))
                .isEmpty();

        assertThat(cluster.get(0).tree(1)).hasSize(1 + Together.PEOPLE);
    }
}
