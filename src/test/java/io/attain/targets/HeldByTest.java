package io.attain.targets;

import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.heldBy;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Scope;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What some people hold is found without a look at what others do. */
class HeldByTest {

    private final TreeSnapshot tree = TreeSnapshot.of(
            1, List.of(root(1, 100), of(2, "lily"), heldBy(Tenure.of("tom").handedTo("lily", START), of(3, "tom"))));

    private static TargetNode of(long id, String owner) {
        return share(id, 1, owner, QUARTER, Scope.ANY, 50);
    }

    @Test
    void whoeverHoldsItAtAnyTimeIsAmongThem() {
        assertThat(held("lily")).containsExactly(2L, 3L);
        assertThat(held("tom")).containsExactly(3L);
        assertThat(held("tom", "lily")).containsExactly(2L, 3L);
    }

    @Test
    void whatNobodyHoldsIsNobodys() {
        assertThat(held("mei")).isEmpty();
        assertThat(held()).isEmpty();
    }

    private List<Long> held(String... people) {
        return tree.heldBy(Set.of(people)).stream()
                .map(place -> tree.at(place).node().issueId())
                .toList();
    }
}
