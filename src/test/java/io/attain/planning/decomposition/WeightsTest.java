package io.attain.planning.decomposition;

import static io.attain.targets.TargetFixture.QUARTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Period;
import io.attain.kernel.WorkingCalendar;
import io.attain.targets.MonthWeights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WeightsTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.MONDAY_TO_FRIDAY;

    @Test
    void areAsSmallAsTheyCanBe() {
        assertThat(Weights.of(List.of(1_200_000_00L, 800_000_00L, 0L))).containsExactly(3L, 2L, 0L);
    }

    @Test
    void nothingAndLessWeighNothing() {
        assertThat(Weights.of(List.of(-5L, 10L))).containsExactly(0L, 1L);
        assertThat(Weights.of(List.of(-5L, 0L))).containsExactly(0L, 0L);
    }

    @Test
    void whatHasNoSmallWeightsGetsHundredthsOfAPercent() {
        assertThat(Weights.of(List.of(3_204_512_37L, 1_795_487_63L, 1L))).containsExactly(6409L, 3591L, 1L);
    }

    @Property
    void staySmallEnoughToBeRead(
            @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 0, max = Long.MAX_VALUE) Long> amounts) {
        List<Long> weights = Weights.of(amounts);

        for (int i = 0; i < amounts.size(); i++) {
            assertThat(weights.get(i)).isBetween(amounts.get(i) > 0 ? 1L : 0L, 10_000L);
        }
    }

    @Test
    void monthsWeighTheirWorkingDaysUnlessTheTargetSaysOtherwise() {
        assertThat(new TimeWeights(QUARTER, MonthWeights.NONE, CALENDAR).of(TimeSplit.By.MONTHS))
                .containsExactly(22L, 21L, 23L);
        assertThat(new TimeWeights(QUARTER, MonthWeights.read("30/40/30"), CALENDAR).of(TimeSplit.By.MONTHS))
                .containsExactly(30L, 40L, 30L);
        assertThat(new TimeWeights(QUARTER, MonthWeights.read("1"), CALENDAR).of(TimeSplit.By.MONTHS))
                .containsExactly(22L, 21L, 23L);
    }

    @Test
    void weeksWithoutWorkWeighNothing() {
        Period weekend = new Period(LocalDate.of(2026, 10, 30), LocalDate.of(2026, 11, 3));

        assertThat(new TimeWeights(weekend, MonthWeights.NONE, CALENDAR).of(TimeSplit.By.WEEKS))
                .containsExactly(1L, 0L, 1L);
    }

    @Test
    void theWeeksOfAMonthWeighWhatTheMonthDoes() {
        List<Long> weights = new TimeWeights(QUARTER, MonthWeights.read("30/40/30"), CALENDAR).of(TimeSplit.By.WEEKS);
        List<Period> weeks = QUARTER.weeks();

        List<Long> sums = new ArrayList<>();
        for (Period month : QUARTER.months()) {
            long sum = 0;
            for (int i = 0; i < weeks.size(); i++) {
                sum += month.contains(weeks.get(i)) ? weights.get(i) : 0;
            }
            sums.add(sum);
        }
        assertThat(Weights.of(sums)).containsExactly(3L, 4L, 3L);
    }

    @Test
    void whereNobodyWorksEveryDayCounts() {
        Period weekend = new Period(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 11, 2));

        assertThat(new TimeWeights(weekend, MonthWeights.NONE, CALENDAR).of(TimeSplit.By.MONTHS))
                .containsExactly(1L, 1L);
    }
}
