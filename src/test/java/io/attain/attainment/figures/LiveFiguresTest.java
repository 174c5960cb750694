package io.attain.attainment.figures;

import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.WEEKDAYS;
import static io.attain.targets.TargetFixture.aiming;
import static io.attain.targets.TargetFixture.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.kernel.Metric;
import io.attain.targets.Goal;
import io.attain.targets.TargetNode;
import io.attain.targets.TreeSnapshot;
import io.attain.targets.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A target of revenue that counts new customers from November on. */
class LiveFiguresTest {

    private static final LocalDate CHANGED = LocalDate.of(2026, 11, 1);

    private final LiveFigures live = new LiveFigures(new InMemoryLedger());
    private final TreeSnapshot tree = TreeSnapshot.of(1, List.of(changed()));

    @Test
    void whatIsAskedForAgainIsKeptOfADayAndOfTheEnd() {
        TreeReading today = read(CHANGED);
        TreeReading ended = read(QUARTER.end());

        START.datesUntil(CHANGED).forEach(day -> {
            assertThat(read(QUARTER.end()).isAs(ended)).isTrue();
            assertThat(read(day).isAs(read(day))).isTrue();
        });
        assertThat(read(CHANGED).isAs(today)).as("of long ago").isFalse();
    }

    @Test
    void whoLooksBackTakesNothingFromWhoLooksAtToday() {
        TreeReading today = read(CHANGED);
        TreePhasing laidOut = live.phasing(tree, CHANGED, WEEKDAYS);

        START.datesUntil(CHANGED)
                .forEach(day ->
                        assertThat(live.phasingOnce(tree, day, WEEKDAYS).tree()).isSameAs(tree.on(day)));

        assertThat(read(CHANGED).isAs(today)).isTrue();
        assertThat(live.phasingOnce(tree, CHANGED, WEEKDAYS)).isSameAs(laidOut);
    }

    private TreeReading read(LocalDate day) {
        return live.read(Map.of(tree, day), WEEKDAYS).get(1L);
    }

    private static TargetNode changed() {
        TargetNode revenue = root(1, 1_000);
        Goal customers = Goal.of(Metric.NEW_CUSTOMERS, 5);
        return aiming(
                customers.agreed(List.of(
                        new Version(1, START, 1_000, revenue.terms()),
                        new Version(2, CHANGED, 5, aiming(customers, revenue).terms()))),
                revenue);
    }
}
