package io.attain.attainment.standing.app;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.aiming;
import static io.attain.targets.TargetFixture.node;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.attainment.ledger.Branch;
import io.attain.attainment.standing.Milestone;
import io.attain.attainment.standing.MilestoneRule;
import io.attain.attainment.standing.MilestoneRuleSet;
import io.attain.event.MilestoneReached;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.kernel.rules.RuleVersion;
import io.attain.results.Source;
import io.attain.targets.TargetNode;
import io.attain.targets.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WatchingMilestonesTest extends WatchedTarget {

    @Test
    void milestonesAreNotedAtTheDayOfTheirResultAndStay() {
        agreed();
        result(1, START.plusDays(2), 400);
        result(2, START.plusDays(3), 150);
        watch(START.plusDays(9));
        result(2, START.plusDays(3), 0);
        watch(START.plusDays(10));
        result(3, START.plusDays(5), 600);
        watch(START.plusDays(10));

        assertThat(told)
                .filteredOn(MilestoneReached.class::isInstance)
                .containsExactly(
                        new MilestoneReached(1, KEY, PROJECT, 50, START.plusDays(3)),
                        new MilestoneReached(1, KEY, PROJECT, 80, START.plusDays(5)),
                        new MilestoneReached(1, KEY, PROJECT, 100, START.plusDays(5)));
        assertThat(milestones.of(1)).extracting(Milestone::day).startsWith(START.plusDays(3));
    }

    @Test
    void anotherRuleReachesWhatStandsAtTheNextLookAndTellsNothingOfThePast() {
        agreed();
        result(1, START.plusDays(2), 400);
        watch(START.plusDays(9));
        told.clear();

        rules.append(
                MilestoneRuleSet.SET,
                PROJECT,
                new RuleVersion<>(
                        1,
                        new MilestoneRule(30, 41, 100),
                        "mei",
                        SetClock.noonOf(day).now()));
        watch(day);

        assertThat(milestones.of(1)).containsExactly(new Milestone(1, 30, START.plusDays(2)));
        assertThat(told).isEmpty();
    }

    @Test
    void anotherRuleFindsWhatWasReachedBeforeTheTargetWasRaised() {
        agreed();
        result(1, START.plusDays(2), 400);
        watch(START.plusDays(9));
        save(List.of(new Version(1, START, 1_000), new Version(2, START.plusDays(10), 5_000)));
        watch(START.plusDays(11));

        rules.append(
                MilestoneRuleSet.SET,
                PROJECT,
                new RuleVersion<>(
                        1,
                        new MilestoneRule(5, 30, 100),
                        "mei",
                        SetClock.noonOf(day).now()));
        watch(day);

        assertThat(milestones.of(1)).extracting(Milestone::percent).containsExactly(5, 30);
    }

    @Test
    void daysOfResultsAreReadOfWhatMovedAlone() {
        Version first = new Version(1, START, 1_000);
        nodes.save(Stream.of(node(1, null, 1, "lily", QUARTER, Scope.ANY, 1_000), partOf1(2), partOf1(3))
                .map(node -> aiming(node.goal().agreed(List.of(first)), node))
                .toList());
        LocalDate on = START.plusDays(2);
        ledger.replace(Source.OPPORTUNITY, Map.of(1L, List.of(posting(1, 2, on, 600), posting(1, 3, on, 600))));
        watch(START.plusDays(9));
        sums.asked.clear();

        ledger.replace(Source.OPPORTUNITY, Map.of(2L, List.of(posting(2, 3, on, 50))));
        watch(day);

        assertThat(sums.asked)
                .extracting(Branch::nodeIds)
                .doesNotContain(Set.of(2L))
                .contains(Set.of(3L));
    }

    @Test
    void whoFindsAMilestoneNotedTellsNothingOfIt() {
        agreed();
        result(1, START.plusDays(2), 600);
        standings.meanwhile = () -> milestones.add(new Milestone(1, 50, START.plusDays(2)));

        watch(START.plusDays(9));

        assertThat(told).noneMatch(MilestoneReached.class::isInstance);
    }

    private static TargetNode partOf1(long id) {
        return node(id, 1L, 1, "lily", QUARTER, Scope.ANY, 1_000);
    }
}
