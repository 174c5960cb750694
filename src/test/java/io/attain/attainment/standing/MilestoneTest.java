package io.attain.attainment.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Direction;
import io.attain.kernel.Fault;
import io.attain.kernel.Metric;
import io.attain.kernel.rules.RuleValues;
import io.attain.results.Tally;
import io.attain.targets.Goal;
import io.attain.targets.Levels;
import io.attain.targets.MonthWeights;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import io.attain.targets.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A target of 1,000.01 from October on. */
class MilestoneTest {

    private static final LocalDate OCTOBER = TargetFixture.START;
    private static final long TARGET = 100_001;
    private static final TargetNode NODE = TargetFixture.root(7, TARGET);

    @Test
    void halfOfAnOddAmountIsReachedOnceNothingIsMissingOfIt() {
        assertThat(Milestone.isReached(50, 50_000, TARGET))
                .as("half a fen is missing")
                .isFalse();
        assertThat(Milestone.isReached(50, 50_001, TARGET)).isTrue();
        assertThat(Milestone.isReached(100, TARGET - 1, TARGET)).isFalse();
        assertThat(Milestone.isReached(100, TARGET, TARGET)).isTrue();
        assertThat(Milestone.isReached(500, Long.MAX_VALUE, Long.MAX_VALUE / 4)).isFalse();
    }

    @Test
    void itIsOfTheDayOfTheResultByWhichItWasReached() {
        SortedMap<LocalDate, Tally> results = results(30_000, 20_001, 50_000);

        assertThat(first(NODE, 50, results)).contains(OCTOBER.plusDays(1));
        assertThat(first(NODE, 100, results)).contains(OCTOBER.plusDays(2));
        assertThat(first(NODE, 101, results)).isEmpty();
        assertThat(first(NODE, 30, results)).as("30.00 % are 300.003").contains(OCTOBER.plusDays(1));
        assertThat(first(NODE, 50, new TreeMap<>())).isEmpty();
    }

    @Test
    void whatIsTakenBackOnTheSameDayWasNeverReachedAndLaterItWas() {
        SortedMap<LocalDate, Tally> results = results(60_000, -60_000);
        assertThat(first(NODE, 50, results)).contains(OCTOBER);

        SortedMap<LocalDate, Tally> sameDay = new TreeMap<>(Map.of(OCTOBER, new Tally(0, 2)));
        assertThat(first(NODE, 50, sameDay)).isEmpty();
    }

    @Test
    void eachDayIsHeldAgainstTheAmountThatCountedThen() {
        TargetNode raised = TargetFixture.aiming(
                Goal.of(Metric.REVENUE, 200_000)
                        .agreed(List.of(
                                new Version(1, OCTOBER, 100_000), new Version(2, OCTOBER.plusDays(2), 200_000))),
                NODE);

        assertThat(first(raised, 50, results(0, 50_000))).contains(OCTOBER.plusDays(1));
        assertThat(first(raised, 50, results(0, 0, 50_000, 50_000))).contains(OCTOBER.plusDays(3));
    }

    @Test
    void whatCountsDownOrIsARateOrAsksForNothingHasNone() {
        assertThat(Milestone.areOf(NODE)).isTrue();
        assertThat(Milestone.areOf(TargetFixture.aiming(Goal.of(Metric.REPURCHASE_RATE, 3_000), NODE)))
                .isFalse();
        Goal atMost = new Goal(Metric.REVENUE, Direction.DOWN, 100, Levels.NONE, MonthWeights.NONE, List.of());
        assertThat(Milestone.areOf(TargetFixture.aiming(atMost, NODE))).isFalse();
        assertThat(first(TargetFixture.root(7, 0), 50, results(100))).isEmpty();
    }

    @Property
    void aHigherOneIsNeverReachedBeforeALowerOne(
            @ForAll @Size(max = 10) List<@IntRange(max = 60_000) Integer> amounts,
            @ForAll @IntRange(min = 1, max = 250) int low,
            @ForAll @IntRange(max = 250) int more) {
        SortedMap<LocalDate, Tally> results =
                results(amounts.stream().mapToLong(Integer::longValue).toArray());
        Optional<LocalDate> lower = first(NODE, low, results);
        Optional<LocalDate> higher = first(NODE, low + more, results);

        higher.ifPresent(day -> assertThat(lower)
                .hasValueSatisfying(before -> assertThat(before).isBeforeOrEqualTo(day)));
        assertThat(lower.isPresent())
                .isEqualTo(Milestone.isReached(
                        low, amounts.stream().mapToLong(Integer::longValue).sum(), TARGET));
    }

    @Test
    void percentsAreToldOnceTheLowestFirst() {
        assertThat(new MilestoneRule(100, 50, 100).percents()).containsExactly(50, 100);
        assertThat(MilestoneRule.STANDARD.percents()).containsExactly(50, 80, 100);
    }

    @Property
    void aRuleIsReadAsItIsTold(
            @ForAll @IntRange(min = 1, max = 500) int first,
            @ForAll @IntRange(min = 1, max = 500) int second,
            @ForAll @IntRange(min = 1, max = 500) int third) {
        MilestoneRule rule = new MilestoneRule(first, second, third);
        RuleValues told = RuleValues.of(MilestoneRuleSet.SET, rule);

        assertThat(MilestoneRuleSet.SET.faults(told)).isEmpty();
        assertThat(MilestoneRuleSet.SET.read(told)).isEqualTo(rule);
    }

    @Test
    void aPercentIsFromOneToFiveHundred() {
        Map<String, Object> wrong = new HashMap<>(
                RuleValues.of(MilestoneRuleSet.SET, MilestoneRule.STANDARD).all());
        wrong.put("first", 0);
        wrong.put("third", 501);

        assertThat(MilestoneRuleSet.SET.faults(new RuleValues(wrong)))
                .extracting(Fault::field)
                .containsExactly("first", "third");
    }

    private static Optional<LocalDate> first(TargetNode node, int percent, SortedMap<LocalDate, Tally> results) {
        return Milestone.first(node, percent, results).map(Milestone::day);
    }

    /** What was achieved on each day from the first of October on. */
    private static SortedMap<LocalDate, Tally> results(long... amounts) {
        SortedMap<LocalDate, Tally> results = new TreeMap<>();
        for (int day = 0; day < amounts.length; day++) {
            results.put(OCTOBER.plusDays(day), new Tally(amounts[day], 1));
        }
        return results;
    }
}
