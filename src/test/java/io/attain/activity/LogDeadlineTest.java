package io.attain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.LogPolicy.Refusal;
import io.attain.kernel.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when a log may be written: on nights when clocks change, over long holidays, and as laws of any calendar. */
class LogDeadlineTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 2);

    /** Friday's log may be written until Monday's last moment, however many hours lie between. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-26, Europe/Berlin", // 23 hours on Sunday
        "2027-10-29, Europe/Berlin", // 25 hours on Sunday
        "2026-10-30, America/New_York", // 25 hours on Sunday
        "2026-12-31, Pacific/Kiritimati", // over the new year, first of all
        "2026-12-31, Pacific/Niue", // and last
        "2028-02-28, Asia/Shanghai" // over the leap day
    })
    void theLastMomentIsOfTheDayAndNotOfHours(LocalDate day, String zone) {
        LogPolicy policy = LogPolicy.standard(WorkingCalendar.MONDAY_TO_FRIDAY);
        LocalDate last = policy.lastDayToWrite(day);
        ZonedDateTime over = last.plusDays(1).atStartOfDay(ZoneId.of(zone));

        assertThat(policy.refusal(day, over.minusNanos(1))).isEmpty();
        assertThat(policy.refusal(day, over)).contains(Refusal.LOCKED);
        assertThat(policy.refusal(day, day.atStartOfDay(ZoneId.of(zone)))).isEmpty();
        assertThat(policy.refusal(day, day.atStartOfDay(ZoneId.of(zone)).minusNanos(1)))
                .contains(Refusal.FUTURE);
    }

    /** A zone that leaves a day out: Samoa had no 30 December 2011. */
    @Test
    void aDayThatAZoneLeavesOutIsNoTimeLost() {
        LogPolicy policy = LogPolicy.standard(WorkingCalendar.MONDAY_TO_FRIDAY);
        LocalDate thursday = LocalDate.of(2011, 12, 29);

        assertThat(policy.lastDayToWrite(thursday)).isEqualTo(LocalDate.of(2011, 12, 30));
        assertThat(policy.refusal(thursday, ZonedDateTime.parse("2011-12-29T23:59:59-10:00[Pacific/Apia]")))
                .isEmpty();
        assertThat(policy.refusal(thursday, ZonedDateTime.parse("2011-12-31T00:00+14:00[Pacific/Apia]")))
                .contains(Refusal.LOCKED);
    }

    @Property(tries = 300)
    void whatCanBeWrittenIsWhatIsNotRefused(@ForAll("policies") LogPolicy policy, @ForAll("days") LocalDate today) {
        ZonedDateTime now = today.atTime(12, 0).atZone(ZoneId.of("Asia/Shanghai"));
        List<LocalDate> open = policy.openBefore(today.plusDays(1), today);

        List<LocalDate> writable = START.minusDays(60)
                .datesUntil(today.plusDays(3))
                .filter(day -> policy.refusal(day, now).isEmpty())
                .sorted((one, other) -> other.compareTo(one))
                .toList();

        assertThat(open).isEqualTo(writable);
    }

    @Property(tries = 300)
    void aLaterDayIsNeverLockedBeforeAnEarlierOne(
            @ForAll("policies") LogPolicy policy,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 20) int later) {
        assertThat(policy.lastDayToWrite(day.plusDays(later))).isAfterOrEqualTo(policy.lastDayToWrite(day));
        assertThat(policy.lastDayToWrite(day)).isAfterOrEqualTo(day);
        assertThat(policy.isLocked(day, policy.lastDayToWrite(day))).isFalse();
        assertThat(policy.isLocked(day, policy.lastDayToWrite(day).plusDays(1))).isTrue();
    }

    @Property(tries = 300)
    void asManyDaysAreWorkedUntilThenAsAreGranted(@ForAll("policies") LogPolicy policy, @ForAll("days") LocalDate day) {
        assertThat(policy.calendar()
                        .workingDays(day.plusDays(1), policy.lastDayToWrite(day).plusDays(1)))
                .isEqualTo(policy.graceDays());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 60).map(START::plusDays);
    }

    @Provide
    Arbitrary<LogPolicy> policies() {
        Arbitrary<Set<LocalDate>> some = days().set().ofMaxSize(12);
        Arbitrary<Set<DayOfWeek>> weekdays = Arbitraries.of(DayOfWeek.values())
                .set()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(EnumSet::copyOf);
        return Combinators.combine(weekdays, some, some, Arbitraries.integers().between(0, 3))
                .as((worked, holidays, madeUp, grace) -> new LogPolicy(
                        new WorkingCalendar(worked, holidays, madeUp.stream().collect(Collectors.toSet())), grace));
    }
}
