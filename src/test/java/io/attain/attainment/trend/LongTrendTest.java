package io.attain.attainment.trend;

import static io.attain.attainment.trend.TrendFixture.MID_NOVEMBER;
import static io.attain.attainment.trend.TrendFixture.tree;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.node;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.attain.kernel.Exact;
import io.attain.kernel.KnownDays;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Periods of any length are told in steps that can be shown. */
class LongTrendTest {

    @Test
    void aHundredYearsAreToldByMonthInTheTimeOfWhatIsShown() {
        TargetNode century = node(1, null, 1, null, KnownDays.ALL, Scope.ANY, 3_000_000);
        List<TargetNode> nodes = new ArrayList<>(List.of(century));
        for (int part = 0; part < 300; part++) {
            nodes.add(share(2 + part, 1, "rep" + part, KnownDays.ALL, Scope.ANY, 10_000));
        }
        TargetTree tree = TargetTree.of(nodes).get(0);

        assertTimeout(Duration.ofSeconds(10), () -> {
            Trend trend =
                    Trend.of(tree, new TreeMap<>(), Optional.empty(), MID_NOVEMBER, TargetFixture.WEEKDAYS, Steps.DAY);
            assertThat(trend.steps()).isEqualTo(Steps.MONTH);
            assertThat(trend.points()).hasSize(100 * 12 + 1);
            assertThat(trend.points().get(1_200).expected()).isEqualTo(Exact.of(3_000_000));
        });
    }

    @Test
    void threeYearsAreToldByDayAndFiveByWeek() {
        assertThat(stepsOf(3)).isEqualTo(Steps.DAY);
        assertThat(stepsOf(5)).isEqualTo(Steps.WEEK);
        assertThat(stepsOf(30)).isEqualTo(Steps.MONTH);
    }

    private static Steps stepsOf(int years) {
        TargetNode node = node(1, null, 1, null, new Period(START, START.plusYears(years)), Scope.ANY, 100);
        return Trend.of(tree(node), new TreeMap<>(), Optional.empty(), MID_NOVEMBER, TargetFixture.WEEKDAYS, Steps.DAY)
                .steps();
    }
}
