package io.attain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.KeyActionPlan.Basis;
import io.attain.activity.KeyActionPlan.Rate;
import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.WorkingCalendar;
import io.attain.words.InMemoryVocabularies;
import io.attain.words.Word;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class KeyActionPlanTest {

    private static final List<Word> ACTIONS = InMemoryVocabularies.standard().keyActions();

    /** 10 wins of 100,000 each, from 20 reports, 50 visits and 200 calls. */
    private static final Conversion SEASONED = history(10, 1_000_000, 200, 50, 20);

    @Test
    void reckonsBackFromWhatIsMissingToTheCallsOfAWeek() {
        KeyActionPlan plan = KeyActionPlan.of(450_000, 4, SEASONED, ACTIONS);

        assertThat(plan.basis()).isEqualTo(Basis.OWN);
        assertThat(plan.wins()).isEqualTo(5);
        assertThat(plan.steps()).extracting(KeyActionPlan.Step::needed).containsExactly(10L, 25L, 100L);
        assertThat(plan.perWeek(Metric.NEEDS_REPORTS)).isEqualTo(3);
        assertThat(plan.perWeek(Metric.VISITS)).isEqualTo(7);
        assertThat(plan.perWeek(Metric.CALLS)).isEqualTo(25);
    }

    @Test
    void newCustomersAreReckonedLikeWins() {
        KeyActionPlan plan = KeyActionPlan.of(3, 1, history(5, 5, 100, 20, 10), ACTIONS);

        assertThat(plan.wins()).isEqualTo(3);
        assertThat(plan.perWeek(Metric.NEEDS_REPORTS)).isEqualTo(6);
    }

    @Test
    void tooFewWinsLeaveThePlaybooksWeek() {
        for (Conversion few : new Conversion[] {history(4, 400_000, 200, 50, 20), history(9, 900_000, 0, 0, 0)}) {
            KeyActionPlan plan = KeyActionPlan.of(450_000, 4, few, ACTIONS);
            assertThat(plan.basis()).isEqualTo(Basis.PLAYBOOK);
            assertThat(plan.perWeek(Metric.CALLS)).isEqualTo(10);
            assertThat(plan.perWeek(Metric.VISITS)).isEqualTo(3);
            assertThat(plan.perWeek(Metric.NEEDS_REPORTS)).isEqualTo(1);
        }
    }

    @Test
    void winsFromBeforeTheFirstLogTellTheAverageButNoRate() {
        Map<Metric, Long> done = Map.of(Metric.NEEDS_REPORTS, 20L);

        assertThat(KeyActionPlan.of(100_000, 1, new Conversion(20, 2_000_000, 5, done), ACTIONS)
                        .perWeek(Metric.NEEDS_REPORTS))
                .isEqualTo(4);
        assertThat(KeyActionPlan.of(100_000, 1, new Conversion(20, 2_000_000, 4, done), ACTIONS)
                        .basis())
                .isEqualTo(Basis.PLAYBOOK);
    }

    @Test
    void aRateWithTooSmallASampleIsThePlaybooks() {
        KeyActionPlan plan = KeyActionPlan.of(100_000, 1, history(5, 500_000, 0, 4, 5), ACTIONS);

        assertThat(plan.steps())
                .extracting(KeyActionPlan.Step::rate)
                .containsExactly(new Rate(5, 5, true), new Rate(4, 5, true), new Rate(10, 3, false));
    }

    @Test
    void aProjectsOwnKeyActionsLeadToWinsInTheirOrder() {
        List<Word> actions = InMemoryVocabularies.withDemo(2).keyActions();
        Conversion history =
                new Conversion(10, 1_000_000, 10, Map.of(Metric.CALLS, 200L, InMemoryVocabularies.DEMO, 30L));

        KeyActionPlan plan = KeyActionPlan.of(450_000, 1, history, actions);

        assertThat(plan.inOrder())
                .extracting(KeyActionPlan.Step::action)
                .containsExactly(Metric.CALLS, Metric.NEEDS_REPORTS, InMemoryVocabularies.DEMO);
        assertThat(plan.perWeek(InMemoryVocabularies.DEMO)).isEqualTo(15);
        assertThat(KeyActionPlan.of(450_000, 3, Conversion.NONE, actions).perWeek(InMemoryVocabularies.DEMO))
                .isEqualTo(2);
    }

    @Test
    void withoutKeyActionsThereAreNoSteps() {
        assertThat(KeyActionPlan.of(450_000, 4, SEASONED, List.of()).steps()).isEmpty();
        assertThat(KeyActionPlan.of(
                                450_000,
                                4,
                                SEASONED,
                                InMemoryVocabularies.withDemo(0).keyActions())
                        .perWeek(InMemoryVocabularies.DEMO))
                .isZero();
    }

    @Test
    void nothingIsNeededForATargetThatIsReached() {
        assertThat(KeyActionPlan.of(0, 4, SEASONED, ACTIONS).basis()).isEqualTo(Basis.REACHED);
        assertThat(KeyActionPlan.of(-5, 4, SEASONED, ACTIONS).steps()).isEmpty();
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
    void countsWeeksWithAWorkingDayLeft() {
        Period november = Period.of(YearMonth.of(2026, 11));
        assertThat(weeks(november, LocalDate.of(2026, 10, 1))).isEqualTo(5);
        assertThat(weeks(november, LocalDate.of(2026, 11, 24))).isEqualTo(2);
        assertThat(weeks(november, LocalDate.of(2026, 11, 28))).isEqualTo(1);
        assertThat(weeks(november, LocalDate.of(2026, 12, 1))).isZero();
    }

    private static int weeks(Period period, LocalDate asOf) {
        return KeyActionPlan.weeksLeft(period, asOf, WorkingCalendar.MONDAY_TO_FRIDAY);
    }

    @Property
    void doingThePlanReachesTheTargetAtTheOwnRates(
            @ForAll @LongRange(min = 1, max = 10_000_000_000L) long remaining,
            @ForAll @IntRange(min = 1, max = 13) int weeks,
            @ForAll @IntRange(min = 5, max = 200) int wins,
            @ForAll @LongRange(min = 1, max = 10_000_000_000L) long amount,
            @ForAll @IntRange(min = 1, max = 500) int reports) {
        KeyActionPlan plan = KeyActionPlan.of(remaining, weeks, history(wins, amount, 300, 90, reports), ACTIONS);

        long done = plan.perWeek(Metric.NEEDS_REPORTS) * weeks;
        assertThat((double) done / reports * amount).isGreaterThanOrEqualTo(remaining * (1 - 1e-9));
    }

    /** A target of 90 million millions, and five wins of a cent each after 10,000 calls a day. */
    @Test
    void moreThanAnybodyCanDoIsToldAsMuch() {
        KeyActionPlan plan = KeyActionPlan.of(1L << 53, 1, history(5, 5, 1_800_000, 5, 5), ACTIONS);

        assertThat(plan.wins()).isEqualTo(1_000_000_000_000_000L);
        assertThat(plan.perWeek(Metric.CALLS)).isEqualTo(1_000_000_000_000_000L);
    }

    private static Conversion history(long wins, long amount, long calls, long visits, long reports) {
        return new Conversion(
                wins, amount, wins, Map.of(Metric.CALLS, calls, Metric.VISITS, visits, Metric.NEEDS_REPORTS, reports));
    }
}
