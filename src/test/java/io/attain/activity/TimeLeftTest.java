package io.attain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Exact;
import io.attain.kernel.Period;
import io.attain.kernel.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** November 2026 begins on a Sunday and ends on a Monday. */
class TimeLeftTest {

    private static final Period NOVEMBER = Period.of(YearMonth.of(2026, 11));

    @Test
    void countsTheWorkingDaysFromTodayOn() {
        assertThat(left(LocalDate.of(2026, 10, 1)).days()).isEqualTo(Exact.of(21));
        assertThat(left(LocalDate.of(2026, 11, 24)).days()).isEqualTo(Exact.of(5));
        assertThat(left(LocalDate.of(2026, 11, 28)).days()).isEqualTo(Exact.of(1));
        assertThat(left(LocalDate.of(2026, 12, 1)).days()).isEqualTo(Exact.ZERO);
        assertThat(left(LocalDate.of(2026, 11, 24)).last()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void aWeekIsAsLongAsItsWeekdays() {
        assertThat(left(LocalDate.of(2026, 11, 24)).isUnderAWeek()).isFalse();
        assertThat(left(LocalDate.of(2026, 11, 25)).isUnderAWeek()).isTrue();

        WorkingCalendar six =
                new WorkingCalendar(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY), Set.of(), Set.of());
        TimeLeft left = TimeLeft.of(NOVEMBER, LocalDate.of(2026, 11, 25), six);
        assertThat(left.days()).isEqualTo(Exact.of(5));
        assertThat(left.isUnderAWeek()).isTrue();
    }

    @Test
    void holidaysAndLeaveAreNoTimeThatIsLeft() {
        WorkingCalendar away = WorkingCalendar.MONDAY_TO_FRIDAY.less(
                List.of(new Period(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 30))), List.of());

        assertThat(TimeLeft.of(NOVEMBER, LocalDate.of(2026, 11, 23), away))
                .isEqualTo(new TimeLeft(2, 10, LocalDate.of(2026, 11, 30)));
    }

    @Test
    void halfADayIsHalfADayLeft() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        WorkingCalendar halved =
                WorkingCalendar.MONDAY_TO_FRIDAY.less(List.of(), List.of(new Period(monday, monday.plusDays(1))));

        assertThat(TimeLeft.of(NOVEMBER, monday, halved).days()).isEqualTo(Exact.of(11, 2));
    }

    private static TimeLeft left(LocalDate asOf) {
        return TimeLeft.of(NOVEMBER, asOf, WorkingCalendar.MONDAY_TO_FRIDAY);
    }
}
