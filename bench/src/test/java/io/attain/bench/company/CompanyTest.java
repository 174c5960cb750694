package io.attain.bench.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.targets.TargetNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompanyTest {

    private final Company small = new Company(Size.S, 1);
    private final Company large = new Company(Size.L, 1);

    @Test
    void aRepHasTheSameYearInEverySize() {
        assertThat(large.logs(11)).isEqualTo(small.logs(11)).isNotEmpty();
        assertThat(large.wins(11)).isEqualTo(small.wins(11)).isNotEmpty();
        assertThat(Size.managerOf(11)).isEqualTo(1);
        assertThat(Size.managerOf(2_499)).isEqualTo(299);
        assertThat(new Company(Size.S, 2).logs(11)).isNotEqualTo(small.logs(11));
    }

    @Test
    void sizesAreThoseOfTheField() {
        assertThat(Targets.of(small)).hasSize(450);
        assertThat(Targets.of(new Company(Size.M, 1))).hasSize(5_442);
        assertThat(Targets.of(large)).hasSize(89_602);
    }

    @Test
    void everyPartOfATargetSumsToIt() {
        List<TargetNode> nodes = Targets.of(small);
        for (TargetNode node : nodes) {
            List<TargetNode> parts = nodes.stream()
                    .filter(part -> Long.valueOf(node.issueId()).equals(part.parentId()))
                    .toList();
            if (!parts.isEmpty()) {
                assertThat(parts.stream().mapToLong(TargetNode::amount).sum()).isEqualTo(node.amount());
            }
        }
    }
}
