package io.attain.calendar.ics;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.calendar.FeedEvent;
import io.attain.calendar.HolidayImport.Reason;
import io.attain.kernel.Period;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events that take place more than once, as calendars of holidays and of leave write them. */
class RepeatedEventsTest {

    private static final Period HORIZON = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2029, 1, 1));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;VALUE=DATE:20261001 / RRULE:FREQ=DAILY;COUNT=7 | 10-01 10-02 10-03 10-04 10-05 10-06 10-07",
                "DTSTART;VALUE=DATE:20261001 / RRULE:FREQ=DAILY;UNTIL=20261003 | 10-01 10-02 10-03",
                "DTSTART;VALUE=DATE:20261001 / RRULE:FREQ=DAILY;UNTIL=20261003T155959Z | 10-01 10-02 10-03",
                "DTSTART;VALUE=DATE:20261001 / RRULE:FREQ=DAILY;INTERVAL=2;COUNT=3 | 10-01 10-03 10-05",
                "DTSTART;VALUE=DATE:20261001 / RRULE:FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=4 | 10-01 10-02 10-05 10-06",
                "DTSTART;VALUE=DATE:20261001 / RRULE:FREQ=WEEKLY;BYDAY=TH,FR;COUNT=4 | 10-01 10-02 10-08 10-09",
                "DTSTART;VALUE=DATE:20261002 / RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20261031 | 10-02 10-16 10-30",
                "DTSTART;VALUE=DATE:20260930 / RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3 | 09-30 10-31 11-30",
                "DTSTART;VALUE=DATE:20260930 / RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2 | 09-30 10-30",
                "DTSTART;VALUE=DATE:20261001 / DTEND;VALUE=DATE:20261003 / RRULE:FREQ=WEEKLY;COUNT=2 | 10-01 10-02 10-08 10-09",
                "DTSTART;VALUE=DATE:20261001 / DURATION:P2D / RRULE:FREQ=WEEKLY;COUNT=2 | 10-01 10-02 10-08 10-09",
                "DTSTART;VALUE=DATE:20261001 / RRULE:FREQ=DAILY;COUNT=4 / EXDATE;VALUE=DATE:20261002,20261003 | 10-01 10-04",
                "DTSTART;VALUE=DATE:20261001 / RDATE;VALUE=DATE:20261005,20261009 | 10-01 10-05 10-09",
                "DTSTART;VALUE=DATE:20261001 / RRULE:FREQ=DAILY;COUNT=2 / RDATE;VALUE=DATE:20261010 | 10-01 10-02 10-10",
                "DTSTART:20261001T000000 / DTEND:20261002T000000 / RDATE;VALUE=PERIOD:20261005T000000/P1D | 10-01 10-05",
            })
    void aFewDaysAreTakenHoweverTheyAreToldOf(String lines, String days) {
        assertThat(days(lines.split(" / "))).isEqualTo(days);
    }

    /** Midnight in China is 16:00 in UTC on the day before. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asia/Shanghai",
                "China Standard Time",
                "\"China Standard Time\"",
                "\"(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi\""
            })
    void anEndInUtcIsTheDayThatItIsWhereTheEventIs(String zone) {
        String start = "DTSTART;TZID=" + zone + ":20261001T000000";
        String end = "DTEND;TZID=" + zone + ":20261002T000000";

        assertThat(days(start, end, "RRULE:FREQ=DAILY;UNTIL=20261002T160000Z")).isEqualTo("10-01 10-02 10-03");
        assertThat(days(start, end, "RRULE:FREQ=DAILY;UNTIL=20261003T155959Z")).isEqualTo("10-01 10-02 10-03");
        assertThat(days(start, end, "RRULE:FREQ=DAILY;COUNT=3", "EXDATE:20261001T160000Z"))
                .isEqualTo("10-01 10-03");
        assertThat(days(start, end, "RRULE:FREQ=DAILY;COUNT=3", "EXDATE;TZID=" + zone + ":20261002T000000"))
                .isEqualTo("10-01 10-03");
    }

    /** In October Berlin is two hours ahead of UTC, in November one. */
    @Test
    void clocksThatChangeBetweenMoveNoDay() {
        String start = "DTSTART;TZID=Europe/Berlin:20261023T000000";
        String end = "DTEND;TZID=Europe/Berlin:20261024T000000";

        assertThat(days(start, end, "RRULE:FREQ=WEEKLY;UNTIL=20261105T230000Z")).isEqualTo("10-23 10-30 11-06");
        assertThat(days(
                        start.replace("20261023", "20260320"),
                        end.replace("20261024", "20260321"),
                        "RRULE:FREQ=WEEKLY;UNTIL=20260402T220000Z"))
                .isEqualTo("03-20 03-27 04-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Shanghai", "America/Los_Angeles"})
    void aZoneThatNobodyKnowsIsNotTheServers(String server) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(server));
        try {
            assertThat(days(
                            "DTSTART;TZID=Nowhere:20261001T000000",
                            "DTEND;TZID=Nowhere:20261002T000000",
                            "RRULE:FREQ=DAILY;UNTIL=20261003T000000Z"))
                    .isEqualTo("10-01 10-02 10-03");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RRULE:FREQ=WEEKLY",
                "RRULE:FREQ=MONTHLY;BYMONTHDAY=15",
                "RRULE:FREQ=DAILY;COUNT=63",
                "RRULE:FREQ=WEEKLY;UNTIL=20991231",
                "RRULE:FREQ=FORTNIGHTLY;COUNT=3",
                "RRULE:FREQ=DAILY;COUNT=many",
                "RRULE:RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1",
                "RRULE:FREQ=DAILY;COUNT=2 / RRULE:FREQ=WEEKLY;COUNT=2",
                "RRULE:FREQ=DAILY;COUNT=5 / EXRULE:FREQ=DAILY;INTERVAL=2",
                "RRULE:FREQ=DAILY;COUNT=5 / EXDATE;VALUE=DATE:tomorrow"
            })
    void whatRepeatsWithoutEndOrInAWayOfItsOwnIsRefused(String lines) {
        FeedEvent event =
                read(event(Stream.concat(Stream.of("DTSTART;VALUE=DATE:20261001"), Stream.of(lines.split(" / ")))
                        .toArray(String[]::new)));

        assertThat(event.problem()).isEqualTo(Reason.REPEATS);
    }

    @Test
    void oneOfThemMayBeMovedOrCancelled() {
        List<FeedEvent> events = events(
                event("UID:1", "DTSTART;VALUE=DATE:20261001", "RRULE:FREQ=DAILY;COUNT=4"),
                event("UID:1", "DTSTART;VALUE=DATE:20261012", "RECURRENCE-ID;VALUE=DATE:20261002"),
                event("UID:1", "DTSTART;VALUE=DATE:20261003", "RECURRENCE-ID;VALUE=DATE:20261003", "STATUS:CANCELLED"));

        assertThat(events.stream().map(RepeatedEventsTest::days)).containsExactly("10-01 10-04", "10-12", "");
    }

    @Test
    void allThatFollowMayNot() {
        List<FeedEvent> events = events(
                event("UID:1", "DTSTART;VALUE=DATE:20261001", "RRULE:FREQ=DAILY;COUNT=4"),
                event("UID:1", "DTSTART;VALUE=DATE:20261012", "RECURRENCE-ID;VALUE=DATE;RANGE=THISANDFUTURE:20261002"));

        assertThat(events.get(0).problem()).isEqualTo(Reason.REPEATS);
    }

    private static String days(String... lines) {
        FeedEvent event = read(event(lines));
        assertThat(event.problem()).isNull();
        return days(event);
    }

    private static String days(FeedEvent event) {
        return event.when().stream()
                .flatMap(period -> period.start().datesUntil(period.end()))
                .map(day -> day.toString().substring(5))
                .collect(Collectors.joining(" "));
    }

    private static FeedEvent read(String event) {
        return events(event).get(0);
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\nSUMMARY:休\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    private static List<FeedEvent> events(String... events) {
        String file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
        return IcsFile.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), HORIZON)
                .events();
    }
}
