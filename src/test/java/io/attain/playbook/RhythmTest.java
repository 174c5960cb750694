package io.attain.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RhythmTest {

    @Test
    void aWeekIsOneThoughTwoYearsShareIt() {
        Period last = new Period(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 4));

        assertThat(Rhythm.WEEK.around(LocalDate.of(2026, 12, 28))).as("week 53").contains(last);
        assertThat(Rhythm.WEEK.around(LocalDate.of(2027, 1, 3))).contains(last);
        assertThat(Rhythm.WEEK.around(LocalDate.of(2027, 1, 4)))
                .map(Period::start)
                .contains(LocalDate.of(2027, 1, 4));
    }

    @Test
    void aMonthEndsWithItsOwnLastDay() {
        assertThat(Rhythm.MONTH.around(LocalDate.of(2028, 2, 29)))
                .map(Period::last)
                .contains(LocalDate.of(2028, 2, 29));
        assertThat(Rhythm.MONTH.around(LocalDate.of(2100, 2, 28)))
                .as("no leap year")
                .map(Period::end)
                .contains(LocalDate.of(2100, 3, 1));
        assertThat(Rhythm.MONTH.around(LocalDate.of(2026, 12, 31)))
                .map(Period::end)
                .contains(LocalDate.of(2027, 1, 1));
    }

    @Test
    void whatIsDoneOnceHasNeither() {
        assertThat(Rhythm.ONCE.around(LocalDate.of(2026, 11, 23))).isEmpty();
    }

    @Property
    void eachDayIsInOneWindowWhichFollowsTheOneBefore(@ForAll("windows") Rhythm every, @ForAll("days") LocalDate day) {
        Period window = every.around(day).orElseThrow();

        assertThat(window.contains(day)).isTrue();
        assertThat(every.around(window.start())).contains(window);
        assertThat(every.around(window.last())).contains(window);
        assertThat(every.around(window.start().minusDays(1))).contains(window.previous());
        if (every == Rhythm.WEEK) {
            assertThat(window.start().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(window.days()).isEqualTo(7);
        } else {
            assertThat(window.days()).isEqualTo(day.lengthOfMonth());
        }
    }

    @Provide
    Arbitrary<Rhythm> windows() {
        return Arbitraries.of(Rhythm.WEEK, Rhythm.MONTH);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(2000, 1, 1);
        return Arbitraries.integers().between(0, 36_524).map(first::plusDays);
    }
}
