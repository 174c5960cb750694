package io.attain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.KeyActionPlan.Basis;
import io.attain.activity.KeyActionPlan.Rate;
import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.words.InMemoryVocabularies;
import io.attain.words.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class KeyActionPlanTest {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);
    private static final List<Word> ACTIONS = InMemoryVocabularies.standard().keyActions();

    /** 10 wins of 100,000 each, from 20 reports, 50 visits and 200 calls. */
    private static final Conversion SEASONED = history(10, 1_000_000, 200, 50, 20);

    @Test
    void reckonsBackFromWhatIsMissingToTheCallsOfAWeek() {
        KeyActionPlan plan = KeyActionPlan.of(450_000, weeks(4), SEASONED, ACTIONS);

        assertThat(plan.basis()).isEqualTo(Basis.OWN);
        assertThat(plan.wins()).isEqualTo(5);
        assertThat(plan.steps()).extracting(KeyActionPlan.Step::needed).containsExactly(10L, 25L, 100L);
        assertThat(plan.perWeek(Metric.NEEDS_REPORTS)).isEqualTo(3);
        assertThat(plan.perWeek(Metric.VISITS)).isEqualTo(7);
        assertThat(plan.perWeek(Metric.CALLS)).isEqualTo(25);
    }

    @Test
    void newCustomersAreReckonedLikeWins() {
        KeyActionPlan plan = KeyActionPlan.of(3, weeks(1), history(5, 5, 100, 20, 10), ACTIONS);

        assertThat(plan.wins()).isEqualTo(3);
        assertThat(plan.perWeek(Metric.NEEDS_REPORTS)).isEqualTo(6);
    }

    @Test
    void tooFewWinsLeaveThePlaybooksWeek() {
        for (Conversion few : new Conversion[] {history(4, 400_000, 200, 50, 20), history(9, 900_000, 0, 0, 0)}) {
            KeyActionPlan plan = KeyActionPlan.of(450_000, weeks(4), few, ACTIONS);
            assertThat(plan.basis()).isEqualTo(Basis.PLAYBOOK);
            assertThat(plan.perWeek(Metric.CALLS)).isEqualTo(10);
            assertThat(plan.perWeek(Metric.VISITS)).isEqualTo(3);
            assertThat(plan.perWeek(Metric.NEEDS_REPORTS)).isEqualTo(1);
        }
    }

    @Test
    void winsFromBeforeTheFirstLogTellTheAverageButNoRate() {
        Map<Metric, Long> done = Map.of(Metric.NEEDS_REPORTS, 20L);

        assertThat(KeyActionPlan.of(100_000, weeks(1), unpeaked(20, 2_000_000, 5, done), ACTIONS)
                        .perWeek(Metric.NEEDS_REPORTS))
                .isEqualTo(4);
        assertThat(KeyActionPlan.of(100_000, weeks(1), unpeaked(20, 2_000_000, 4, done), ACTIONS)
                        .basis())
                .isEqualTo(Basis.PLAYBOOK);
    }

    @Test
    void aRateWithTooSmallASampleIsThePlaybooks() {
        KeyActionPlan plan = KeyActionPlan.of(100_000, weeks(1), history(5, 500_000, 0, 4, 5), ACTIONS);

        assertThat(plan.steps())
                .extracting(KeyActionPlan.Step::rate)
                .containsExactly(new Rate(5, 5, true), new Rate(4, 5, true), new Rate(10, 3, false));
    }

    @Test
    void aProjectsOwnKeyActionsLeadToWinsInTheirOrder() {
        List<Word> actions = InMemoryVocabularies.withDemo(2).keyActions();
        Conversion history = unpeaked(10, 1_000_000, 10, Map.of(Metric.CALLS, 200L, InMemoryVocabularies.DEMO, 30L));

        KeyActionPlan plan = KeyActionPlan.of(450_000, weeks(1), history, actions);

        assertThat(plan.inOrder())
                .extracting(KeyActionPlan.Step::action)
                .containsExactly(Metric.CALLS, Metric.NEEDS_REPORTS, InMemoryVocabularies.DEMO);
        assertThat(plan.perWeek(InMemoryVocabularies.DEMO)).isEqualTo(15);
        assertThat(KeyActionPlan.of(450_000, weeks(3), Conversion.NONE, actions).perWeek(InMemoryVocabularies.DEMO))
                .isEqualTo(2);
    }

    @Test
    void withoutKeyActionsThereAreNoSteps() {
        assertThat(KeyActionPlan.of(450_000, weeks(4), SEASONED, List.of()).steps())
                .isEmpty();
        assertThat(KeyActionPlan.of(
                                450_000,
                                weeks(4),
                                SEASONED,
                                InMemoryVocabularies.withDemo(0).keyActions())
                        .perWeek(InMemoryVocabularies.DEMO))
                .isZero();
    }

    @Test
    void nothingIsNeededForATargetThatIsReached() {
        assertThat(KeyActionPlan.of(0, weeks(4), SEASONED, ACTIONS).basis()).isEqualTo(Basis.REACHED);
        assertThat(KeyActionPlan.of(-5, weeks(4), SEASONED, ACTIONS).steps()).isEmpty();
    }

    @Test
    void isOfferedOnlyForWhatWinsAddTo() {
        assertThat(KeyActionPlan.isOffered(Metric.REVENUE, Direction.UP)).isTrue();
        assertThat(KeyActionPlan.isOffered(Metric.REVENUE, Direction.DOWN)).isFalse();
        assertThat(KeyActionPlan.isOffered(Metric.CALLS, Direction.UP)).isFalse();
        assertThat(KeyActionPlan.isOffered(Metric.REPURCHASE_RATE, Direction.UP))
                .isFalse();
    }

    @Test
    void whatIsLeftInUnderAWeekIsAskedForUntilTheEnd() {
        KeyActionPlan plan = KeyActionPlan.of(450_000, new TimeLeft(2, 10, LAST), SEASONED, ACTIONS);
        assertThat(plan.perWeek(Metric.CALLS)).as("all of it").isEqualTo(100);

        KeyActionPlan rhythm = KeyActionPlan.of(450_000, new TimeLeft(2, 10, LAST), Conversion.NONE, ACTIONS);
        assertThat(rhythm.perWeek(Metric.CALLS))
                .as("a fifth of the playbook's week")
                .isEqualTo(2);
        assertThat(rhythm.perWeek(Metric.NEEDS_REPORTS)).isOne();
    }

    @Test
    void aWeekOfFewDaysIsNoWholeOne() {
        KeyActionPlan plan = KeyActionPlan.of(450_000, new TimeLeft(22, 10, LAST), SEASONED, ACTIONS);

        assertThat(plan.perWeek(Metric.CALLS)).as("100 in 2.2 weeks").isEqualTo(46);
        assertThat(KeyActionPlan.of(450_000, new TimeLeft(22, 10, LAST), Conversion.NONE, ACTIONS)
                        .perWeek(Metric.CALLS))
                .isEqualTo(10);
    }

    @Test
    void whatIsMoreThanTheOwnerEverDidIsSaidWithTheOwnersBest() {
        Conversion history = new Conversion(
                10,
                1_000_000,
                10,
                SEASONED.done(),
                Map.of(
                        Metric.CALLS, new Conversion.Peak(12, 24),
                        Metric.VISITS, new Conversion.Peak(4, 12),
                        Metric.NEEDS_REPORTS, new Conversion.Peak(2, 3)));

        assertThat(KeyActionPlan.of(450_000, weeks(4), history, ACTIONS).inOrder())
                .as("25 calls, 7 visits and 3 reports a week")
                .extracting(KeyActionPlan.Step::best)
                .containsExactly(24L, null, null);
        assertThat(KeyActionPlan.of(450_000, new TimeLeft(8, 10, LAST), history, ACTIONS)
                        .inOrder())
                .as("100 calls, 25 visits and 10 reports in four days")
                .extracting(KeyActionPlan.Step::best)
                .containsExactly(12L, 4L, 2L);
        assertThat(KeyActionPlan.of(450_000, weeks(4), Conversion.NONE, ACTIONS).inOrder())
                .as("the playbook's week is for those without a history")
                .extracting(KeyActionPlan.Step::best)
                .containsOnlyNulls();
    }

    @Property
    void doingThePlanReachesTheTargetAtTheOwnRates(
            @ForAll @LongRange(min = 1, max = 10_000_000_000L) long remaining,
            @ForAll @IntRange(min = 1, max = 66) int days,
            @ForAll @IntRange(min = 5, max = 200) int wins,
            @ForAll @LongRange(min = 1, max = 10_000_000_000L) long amount,
            @ForAll @IntRange(min = 1, max = 500) int reports) {
        KeyActionPlan plan = KeyActionPlan.of(
                remaining, new TimeLeft(2 * days, 10, LAST), history(wins, amount, 300, 90, reports), ACTIONS);

        double done = plan.perWeek(Metric.NEEDS_REPORTS) * Math.max(1, days / 5.0);
        assertThat(done / reports * amount).isGreaterThanOrEqualTo(remaining * (1 - 1e-9));
    }

    /** A target of 90 million millions, and five wins of a cent each after 10,000 calls a day. */
    @Test
    void moreThanAnybodyCanDoIsToldAsMuch() {
        KeyActionPlan plan = KeyActionPlan.of(1L << 53, weeks(1), history(5, 5, 1_800_000, 5, 5), ACTIONS);

        assertThat(plan.wins()).isEqualTo(1_000_000_000_000_000L);
        assertThat(plan.perWeek(Metric.CALLS)).isEqualTo(1_000_000_000_000_000L);
    }

    private static Conversion unpeaked(long wins, long amount, long whileLogging, Map<Metric, Long> done) {
        return new Conversion(wins, amount, whileLogging, done, Map.of());
    }

    private static TimeLeft weeks(int many) {
        return new TimeLeft(10 * many, 10, LAST);
    }

    private static Conversion history(long wins, long amount, long calls, long visits, long reports) {
        return unpeaked(
                wins, amount, wins, Map.of(Metric.CALLS, calls, Metric.VISITS, visits, Metric.NEEDS_REPORTS, reports));
    }
}
