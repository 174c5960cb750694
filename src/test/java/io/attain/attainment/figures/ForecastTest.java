package io.attain.attainment.figures;

import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.attain.kernel.Exact;
import io.attain.kernel.Period;
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
class ForecastTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 10, 3);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

    private final SortedMap<LocalDate, Tally> results = new TreeMap<>();

    @Test
    void daysThatAreAlikeForetellWithoutDoubt() {
        everyDay(NOVEMBER, 100);

        Forecast forecast = forecast(NOVEMBER);

        assertThat(forecast.finished()).isEqualTo(22);
        assertThat(forecast.by(Exact.of(22))).isEqualTo(2_200);
        assertThat(forecast.by(Exact.of(66))).isEqualTo(6_600);
        assertThat(forecast.low(Exact.of(66), 44))
                .isEqualTo(forecast.high(Exact.of(66), 44))
                .isEqualTo(6_600);
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

        Forecast forecast = forecast(tenDays);

        assertThat(forecast.deviation().orElseThrow()).isCloseTo(10.54, within(0.01));
        assertThat(forecast.by(Exact.of(20))).isEqualTo(200);
        assertThat(forecast.high(Exact.of(20), 10)).isEqualTo(260);
        assertThat(forecast.low(Exact.of(20), 10)).isEqualTo(140);
        // Ten days of twice the weight: ± 1.2816 × 10.54 × √(10 + 10 × 2²) = 95.5.
        assertThat(forecast.by(Exact.of(30))).isEqualTo(300);
        assertThat(forecast.high(Exact.of(30), 10)).isEqualTo(396);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-14, 9, false", "2026-10-15, 10, true", "2026-10-17, 12, true", "2026-10-19, 12, true"})
    void belowTenFinishedDaysThereIsNoBand(LocalDate asOf, int finished, boolean band) {
        everyDay(asOf, 7);

        assertThat(forecast(asOf).finished()).isEqualTo(finished);
        assertThat(forecast(asOf).deviation().isPresent()).isEqualTo(band);
    }

    /** A win on a Saturday makes no working day of it: Friday has it. */
    @Test
    void whatWasAchievedOnADayOffCountsForTheWorkingDayBefore() {
        everyDay(NOVEMBER, 100);
        results.put(SATURDAY, new Tally(50, 1));
        double onSaturday = forecast(NOVEMBER).deviation().orElseThrow();
        results.remove(SATURDAY);
        results.merge(SATURDAY.minusDays(1), new Tally(50, 1), Tally::plus);

        assertThat(forecast(NOVEMBER).deviation().orElseThrow()).isEqualTo(onSaturday);
        assertThat(forecast(NOVEMBER).finished()).isEqualTo(22);
    }

    @Test
    void beforeTheFirstWorkingDayTheFirstHasIt() {
        WorkingCalendar fromFriday =
                new WorkingCalendar(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of(START), Set.of());
        results.put(START, new Tally(500, 1));

        Forecast forecast = Forecast.of(500, Exact.of(1), new Period(START, SATURDAY), results, fromFriday);

        assertThat(forecast.finished()).isEqualTo(1);
        assertThat(forecast.by(Exact.of(2))).isEqualTo(1_000);
    }

    @Test
    void aRateStaysAsItIs() {
        Forecast steady = Forecast.steady(45_00, 30);

        assertThat(List.of(steady.low(Exact.of(9), 20), steady.by(Exact.of(9)), steady.high(Exact.of(9), 20)))
                .containsOnly(45_00L);
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

        Forecast forecast = Forecast.of(
                actual, Exact.of(amounts.size()), new Period(START, asOf), daily, WorkingCalendar.MONDAY_TO_FRIDAY);
        Exact then = Exact.of(amounts.size() + days);
        Exact later = then.plus(Exact.of(1));

        assertThat(forecast.by(Exact.of(amounts.size()))).isEqualTo(actual);
        assertThat(forecast.by(then)).isBetween(forecast.low(then, days), forecast.high(then, days));
        assertThat(forecast.high(then, days) - forecast.by(then))
                .isLessThanOrEqualTo(forecast.high(later, days + 1) - forecast.by(later));
        if (amounts.stream().allMatch(amount -> amount >= 0)) {
            assertThat(forecast.low(then, days)).isGreaterThanOrEqualTo(actual);
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

    /** One is expected of each working day. */
    private Forecast forecast(LocalDate asOf) {
        long actual = results.values().stream().mapToLong(Tally::amount).sum();
        Period over = new Period(START, asOf);
        Exact expected = Exact.of(WorkingCalendar.MONDAY_TO_FRIDAY.workingDays(over));
        return Forecast.of(actual, expected, over, results, WorkingCalendar.MONDAY_TO_FRIDAY);
    }
}
