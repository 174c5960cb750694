package io.attain.attainment.trend;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.NavigableSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StepsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Test
    void weeksEndOnSundaysAlsoOverTheNewYear() {
        assertThat(Steps.WEEK.ends(new Period(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 11))))
                .containsExactly(LocalDate.of(2027, 1, 3), LocalDate.of(2027, 1, 10));
        assertThat(Steps.WEEK.ends(new Period(NEW_YEAR, LocalDate.of(2027, 1, 3))))
                .as("Friday and Saturday")
                .isEmpty();
    }

    @Test
    void monthsEndOnTheirOwnLastDay() {
        assertThat(Steps.MONTH.ends(new Period(LocalDate.of(2028, 1, 31), LocalDate.of(2028, 4, 1))))
                .containsExactly(LocalDate.of(2028, 1, 31), LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 31));
        assertThat(Steps.MONTH.ends(new Period(NEW_YEAR, LocalDate.of(2027, 1, 31))))
                .isEmpty();
    }

    @Test
    void longerPeriodsAreToldByLargerSteps() {
        assertThat(Steps.DAY.fitting(days(1_250))).isEqualTo(Steps.DAY);
        assertThat(Steps.DAY.fitting(days(1_251))).isEqualTo(Steps.WEEK);
        assertThat(Steps.DAY.fitting(days(7 * 1_251 - 1))).isEqualTo(Steps.WEEK);
        assertThat(Steps.DAY.fitting(days(7 * 1_251))).isEqualTo(Steps.MONTH);
        assertThat(Steps.MONTH.fitting(days(1)))
                .as("never finer than asked for")
                .isEqualTo(Steps.MONTH);
        assertThat(Steps.DAY.fitting(new Period(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1))))
                .isEqualTo(Steps.MONTH);
    }

    @Property(tries = 300)
    void eachStepEndsInsideThePeriodWhereTheNextBegins(
            @ForAll Steps steps,
            @ForAll @IntRange(max = 800) int from,
            @ForAll @IntRange(min = 1, max = 400) int length) {
        Period period = new Period(NEW_YEAR.plusDays(from), NEW_YEAR.plusDays(from + length));
        NavigableSet<LocalDate> ends = steps.ends(period);

        long expected = period.start()
                .datesUntil(period.end())
                .filter(day -> switch (steps) {
                    case DAY -> true;
                    case WEEK -> day.getDayOfWeek() == DayOfWeek.SUNDAY;
                    case MONTH -> day.plusDays(1).getDayOfMonth() == 1;
                })
                .peek(day -> assertThat(ends).contains(day))
                .count();
        assertThat(ends).hasSize((int) expected);
    }

    private static Period days(int many) {
        return new Period(NEW_YEAR, NEW_YEAR.plusDays(many));
    }
}
