package io.attain.attainment.figures;

import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Exact;
import io.attain.kernel.Period;
import io.attain.kernel.WorkingCalendar;
import io.attain.targets.MonthWeights;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PhasingTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.MONDAY_TO_FRIDAY;

    @Test
    void weighsMonthsFirstAndThenTheWorkingDaysInside() {
        Phasing phasing = new Phasing(12_000_000_00L, QUARTER, MonthWeights.read("30/40/30"), CALENDAR);

        assertThat(phasing.before(LocalDate.of(2026, 11, 1))).isEqualTo(3_600_000_00L);
        assertThat(phasing.before(LocalDate.of(2026, 12, 1))).isEqualTo(8_400_000_00L);
        assertThat(phasing.on(LocalDate.of(2026, 11, 2))).isEqualTo(228_571_42L);
        assertThat(phasing.on(LocalDate.of(2026, 11, 1))).isZero();
    }

    @Test
    void weighsMonthsByWorkingDaysWhenTheWeightsDoNotFit() {
        Phasing phasing = new Phasing(66, QUARTER, MonthWeights.read("1/2"), CALENDAR);

        assertThat(phasing.before(LocalDate.of(2026, 11, 1))).isEqualTo(22);
    }

    @Test
    void spreadsOverAllDaysWhereNoneIsWorked() {
        WorkingCalendar never = new WorkingCalendar(Set.of(), Set.of(), Set.of());
        Period week = new Period(START, START.plusDays(7));

        assertThat(new Phasing(70, week, MonthWeights.NONE, never).before(START.plusDays(3)))
                .isEqualTo(30);
    }

    /** Ten calls in twenty days are one every other day, not one a day and then none. */
    @Test
    void wholeUnitsComeDueOneAfterTheOther() {
        Period november = new Period(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 28));
        Phasing ten = new Phasing(10, november, MonthWeights.NONE, CALENDAR);

        assertThat(CALENDAR.days(november).map(ten::on)).containsSequence(0L, 1L, 0L, 1L, 0L, 1L);
        assertThat(ten.before(LocalDate.of(2026, 11, 16))).isEqualTo(5);
    }

    @Property
    void aDayIsInWholeUnitsOfWhatIsExpectedExactly(
            @ForAll @LongRange(min = 0, max = 1_000_000) long amount, @ForAll("weights") List<Long> weights) {
        Phasing phasing = new Phasing(amount, QUARTER, MonthWeights.of(weights), CALENDAR);

        assertThat(QUARTER.start().datesUntil(QUARTER.end()))
                .allSatisfy(day -> assertThat(phasing.expected(day).approximate() - phasing.before(day))
                        .isBetween(-1.0, 2.0));
    }

    @Property
    void nothingIsExpectedBeforeAndTheWholeAfter(
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long amount,
            @ForAll("weights") List<Long> weights,
            @ForAll @IntRange(max = 1000) int away) {
        Phasing phasing = new Phasing(amount, QUARTER, MonthWeights.of(weights), CALENDAR);

        assertThat(phasing.before(QUARTER.start().minusDays(away))).isZero();
        assertThat(phasing.before(QUARTER.end().plusDays(away))).isEqualTo(amount);
        assertThat(phasing.expected(QUARTER.start().minusDays(away))).isEqualTo(Exact.ZERO);
        assertThat(phasing.expected(QUARTER.end().plusDays(away))).isEqualTo(Exact.of(amount));
    }

    @Property
    void expectedNeverFalls(
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long amount, @ForAll("weights") List<Long> weights) {
        Phasing phasing = new Phasing(amount, QUARTER, MonthWeights.of(weights), CALENDAR);

        assertThat(QUARTER.start().datesUntil(QUARTER.end()).allMatch(day -> phasing.on(day) >= 0))
                .isTrue();
    }

    @Provide
    Arbitrary<List<Long>> weights() {
        return Arbitraries.longs().between(0, 100).list().ofMaxSize(4);
    }
}
