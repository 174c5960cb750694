package io.attain.calendar.ics;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.calendar.FeedEvent;
import io.attain.calendar.HolidayImport;
import io.attain.calendar.HolidayImport.Reason;
import io.attain.calendar.ProjectCalendar;
import io.attain.calendar.SpecialDay;
import io.attain.kernel.Period;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar files as countries, companies and programs make them. */
class FeedsOfTheFieldTest {

    private static final Period HORIZON = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 1, 1));

    @Test
    void aMarkedDayOfMakeUpWorkIsWorkedWhateverItsHours() {
        assertThat(taken("makeup-with-hours.ics")).containsExactly("2027-10-01 HOLIDAY 国庆节", "2027-10-09 MAKE_UP 国庆节");
    }

    @Test
    void aHolidayWhoseNameHoldsAMarkTurnsNoOtherIntoAWorkday() {
        assertThat(taken("one-mark-japan.ics"))
                .containsExactly(
                        "2027-01-01 HOLIDAY 元日",
                        "2027-01-11 HOLIDAY 成人の日",
                        "2027-03-21 HOLIDAY 春分の日",
                        "2027-03-22 HOLIDAY 振替休日");
    }

    @Test
    void workedDaysSayNothingOfFreeOnes() {
        String events =
                """
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20270101
                SUMMARY:元旦
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20270102
                SUMMARY:元旦（班）
                END:VEVENT
                """;

        assertThat(taken(file(events))).containsExactly("2027-01-01 HOLIDAY 元旦", "2027-01-02 MAKE_UP 元旦");
    }

    @Test
    void peopleOnDutyMakeNoWorkday() {
        assertThat(taken("duty-roster.ics"))
                .hasSize(7)
                .allMatch(day -> day.contains("HOLIDAY 国庆节"))
                .first()
                .isEqualTo("2027-10-01 HOLIDAY 国庆节");
    }

    @Test
    void norAFreeDay() {
        assertThat(single("DTSTART;VALUE=DATE:20271018~SUMMARY:国庆值班 销售一部").problem())
                .isEqualTo(Reason.NO_DAY);
    }

    @Test
    void whatIsOnlyObservedIsNoHoliday() {
        assertThat(taken("english-marks.ics"))
                .containsExactly("2028-01-03 HOLIDAY New Year's Day", "2028-01-08 MAKE_UP Special Working Day");
        assertThat(read("english-marks.ics").get(1).problem()).isEqualTo(Reason.OBSERVANCE);
    }

    @Test
    void aDayMayLastToItsLastSecond() {
        assertThat(taken("day-to-235959.ics")).containsExactly("2027-03-10 HOLIDAY Founders Day");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20270309T160000Z~DTEND:20270310T160000Z~X-MICROSOFT-CDO-ALLDAYEVENT:TRUE | 2027-03-10 1",
                "DTSTART:20270310T050000Z~DTEND:20270312T050000Z~X-MICROSOFT-CDO-ALLDAYEVENT:TRUE | 2027-03-10 2",
                "DTSTART:20270309T110000Z~DTEND:20270310T110000Z~X-FUNAMBOL-ALLDAY:1 | 2027-03-10 1",
                "DTSTART:20270309T160000Z~X-FUNAMBOL-ALLDAY:1 | 2027-03-10 1",
                "DTSTART:20270310T000000~DTEND:20270311T235900 | 2027-03-10 2",
                "DTSTART:20270310T000000~DURATION:PT23H59M59S | 2027-03-10 1",
                "DTSTART:20270310T000000~DURATION:PT48H | 2027-03-10 2",
            })
    void wholeDaysAreWrittenInManyWays(String lines, String expected) {
        FeedEvent event = single(lines);

        assertThat(event.problem()).isNull();
        assertThat(event.when().get(0).start() + " " + event.when().get(0).days())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART:20270309T160000Z~DTEND:20270310T160000Z",
                "DTSTART:20270309T160000Z~DTEND:20270310T120000Z~X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
                "DTSTART:20270310T000000~DTEND:20270310T235800",
                "DTSTART:20270310T000000~DURATION:PT25H"
            })
    void hoursWithinADayStayHours(String lines) {
        assertThat(single(lines).problem()).isEqualTo(Reason.TIMED);
    }

    @Test
    void everyRuleThatComesDownToOnceAYearIsYearly() {
        assertThat(taken("monthly-interval-12.ics"))
                .containsExactly(
                        "2026-01-12 HOLIDAY Coming of age day",
                        "2027-01-11 HOLIDAY Coming of age day",
                        "2028-01-10 HOLIDAY Coming of age day");
        assertThat(single("DTSTART;VALUE=DATE:20200501~RRULE:FREQ=DAILY;BYMONTH=5;BYMONTHDAY=1")
                        .when())
                .hasSize(3);
        assertThat(single("DTSTART;VALUE=DATE:20240229~RRULE:FREQ=YEARLY").when())
                .containsExactly(new Period(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 1)));
        assertThat(single("DTSTART;VALUE=DATE:20270115~RRULE:FREQ=MONTHLY;INTERVAL=6")
                        .problem())
                .isEqualTo(Reason.REPEATS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=SECONDLY",
                "FREQ=YEARLY;INTERVAL=0",
                "FREQ=DAILY;INTERVAL=2147483647",
                "FREQ=YEARLY;INTERVAL=2147483647"
            })
    @Timeout(5)
    void aRuleThatNeverComesTrueKeepsNobodyWaiting(String rule) {
        assertThat(single("DTSTART;VALUE=DATE:20000101~RRULE:" + rule)).isNotNull();
    }

    @Test
    void aLineMayBeFoldedWithinACharacter() {
        assertThat(taken("fold-inside-character.ics"))
                .singleElement()
                .asString()
                .startsWith("2027-03-25 HOLIDAY Founders’ day of the company, 节节节")
                .doesNotContain("\uFFFD");
    }

    @Test
    void aNameIsOneLineOfWholeCharacters() {
        assertThat(taken("emoji-at-100.ics")).containsExactly("2027-03-17 HOLIDAY " + "x".repeat(99));
        assertThat(taken("line-break-in-name.ics")).containsExactly("2027-04-07 HOLIDAY Founders Day, observed");
        assertThat(taken("name-lost.ics")).containsExactly("2027-02-13 MAKE_UP 春节");
    }

    private static List<FeedEvent> read(String file) {
        try (InputStream content = Objects.requireNonNull(FeedsOfTheFieldTest.class.getResourceAsStream(file))) {
            return IcsFile.read(content, HORIZON).events();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> taken(String file) {
        return taken(read(file));
    }

    private static List<String> taken(List<FeedEvent> events) {
        return HolidayImport.of(events, ProjectCalendar.STANDARD).days().stream()
                .map(FeedsOfTheFieldTest::told)
                .sorted()
                .toList();
    }

    private static String told(SpecialDay day) {
        return day.day() + " " + day.kind() + " " + day.name();
    }

    private static FeedEvent single(String lines) {
        return file("BEGIN:VEVENT\n" + lines.replace('~', '\n') + "\nEND:VEVENT\n")
                .get(0);
    }

    private static List<FeedEvent> file(String events) {
        String file = "BEGIN:VCALENDAR\n" + events + "END:VCALENDAR";
        return IcsFile.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), HORIZON)
                .events();
    }
}
