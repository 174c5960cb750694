package io.attain.calendar.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.DayHours;
import io.attain.kernel.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseClockTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 8);

    @ParameterizedTest
    @CsvSource({
        "08:00-18:00, 2027-03-08T17:00, 4, 2027-03-09T11:00",
        "09:00-17:00, 2027-03-06T15:00, 4, 2027-03-08T13:00",
        "'09:00-12:00, 13:00-18:00', 2027-03-08T11:30, 2, 2027-03-08T14:30",
        "09:00-17:00, 2027-03-08T15:00, 2, 2027-03-08T17:00",
        "09:00-17:00, 2026-12-31T15:00, 4, 2027-01-01T11:00",
        "22:00-06:00, 2027-03-06T05:00, 2, 2027-03-08T23:00",
        "22:00-06:00, 2027-03-08T03:00, 2, 2027-03-09T00:00",
    })
    void aDeadlineCountsWorkingHours(String hours, LocalDateTime asked, int limit, LocalDateTime due) {
        assertThat(due(working(hours, SHANGHAI), asked, limit)).isEqualTo(due);
    }

    @Test
    void aWarningIsCountedFromTheStart() {
        ResponseClock clock = working("08:00-18:00", SHANGHAI);
        assertThat(due(clock, MONDAY.atTime(17, 0), 3))
                .isEqualTo(MONDAY.plusDays(1).atTime(10, 0));
    }

    @Test
    void whatWasAnsweredAnHourAfterTheDoorOpenedTookAnHour() {
        ResponseClock clock = working("09:00-17:00", SHANGHAI);
        LocalDateTime saturday = MONDAY.minusDays(2).atTime(15, 0);
        assertThat(elapsed(clock, SHANGHAI, saturday, MONDAY.atTime(10, 0))).hasHours(1);
        assertThat(elapsed(clock, SHANGHAI, saturday, MONDAY.atTime(8, 0))).isZero();
    }

    @Test
    void waitingForTheCustomerLeavesWhatWasLeft() {
        LocalDateTime friday = LocalDate.of(2027, 3, 5).atTime(15, 0);
        Stretch waiting = new Stretch(moment(SHANGHAI, friday.plusHours(1)), moment(SHANGHAI, MONDAY.atTime(10, 0)));
        ResponseClock clock = new ResponseClock(working("09:00-17:00", SHANGHAI).time(), List.of(waiting));
        assertThat(due(clock, friday, 8)).isEqualTo(MONDAY.atTime(17, 0));
    }

    @Test
    void whoStillWaitsHasNoDeadline() {
        LocalDateTime asked = MONDAY.atTime(9, 0);
        Stretch waiting = new Stretch(moment(SHANGHAI, asked.plusHours(1)), Instant.MAX);
        ResponseClock clock = new ResponseClock(CountedTime.always(), List.of(waiting));
        assertThat(clock.deadline(moment(SHANGHAI, asked), Duration.ofHours(2)).due())
                .isEmpty();
        assertThat(elapsed(clock, SHANGHAI, asked, asked.plusDays(9))).hasHours(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-27T12:00, 2027-03-28T13:00",
        "2027-10-30T12:00, 2027-10-31T11:00",
        "2026-12-31T18:00, 2027-01-01T18:00",
    })
    void clockHoursAreHoursWhenClocksChange(LocalDateTime asked, LocalDateTime due) {
        Instant start = moment(BERLIN, asked);
        assertThat(new ResponseClock(CountedTime.always(), List.of())
                        .deadline(start, Duration.ofHours(24))
                        .due())
                .contains(moment(BERLIN, due));
    }

    @ParameterizedTest
    @CsvSource({
        "22:00-06:00, Europe/Berlin, 2027-03-27T12:00, 2027-03-28T12:00, 7",
        "22:00-06:00, Europe/Berlin, 2027-10-30T12:00, 2027-10-31T12:00, 9",
        "00:00-10:00, America/New_York, 2026-11-01T00:00, 2026-11-02T00:00, 11",
        "17:00-01:00, America/New_York, 2027-03-09T02:00, 2027-03-09T04:48, 0",
    })
    void aShiftTakesAsLongAsTheNightIs(String hours, ZoneId zone, LocalDateTime from, LocalDateTime to, int took) {
        ResponseClock clock =
                clock(hours, new WorkingCalendar(EnumSet.allOf(DayOfWeek.class), Set.of(), Set.of()), zone);
        assertThat(elapsed(clock, zone, from, to)).hasHours(took);
    }

    @ParameterizedTest
    @CsvSource({"2027-09-30T16:00, 2027-10-08T16:00", "2027-10-08T16:00, 2027-10-09T16:00"})
    void aMakeUpDayIsWorkedAndAHolidayIsNot(LocalDateTime asked, LocalDateTime due) {
        LocalDate first = LocalDate.of(2027, 10, 1);
        WorkingCalendar days = new WorkingCalendar(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                first.datesUntil(first.plusDays(7)).collect(Collectors.toSet()),
                Set.of(LocalDate.of(2027, 10, 9)));
        assertThat(due(clock("09:00-12:00, 13:00-18:00", days, SHANGHAI), asked, 8))
                .isEqualTo(due);
        assertThat(days.workingDays(LocalDate.of(2027, 9, 30), LocalDate.of(2027, 10, 12)))
                .isEqualTo(4);
    }

    @Test
    void aCalendarWithoutWorkingDaysNeverEnds() {
        ResponseClock clock = clock("09:00-17:00", new WorkingCalendar(Set.of(), Set.of(), Set.of()), SHANGHAI);
        assertThat(clock.deadline(moment(SHANGHAI, MONDAY.atStartOfDay()), Duration.ofHours(1))
                        .due())
                .isEmpty();
    }

    @Test
    void aDeadlineTellsWhatItCounted() {
        LocalDateTime friday = LocalDate.of(2027, 3, 5).atTime(16, 0);
        assertThat(working("09:00-18:00", SHANGHAI)
                        .deadline(moment(SHANGHAI, friday), Duration.ofHours(8))
                        .stretches())
                .containsExactly(
                        new Stretch(moment(SHANGHAI, friday), moment(SHANGHAI, friday.withHour(18))),
                        new Stretch(moment(SHANGHAI, MONDAY.atTime(9, 0)), moment(SHANGHAI, MONDAY.atTime(15, 0))));
    }

    /** What a case is made of: times in minutes after the beginning of its first day. */
    record Case(
            ZoneId zone,
            LocalDate first,
            @Nullable DayHours hours,
            WorkingCalendar days,
            int asked,
            int limit,
            List<int[]> pauses) {

        private Instant moment(int minute) {
            return first.atStartOfDay(zone).toInstant().plus(Duration.ofMinutes(minute));
        }

        private ResponseClock clock() {
            CountedTime time = hours == null ? CountedTime.always() : new WorkingHours(hours, days, zone);
            return new ResponseClock(
                    time,
                    pauses.stream()
                            .map(pause -> new Stretch(moment(pause[0]), moment(pause[0] + pause[1])))
                            .toList());
        }
    }

    private static final int DAYS = 12;

    @Property(tries = 500, edgeCases = EdgeCasesMode.MIXIN)
    void aClockAgreesWithCountingMinuteByMinute(@ForAll("cases") Case each) {
        boolean[] counts = MinuteByMinute.counted(each, DAYS * DayHours.DAY);
        int passed = 0;
        int end = each.asked();
        while (end < counts.length && passed < each.limit()) {
            passed += counts[end++] ? 1 : 0;
        }
        assertThat(each.clock().elapsed(each.moment(each.asked()), each.moment(end)))
                .hasMinutes(passed);
        if (passed == each.limit()) {
            ResponseClock.Deadline told =
                    each.clock().deadline(each.moment(each.asked()), Duration.ofMinutes(each.limit()));
            assertThat(told.due()).contains(each.moment(end));
            assertThat(told.stretches().stream().map(Stretch::length).reduce(Duration.ZERO, Duration::plus))
                    .hasMinutes(passed);
        }
    }

    /** A zone and a Friday, mostly before a Sunday on which its clocks change. */
    private record Place(ZoneId zone, LocalDate first) {

        private static Place of(String zone, String first) {
            return new Place(ZoneId.of(zone), LocalDate.parse(first));
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.of(
                        Place.of("Europe/Berlin", "2027-03-26"),
                        Place.of("Europe/Berlin", "2027-10-29"),
                        Place.of("America/New_York", "2026-10-30"),
                        Place.of("America/New_York", "2027-03-12"),
                        Place.of("Australia/Lord_Howe", "2027-04-02"),
                        Place.of("Australia/Lord_Howe", "2027-10-01"),
                        Place.of("Asia/Shanghai", "2027-10-01"))
                .flatMap(ResponseClockTest::casesAt);
    }

    private static Arbitrary<Case> casesAt(Place place) {
        Arbitrary<@Nullable DayHours> hours = Arbitraries.of(
                        "00:00-24:00",
                        "09:00-12:00, 13:00-18:00",
                        "22:00-06:00",
                        "17:00-01:45, 02:10-02:30",
                        "20:00-02:15, 02:15-02:45, 02:50-04:00",
                        "01:10-01:40, 02:00-03:00",
                        "02:05-02:25, 23:00-02:05")
                .<@Nullable DayHours>map(text -> DayHours.of(text).orElseThrow())
                .injectNull(0.05);
        Arbitrary<WorkingCalendar> calendars = Combinators.combine(
                        Arbitraries.of(DayOfWeek.class).set().ofMinSize(4), near(place.first()), near(place.first()))
                .as(WorkingCalendar::new);
        Arbitrary<List<int[]>> pauses = Combinators.combine(
                        Arbitraries.integers().between(0, 4 * DayHours.DAY),
                        Arbitraries.integers().between(1, DayHours.DAY))
                .as((from, length) -> new int[] {from, length})
                .list()
                .ofMaxSize(2);
        return Combinators.combine(
                        hours,
                        calendars,
                        Arbitraries.integers().between(0, 3 * DayHours.DAY),
                        Arbitraries.integers().between(1, 2 * DayHours.DAY),
                        pauses)
                .as((each, days, asked, limit, stops) ->
                        new Case(place.zone(), place.first(), each, days, asked, limit, stops));
    }

    private static Arbitrary<Set<LocalDate>> near(LocalDate day) {
        return Arbitraries.integers()
                .between(0, DAYS)
                .map(after -> day.plus(Period.ofDays(after)))
                .set()
                .ofMaxSize(3);
    }

    private static ResponseClock working(String hours, ZoneId zone) {
        return clock(hours, WorkingCalendar.MONDAY_TO_FRIDAY, zone);
    }

    private static ResponseClock clock(String hours, WorkingCalendar days, ZoneId zone) {
        return new ResponseClock(new WorkingHours(DayHours.of(hours).orElseThrow(), days, zone), List.of());
    }

    private static LocalDateTime due(ResponseClock clock, LocalDateTime asked, int hours) {
        return LocalDateTime.ofInstant(
                clock.deadline(moment(SHANGHAI, asked), Duration.ofHours(hours))
                        .due()
                        .orElseThrow(),
                SHANGHAI);
    }

    private static Duration elapsed(ResponseClock clock, ZoneId zone, LocalDateTime from, LocalDateTime to) {
        return clock.elapsed(moment(zone, from), moment(zone, to));
    }

    private static Instant moment(ZoneId zone, LocalDateTime shown) {
        return shown.atZone(zone).toInstant();
    }
}
