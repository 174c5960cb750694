package io.attain.targets.store;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.node;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.kernel.Scope;
import io.attain.kernel.store.Writing;
import io.attain.targets.TargetNode;
import io.attain.targets.TreeSnapshot;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two nodes of a cluster: one writes, the other keeps what it has read. */
@OnEachEngine(with = TableSet.TREES)
class StoredForestsTest {

    @Test
    void readsATreeAnewOnlyAfterSomebodyWroteToIt(AoDatabase database) {
        StoredTargetNodes writer = nodes(database);
        writer.save(List.of(root(1, 100), share(2, 1, "lily", QUARTER, Scope.ANY, 40), root(9, 5)));
        StoredForests forests = forests(database);
        TreeSnapshot first = forests.with(1).orElseThrow();
        TreeSnapshot other = forests.with(9).orElseThrow();
        assertThat(forests.with(2)).containsSame(first);
        assertThat(forests.of(PROJECT).trees()).containsExactly(first, other);

        writer.save(List.of(share(2, 1, "lily", QUARTER, Scope.ANY, 50)));
        TreeSnapshot second = forests.with(2).orElseThrow();
        assertThat(second).isNotSameAs(first);
        assertThat(second.find(2).orElseThrow().node().amount()).isEqualTo(50);
        assertThat(forests.of(PROJECT).trees()).containsExactly(second, other);
    }

    @Test
    void followsANodeToAnotherTreeAndForgetsADeletedOne(AoDatabase database) {
        StoredTargetNodes writer = nodes(database);
        TargetNode lilys = share(2, 1, "lily", QUARTER, Scope.ANY, 40);
        writer.save(List.of(root(1, 100), lilys, root(9, 5)));
        StoredForests forests = forests(database);
        assertThat(forests.with(2).orElseThrow().rootId()).isEqualTo(1);

        writer.save(List.of(lilys.under(9L, 9)));
        assertThat(forests.with(2).orElseThrow().rootId()).isEqualTo(9);
        assertThat(forests.with(1).orElseThrow().nodes()).containsExactly(root(1, 100));

        writer.delete(List.of(2L));
        assertThat(forests.with(2)).isEmpty();
        assertThat(forests.of(PROJECT).nodes()).containsExactly(root(1, 100), root(9, 5));
    }

    @Test
    void givesAProjectTheWholeOfATreeThatReachesIntoIt(AoDatabase database) {
        StoredTargetNodes writer = nodes(database);
        StoredForests forests = forests(database);
        assertThat(forests.of(PROJECT).trees()).isEmpty();
        TargetNode part = node(2, 1L, 1, null, QUARTER, Scope.ANY, 40);
        TargetNode headquarters = new TargetNode(
                1,
                "HQ-1",
                "All",
                PROJECT + 1,
                null,
                1,
                false,
                part.tenure(),
                false,
                part.goal(),
                QUARTER,
                Scope.ANY,
                "Active",
                TargetNode.FIRST_CUT);
        writer.save(List.of(headquarters));
        writer.save(List.of(part));
        assertThat(forests.of(PROJECT).nodes()).containsExactly(headquarters, part);
        assertThat(forests.of(PROJECT + 1).trees())
                .isEqualTo(forests.of(PROJECT).trees());
    }

    @Test
    void aNodeThatIsAloneAsksOnlyAfterItHasWritten(AoDatabase database) {
        KeptTrees trees = KeptTrees.alone(database);
        trees.writer().save(List.of(root(1, 100), root(9, 5)));
        TreeSnapshot first = trees.reader().with(1).orElseThrow();
        assertThat(database.sent(() -> trees.reader().with(1))).isEmpty();
        assertThat(database.sent(() -> trees.reader().tree(8))).isEmpty();
        TreeSnapshot other = trees.reader().tree(9).orElseThrow();

        trees.writer().save(List.of(share(2, 1, "lily", QUARTER, Scope.ANY, 50)));
        TreeSnapshot second = trees.reader().with(2).orElseThrow();
        assertThat(second).isNotSameAs(first);
        assertThat(trees.reader().of(PROJECT).trees()).containsExactly(second, other);

        trees.writer().delete(List.of(1L, 2L));
        assertThat(trees.reader().with(1)).isEmpty();
    }

    @Test
    void whatIsUndoneIsNotRemembered(AoDatabase database) {
        KeptTrees trees = KeptTrees.alone(database);
        trees.writer().save(List.of(root(1, 100)));
        assertThat(trees.reader().with(1)).isPresent();

        assertThatThrownBy(() -> new Writing(database.activeObjects()).run(() -> {
                    trees.writer().save(List.of(root(1, 200)));
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        assertThat(amount(trees)).isEqualTo(100);
    }

    private static long amount(KeptTrees trees) {
        return trees.reader().find(1).orElseThrow().node().amount();
    }

    private static StoredTargetNodes nodes(AoDatabase database) {
        return KeptTrees.shared(database).writer();
    }

    private static StoredForests forests(AoDatabase database) {
        return KeptTrees.shared(database).reader();
    }
}
