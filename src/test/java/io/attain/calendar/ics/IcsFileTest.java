package io.attain.calendar.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.calendar.ChinasHolidays;
import io.attain.calendar.FeedEvent;
import io.attain.calendar.HolidayImport;
import io.attain.calendar.HolidayImport.Reason;
import io.attain.calendar.ProjectCalendar;
import io.attain.calendar.SpecialDay;
import io.attain.calendar.SpecialDay.Kind;
import io.attain.kernel.Period;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IcsFileTest {

    private static final Period HORIZON = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2029, 1, 1));

    @Test
    void readsChinasAutumn() throws IOException {
        List<FeedEvent> events = sample("china-2026.ics");

        assertThat(events)
                .extracting(FeedEvent::mark)
                .containsExactly(Kind.MAKE_UP, Kind.HOLIDAY, Kind.HOLIDAY, null, Kind.MAKE_UP);
        assertThat(HolidayImport.of(events, ProjectCalendar.STANDARD)
                        .into(ProjectCalendar.STANDARD)
                        .specialDays())
                .containsExactlyInAnyOrderElementsOf(ChinasHolidays.AUTUMN_2026);
    }

    @Test
    void readsYearlyHolidays() throws IOException {
        List<SpecialDay> days =
                HolidayImport.of(sample("yearly.ics"), ProjectCalendar.STANDARD).days();

        assertThat(named(days, "Labour Day")).containsExactly("2025-05-01", "2026-05-01", "2027-05-01", "2028-05-01");
        assertThat(named(days, "Thanksgiving")).containsExactly("2026-11-26", "2027-11-25", "2028-11-23");
        assertThat(named(days, "Until")).containsExactly("2025-10-03", "2026-10-03");
        assertThat(named(days, "Three times")).containsExactly("2026-08-01", "2027-08-01", "2028-08-01");
        assertThat(named(days, "But not in 2027")).containsExactly("2026-12-24", "2028-12-24");
        assertThat(named(days, "Moved to Monday in 2027")).containsExactly("2026-12-26", "2028-12-26");
        assertThat(named(days, "Moved")).containsExactly("2027-12-27");
        assertThat(named(days, "Single dates")).containsExactly("2026-03-02", "2026-04-06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "America/Sao_Paulo", "Pacific/Kiritimati", "UTC"})
    void theServersZoneMovesNoDay(String zone) throws IOException {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            readsChinasAutumn();
            readsYearlyHolidays();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;VALUE=DATE:20261001| | 2026-10-01 1",
                "DTSTART;VALUE=DATE:20261001|DTEND;VALUE=DATE:20261008 | 2026-10-01 7",
                "DTSTART;VALUE=DATE:20261001|DTEND;VALUE=DATE:20261001 | 2026-10-01 1",
                "DTSTART;VALUE=DATE:20261001|DURATION:P7D | 2026-10-01 7",
                "DTSTART;VALUE=DATE:20261001|DURATION:P1W | 2026-10-01 7",
                "DTSTART;TZID=Asia/Shanghai:20261001T000000|DTEND;TZID=Asia/Shanghai:20261008T000000 | 2026-10-01 7",
                "DTSTART:20261001T000000|DTEND:20261002T000000 | 2026-10-01 1",
                "DTSTART:20261001T000000Z|DURATION:PT24H | 2026-10-01 1",
            })
    void readsWholeDaysHoweverTheyAreWritten(String start, String end, String expected) {
        FeedEvent event = single(start, end == null ? "X-A:b" : end);
        Period when = event.when().get(0);

        assertThat(event.problem()).isNull();
        assertThat(when.start() + " " + when.days()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-A:b|NO_START",
                "DTSTART;VALUE=DATE:20261332|NO_START",
                "DTSTART;VALUE=DATE:soon|NO_START",
                "DTSTART:20261001T090000Z|TIMED",
                "DTSTART;VALUE=DATE:20261001,DTEND:20261001T120000|TIMED",
                "DTSTART;VALUE=DATE:20261001,DURATION:PT4H|TIMED",
                "DTSTART;VALUE=DATE:20261008,DTEND;VALUE=DATE:20261001|ENDS_FIRST",
                "DTSTART;VALUE=DATE:20260901,DTEND;VALUE=DATE:20270901|TOO_LONG",
                "DTSTART;VALUE=DATE:19000101|OUTSIDE",
                "DTSTART;VALUE=DATE:99990101|OUTSIDE",
                "DTSTART;VALUE=DATE:20100101,RRULE:FREQ=YEARLY;UNTIL=20120101|OUTSIDE",
                "DTSTART;VALUE=DATE:20261001,RRULE:FREQ=WEEKLY|REPEATS",
                "DTSTART;VALUE=DATE:20261001,STATUS:CANCELLED|CANCELLED",
            })
    void saysWhyAnEventCannotBeTaken(String lines, Reason reason) {
        FeedEvent event = single(lines.split(","));

        assertThat(event.problem()).isEqualTo(reason);
        assertThat(event.when()).isEmpty();
    }

    /** RFC 5545, 3.3.10: the rule of an event in a zone ends at a moment in UTC, here midnight of 1 October in China. */
    @Test
    void aRuleEndsOnTheDayThatItIsWhereTheEventIs() {
        FeedEvent event = single(
                "DTSTART;TZID=Asia/Shanghai:20261001T000000",
                "DTEND;TZID=Asia/Shanghai:20261002T000000",
                "RRULE:FREQ=YEARLY;UNTIL=20270930T160000Z");

        assertThat(event.when())
                .extracting(Period::start)
                .containsExactly(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 10, 1));
    }

    /** Outlook writes whole days as moments in UTC: all its dates are on the day after, in China. */
    @Test
    void exceptionsAreMovedAsTheEventIs() {
        FeedEvent event = single(
                "DTSTART:20260930T160000Z",
                "DTEND:20261001T160000Z",
                "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
                "RRULE:FREQ=YEARLY;UNTIL=20280930T160000Z",
                "EXDATE:20270930T160000Z");

        assertThat(event.when())
                .extracting(Period::start)
                .containsExactly(LocalDate.of(2026, 10, 1), LocalDate.of(2028, 10, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "'', attain.calendar.import.notACalendar",
        "'<html>Log in</html>', attain.calendar.import.notACalendar",
        "'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261001', attain.calendar.import.cutOff",
        "'BEGIN:VCALENDAR\nEND:VCALENDAR', attain.calendar.import.noEvents",
    })
    void saysWhatIsWrongWithAFile(String text, String messageKey) {
        refuses(text.getBytes(StandardCharsets.UTF_8), messageKey);
    }

    @Test
    void aLargeFileIsRefused() {
        String file = calendar("DTSTART;VALUE=DATE:20261001", "DESCRIPTION:" + "x".repeat(5 * 1024 * 1024));

        refuses(file.getBytes(StandardCharsets.UTF_8), "attain.calendar.import.tooLarge");
    }

    @Test
    void aFileOfTooManyEventsIsRefused() {
        String events = "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261001\r\nEND:VEVENT\r\n".repeat(2_001);
        String file = "BEGIN:VCALENDAR\r\n" + events + "END:VCALENDAR\r\n";

        refuses(file.getBytes(StandardCharsets.UTF_8), "attain.calendar.import.tooMany");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() {
        byte[] file = calendar("DTSTART;VALUE=DATE:20261001", "SUMMARY:国庆节").getBytes(Charset.forName("GBK"));

        refuses(file, "attain.calendar.import.notUtf8");
    }

    @Test
    void rubbishBetweenTheEventsDoesNotHideThem() {
        FeedEvent event = single("SUMMARY;X=\"broken:National Day", "this is no line", "DTSTART;VALUE=DATE:20261001");

        assertThat(event.when()).hasSize(1);
    }

    @Test
    void aByteOrderMarkAndBareLineFeedsAreRead() {
        String file = "\uFEFF" + calendar("DTSTART;VALUE=DATE:20261001").replace("\r\n", "\n") + "\n\n";

        assertThat(IcsFile.read(stream(file.getBytes(StandardCharsets.UTF_8)), HORIZON)
                        .events())
                .hasSize(1);
    }

    private static FeedEvent single(String... lines) {
        byte[] file = calendar(lines).getBytes(StandardCharsets.UTF_8);
        List<FeedEvent> events = IcsFile.read(stream(file), HORIZON).events();
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static String calendar(String... lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    private static void refuses(byte[] file, String messageKey) {
        assertThatThrownBy(() -> IcsFile.read(stream(file), HORIZON))
                .isInstanceOfSatisfying(IcsRefused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo(messageKey));
    }

    private static List<String> named(List<SpecialDay> days, String name) {
        return days.stream()
                .filter(day -> day.name().equals(name))
                .map(day -> day.day().toString())
                .sorted()
                .toList();
    }

    private static List<FeedEvent> sample(String name) throws IOException {
        try (InputStream file = IcsFileTest.class.getResourceAsStream(name)) {
            return IcsFile.read(file, HORIZON).events();
        }
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
