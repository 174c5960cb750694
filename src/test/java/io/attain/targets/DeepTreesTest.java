package io.attain.targets;

import static io.attain.targets.TargetFixture.root;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever may link issues may link thousands of targets below each other: figures of others go on. */
class DeepTreesTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "101, 1", "102, 2", "203, 3", "5000, 50"})
    void whatIsTooDeepBeginsATreeOfItsOwnAndNothingIsLost(int levels, int tops) {
        List<TargetNode> chain = chain(levels);
        Collections.shuffle(chain, new Random(levels));

        TreeSnapshot tree = TreeSnapshot.of(1, chain);

        assertThat(TargetTree.of(chain))
                .hasSize(tops)
                .extracting(top -> top.node().issueId())
                .isSorted()
                .startsWith(1L);
        assertThat(tree.nodes())
                .extracting(TargetNode::issueId)
                .containsExactlyElementsOf(
                        chain(levels).stream().map(TargetNode::issueId).toList());
        assertThat(tree.find(levels)).isPresent();
        assertThat(tree.parentOf(0)).isNegative();
    }

    @Test
    void partsOfOneLevelStayTogetherHoweverMany() {
        List<TargetNode> wide = new ArrayList<>(List.of(root(1, 100)));
        for (long id = 2; id <= 3_000; id++) {
            wide.add(root(id, 100).under(1L, 1));
        }

        assertThat(TargetTree.of(wide)).hasSize(1);
        assertThat(TargetTree.of(wide).get(0).children()).hasSize(2_999);
    }

    private static List<TargetNode> chain(int levels) {
        List<TargetNode> chain = new ArrayList<>(List.of(root(1, 100)));
        for (long id = 2; id <= levels; id++) {
            chain.add(root(id, 100).under(id - 1, 1));
        }
        return chain;
    }
}
