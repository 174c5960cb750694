package io.attain.calendar.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.attain.calendar.FeedEvent;
import io.attain.calendar.HolidayImport;
import io.attain.calendar.ProjectCalendar;
import io.attain.calendar.SpecialDay;
import io.attain.kernel.KnownDays;
import io.attain.kernel.Period;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an event says, it is told what becomes of it: nothing fails, and nothing takes long. */
class StrangeFeedsTest {

    private static final Period HORIZON = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 1, 1));
    private static final List<String> DATES = List.of(
            ";VALUE=DATE:20271001",
            ";VALUE=DATE:20280229",
            ";VALUE=DATE:99991231",
            ";VALUE=DATE:00000000",
            ";VALUE=DATE:20270230",
            ":20271001T000000",
            ":20271001T235959Z",
            ":20271001T240000",
            ":20271001T160000Z",
            ";TZID=Asia/Shanghai:20271001T000000",
            ";TZID=Nowhere/Else:20271001T090000",
            ":19000101T000000",
            ":soon",
            ":");

    @Property(tries = 1_500, edgeCases = EdgeCasesMode.NONE)
    void anEventIsTakenOrToldWhyNot(@ForAll("events") List<List<String>> events) {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        events.forEach(lines -> text.append("BEGIN:VEVENT\r\n")
                .append(String.join("\r\n", lines))
                .append("\r\nEND:VEVENT\r\n"));

        List<FeedEvent> read = read(text.append("END:VCALENDAR\r\n").toString());
        HolidayImport made = HolidayImport.of(read, ProjectCalendar.STANDARD);

        assertThat(read).hasSameSizeAs(events);
        assertThat(read).allSatisfy(event -> assertThat(event.problem() == null)
                .isEqualTo(!event.when().isEmpty()));
        assertThat(made.outcomes())
                .allSatisfy(outcome ->
                        assertThat(outcome.days()).allMatch(KnownDays::contains).isSorted());
        assertThat(made.days()).allSatisfy(day -> {
            assertThat(day.name().length()).isLessThanOrEqualTo(SpecialDay.MAX_NAME);
            assertThat(day.name()).doesNotContain("\n", "\r", "\u0000");
        });
        assertThatCode(() -> made.into(ProjectCalendar.STANDARD)).doesNotThrowAnyException();
    }

    /** Rules by which a reader would look for ever, or find a day for each second. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=YEARLY;BYSECOND=0,1,2,3,4,5,6,7,8,9;BYMINUTE=0,1,2,3,4,5;BYHOUR=0,1,2,3,4,5",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=YEARLY;BYYEARDAY=366;BYDAY=MO",
                "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4,6,9,11",
                "FREQ=YEARLY;INTERVAL=2147483647",
                "FREQ=DAILY;INTERVAL=1;COUNT=2147483647",
                "FREQ=YEARLY;BYSETPOS=366;BYDAY=MO",
                "FREQ=WEEKLY;UNTIL=00010101"
            })
    void noRuleTakesLong(String rule) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(single("DTSTART;VALUE=DATE:20270101", "RRULE:" + rule))
                        .isNotNull());
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=YEARLY, 20271001, 2027-10-01 2028-10-01",
        "FREQ=YEARLY;COUNT=1, 20271001, 2027-10-01",
        "FREQ=YEARLY;INTERVAL=2, 20261001, 2026-10-01 2028-10-01",
        "FREQ=YEARLY;UNTIL=20280930, 20271001, 2027-10-01",
        "FREQ=YEARLY;UNTIL=20281001T000000Z, 20271001, 2027-10-01 2028-10-01",
        "FREQ=YEARLY, 20240229, 2028-02-29",
        "FREQ=YEARLY;BYMONTH=5;BYDAY=2SU, 20260510, 2026-05-10 2027-05-09 2028-05-14",
        "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH, 20261126, 2026-11-26 2027-11-25 2028-11-23",
        "FREQ=YEARLY;BYDAY=-1MO;BYMONTH=5, 20260525, 2026-05-25 2027-05-31 2028-05-29"
    })
    void aYearlyEventTakesPlaceOnItsDays(String rule, String first, String days) {
        FeedEvent event = single("DTSTART;VALUE=DATE:" + first, "RRULE:" + rule);

        assertThat(event.when()).extracting(period -> period.start().toString()).containsExactly(days.split(" "));
    }

    @Test
    void whatDoesNotTakePlaceIsLeftOut() {
        FeedEvent event = single(
                "DTSTART;VALUE=DATE:20261001",
                "RRULE:FREQ=YEARLY",
                "EXDATE;VALUE=DATE:20271001",
                "RDATE;VALUE=DATE:20271004,20301001");

        assertThat(event.when())
                .extracting(period -> period.start().toString())
                .containsExactly("2026-10-01", "2027-10-04", "2028-10-01");
    }

    @Provide
    static Arbitrary<List<List<String>>> events() {
        Arbitrary<String> dates = Arbitraries.of(DATES);
        Arbitrary<String> lines = Arbitraries.oneOf(
                dates.map(date -> "DTSTART" + date),
                dates.map(date -> "DTEND" + date),
                dates.map(date -> "EXDATE" + date),
                dates.map(date -> "RDATE" + date),
                dates.map(date -> "RECURRENCE-ID" + date),
                Arbitraries.of("P1D", "-P1D", "PT24H", "PT36H", "P1W", "P9999999W", "soon")
                        .map(text -> "DURATION:" + text),
                Arbitraries.of(
                                "FREQ=YEARLY",
                                "FREQ=MONTHLY;INTERVAL=12",
                                "FREQ=DAILY;INTERVAL=0",
                                "FREQ=YEARLY;COUNT=-1",
                                "FREQ=NEVER",
                                "BYMONTH=13",
                                "FREQ=YEARLY;BYMONTH=13",
                                "FREQ=YEARLY;BYMONTH=0;BYDAY=MO",
                                "FREQ=YEARLY;BYMONTHDAY=99",
                                "FREQ=YEARLY;BYMONTHDAY=-32;BYMONTH=2",
                                "FREQ=YEARLY;BYYEARDAY=-999",
                                "FREQ=YEARLY;BYWEEKNO=99",
                                "FREQ=YEARLY;BYSETPOS=0;BYDAY=MO",
                                "FREQ=YEARLY;BYDAY=99MO",
                                "FREQ=YEARLY;BYDAY=0MO;BYMONTH=5",
                                "FREQ=MONTHLY;INTERVAL=12;BYDAY=-9FR",
                                "FREQ=YEARLY;BYHOUR=99;BYMINUTE=-99;BYSECOND=99",
                                "FREQ=YEARLY;WKST=SU;BYWEEKNO=-53")
                        .map(text -> "RRULE:" + text),
                Arbitraries.of("休", "国庆节（班）", "Special Working Day", "", "a\\nb\u0000", "😀".repeat(80))
                        .map(text -> "SUMMARY:" + text),
                Arbitraries.of(
                        "STATUS:CANCELLED", "UID:1", "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE", "DESCRIPTION:Public holiday"));
        return lines.list().ofMinSize(1).ofMaxSize(6).list().ofMinSize(1).ofMaxSize(3);
    }

    private static FeedEvent single(String... lines) {
        return read("BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + String.join("\n", lines) + "\nEND:VEVENT\nEND:VCALENDAR\n")
                .get(0);
    }

    private static List<FeedEvent> read(String text) {
        return IcsFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), HORIZON)
                .events();
    }
}
