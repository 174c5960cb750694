package io.attain.planning.decomposition;

import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.led;
import static io.attain.targets.TargetFixture.node;
import static io.attain.targets.TargetFixture.win;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.results.Result;
import io.attain.results.Source;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PastResultsTest {

    private static final Scope EAST_A = new Scope("East China", "Product A", "New");
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 15);

    @Test
    void addsUpByEverythingThatATargetIsSplitBy() {
        PastResults past = past(target(null, Scope.ANY));
        past.add(win(1, "lily", AUGUST, 300, EAST_A));
        past.add(win(2, "tom", AUGUST.plusMonths(1), 200, Scope.ANY));

        assertThat(past.regions()).isEqualTo(Map.of("East China", 300L));
        assertThat(past.productLines()).isEqualTo(Map.of("Product A", 300L));
        assertThat(past.customerTypes()).isEqualTo(Map.of("New", 300L));
        assertThat(past.owners()).isEqualTo(Map.of("lily", 300L, "tom", 200L));
        assertThat(past.months()).containsExactly(0L, 300L, 200L);
    }

    @Test
    void leavesOutWhatIsOutsidePeriodScopeAndMetric() {
        PastResults past = past(target(null, new Scope("East China", null, null)));
        past.add(win(1, "lily", QUARTER.start(), 300, EAST_A));
        past.add(win(2, "lily", AUGUST, 300, new Scope("West China", null, null)));
        past.add(new Result(Source.LOG, 3, TargetFixture.PROJECT, "lily", AUGUST, Metric.CALLS, 20, EAST_A, null));

        assertThat(past.owners()).isEmpty();
        assertThat(past.months()).containsExactly(0L, 0L, 0L);
    }

    @Test
    void somebodysOwnTargetGoesByTheirOwnSeason() {
        TargetNode lilys = target("lily", Scope.ANY);
        PastResults past = past(lilys);
        PastResults team = past(led(lilys));
        for (PastResults each : new PastResults[] {past, team}) {
            each.add(win(1, "tom", AUGUST, 300, EAST_A));
        }

        assertThat(past.months()).containsExactly(0L, 0L, 0L);
        assertThat(past.owners()).isEqualTo(Map.of("tom", 300L));
        assertThat(team.months()).containsExactly(0L, 300L, 0L);
    }

    private static PastResults past(TargetNode target) {
        return new PastResults(target, QUARTER.previous());
    }

    private static TargetNode target(String owner, Scope scope) {
        return node(1, null, 1, owner, QUARTER, scope, 1000);
    }
}
