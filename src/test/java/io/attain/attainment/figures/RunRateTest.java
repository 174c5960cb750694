package io.attain.attainment.figures;

import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.attain.kernel.WorkingCalendar;
import io.attain.results.Tally;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fourth quarter of 2026 begins on a Thursday. */
class RunRateTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 10, 3);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

    private final SortedMap<LocalDate, Tally> results = new TreeMap<>();

    @Test
    void daysThatAreAlikeForetellWithoutDoubt() {
        everyDay(NOVEMBER, 100);

        RunRate rate = rate(NOVEMBER);

        assertThat(rate.finished()).isEqualTo(22);
        assertThat(rate.after(0)).isEqualTo(2_200);
        assertThat(rate.after(44)).isEqualTo(6_600);
        assertThat(rate.low(44)).isEqualTo(rate.high(44)).isEqualTo(6_600);
    }

    /** s of 0 and 20 in turn on ten days is 10.54; ± 1.2816 × s × √(10 × (1 + 10 ÷ 10)) = 60.4. */
    @Test
    void theBandIsAsWideAsTheDaysAreApart() {
        LocalDate tenDays = LocalDate.of(2026, 10, 15);
        List<LocalDate> worked =
                WorkingCalendar.MONDAY_TO_FRIDAY.days(QUARTER).limit(10).toList();
        for (int at = 0; at < worked.size(); at += 2) {
            results.put(worked.get(at), new Tally(20, 1));
        }

        RunRate rate = rate(tenDays);

        assertThat(rate.deviation().orElseThrow()).isCloseTo(10.54, within(0.01));
        assertThat(rate.after(10)).isEqualTo(200);
        assertThat(rate.high(10)).isEqualTo(260);
        assertThat(rate.low(10)).isEqualTo(140);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-14, 9, false", "2026-10-15, 10, true", "2026-10-17, 12, true", "2026-10-19, 12, true"})
    void belowTenFinishedDaysThereIsNoBand(LocalDate asOf, int finished, boolean band) {
        everyDay(asOf, 7);

        assertThat(rate(asOf).finished()).isEqualTo(finished);
        assertThat(rate(asOf).deviation().isPresent()).isEqualTo(band);
    }

    /** A win on a Saturday makes no working day of it: Friday has it. */
    @Test
    void whatWasAchievedOnADayOffCountsForTheWorkingDayBefore() {
        everyDay(NOVEMBER, 100);
        results.put(SATURDAY, new Tally(50, 1));
        double onSaturday = rate(NOVEMBER).deviation().orElseThrow();
        results.remove(SATURDAY);
        results.merge(SATURDAY.minusDays(1), new Tally(50, 1), Tally::plus);

        assertThat(rate(NOVEMBER).deviation().orElseThrow()).isEqualTo(onSaturday);
        assertThat(rate(NOVEMBER).finished()).isEqualTo(22);
    }

    @Test
    void beforeTheFirstWorkingDayTheFirstHasIt() {
        WorkingCalendar fromFriday =
                new WorkingCalendar(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of(START), Set.of());
        results.put(START, new Tally(500, 1));

        RunRate rate = RunRate.of(500, QUARTER, SATURDAY, results, fromFriday);

        assertThat(rate.finished()).isEqualTo(1);
        assertThat(rate.after(1)).isEqualTo(1_000);
    }

    @Test
    void aRateStaysAsItIs() {
        RunRate steady = RunRate.steady(45_00, 30);

        assertThat(List.of(steady.low(20), steady.after(20), steady.high(20))).containsOnly(45_00L);
    }

    @Property(tries = 500)
    void theForecastLiesInItsBandAndWhatIsReachedIsNotLost(
            @ForAll("amounts") List<Long> amounts, @ForAll @IntRange(max = 60) int days) {
        List<LocalDate> worked = WorkingCalendar.MONDAY_TO_FRIDAY.days(QUARTER).toList();
        SortedMap<LocalDate, Tally> daily = new TreeMap<>();
        for (int at = 0; at < amounts.size(); at++) {
            daily.put(worked.get(at), new Tally(amounts.get(at), 1));
        }
        long actual = amounts.stream().mapToLong(Long::longValue).sum();
        LocalDate asOf = worked.get(amounts.size());

        RunRate rate = RunRate.of(actual, QUARTER, asOf, daily, WorkingCalendar.MONDAY_TO_FRIDAY);

        assertThat(rate.after(0)).isEqualTo(actual);
        assertThat(rate.after(days)).isBetween(rate.low(days), rate.high(days));
        assertThat(rate.high(days) - rate.after(days)).isLessThanOrEqualTo(rate.high(days + 1) - rate.after(days + 1));
        if (amounts.stream().allMatch(amount -> amount >= 0)) {
            assertThat(rate.low(days)).isGreaterThanOrEqualTo(actual);
        }
    }

    @Provide
    static Arbitrary<List<Long>> amounts() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 1_000_000_00L),
                        Arbitraries.longs().between(-5_000, 5_000),
                        Arbitraries.just(0L))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    private void everyDay(LocalDate until, long amount) {
        START.datesUntil(until)
                .filter(WorkingCalendar.MONDAY_TO_FRIDAY::isWorkingDay)
                .forEach(day -> results.put(day, new Tally(amount, 1)));
    }

    private RunRate rate(LocalDate asOf) {
        long actual = results.values().stream().mapToLong(Tally::amount).sum();
        return RunRate.of(actual, QUARTER, asOf, results, WorkingCalendar.MONDAY_TO_FRIDAY);
    }
}
