package io.attain.bench.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.bench.company.Company;
import io.attain.bench.company.Size;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanFileTest {

    @Test
    void namesEachTargetBelowItsParentAndTheRootFirst() {
        List<String> rows = PlanFile.of(new Company(Size.S, 1), List.of("zhou", "mei"), List.of("wang", "luo"))
                .lines()
                .toList();

        assertThat(rows).hasSize(1 + 225);
        assertThat(rows.get(1)).startsWith("1,,target,revenue 2026-01-01,zhou,visits,2026-01-01,2026-12-31,");
        assertThat(rows).filteredOn(row -> row.contains(",share,")).hasSize(14 * 12);
        assertThat(rows).filteredOn(row -> row.contains(",luo,")).hasSize(6 * 16);
    }
}
