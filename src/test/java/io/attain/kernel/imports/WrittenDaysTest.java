package io.attain.kernel.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.TestDays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a column of days says, whichever system wrote it. */
class WrittenDaysTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "13/02/2026, dayFirst",
        "20.11.2026, dayFirst",
        "1.2.2026, dayFirst",
        "31-12-2026, dayFirst",
        "31/12/26, dayFirst",
        "20.11.26, dayFirst",
        "02/13/2026, monthFirst",
        "11/20/26, monthFirst",
        "12-31-2026, monthFirst",
        "02/13/2026 11:59 PM, monthFirst",
        "１３／０２／２０２６, dayFirst",
    })
    void aDayThatCanBeReadInOneWayTellsWhichComesFirst(String cell, String mark) {
        assertThat(WrittenDays.told(List.of(cell))).containsExactly(mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2026", "3/4/26", "12/12/2026", "05-06-2026", "03/04/2026 14:30"})
    void aDayThatCanBeReadInTwoWaysTellsNothingAndIsAsked(String cell) {
        assertThat(WrittenDays.told(List.of(cell))).isEmpty();
        assertThat(WrittenDays.isOpen(List.of(cell))).isTrue();
        assertThat(WrittenDays.plain(cell, "", SHANGHAI)).doesNotMatch("\\d{4}-\\d\\d-\\d\\d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "2026/11/20", "20261120", "46346", "Nov 20, 2026", "2026年11月20日", "", "soon"})
    void whatBeginsWithItsYearOrNamesItsMonthIsNotAsked(String cell) {
        assertThat(WrittenDays.told(List.of(cell))).isEmpty();
        assertThat(WrittenDays.isOpen(List.of(cell))).isFalse();
    }

    /** 20 November 2026 in China and Japan, 26 November 2020 elsewhere. */
    @ParameterizedTest
    @ValueSource(strings = {"26-11-20", "20-11-26", "1-2-26", "01-02-03"})
    void aShortYearBetweenHyphensMayStandFirstAndIsNoDay(String cell) {
        assertThat(WrittenDays.told(List.of(cell))).isEmpty();
        assertThat(WrittenDays.isOpen(List.of(cell))).isFalse();
        for (String mark : List.of("", WrittenDays.DAY_FIRST, WrittenDays.MONTH_FIRST)) {
            assertThat(WrittenDays.plain(cell, mark, SHANGHAI)).isEqualTo(cell);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 Nov 2026 | 2026-11-20",
                "20-NOV-2026 | 2026-11-20",
                "November 20, 2026 | 2026-11-20",
                "Nov 20 2026 | 2026-11-20",
                "Sept. 1, 2026 | 2026-09-01",
                "Nov 20, 2026 2:33 PM | 2026-11-20",
                "29 Feb 2028 | 2028-02-29",
                "29 Feb 2026 | 29 Feb 2026",
                "31 Sep 2026 | 31 Sep 2026",
                "20 Foo 2026 | 20 Foo 2026",
            })
    void aNamedMonthIsReadInEveryColumn(String cell, String day) {
        for (String mark : List.of("", WrittenDays.DAY_FIRST, WrittenDays.MONTH_FIRST)) {
            assertThat(WrittenDays.plain(cell, mark, SHANGHAI)).isEqualTo(day);
        }
    }

    /** Five digits are a spreadsheet's number of a day, and what is behind their point is a time of that day. */
    @ParameterizedTest
    @CsvSource({
        "46346, 2026-11-20",
        "46346.0, 2026-11-20",
        "46346.60417, 2026-11-20",
        "46346.9999, 2026-11-20",
        "46346.999999, 2026-11-21",
        "46812, 2028-02-29",
        "20000, 1954-10-03",
        "79999, 2119-01-10",
    })
    void aSpreadsheetsNumberOfADayIsThatDay(String cell, String day) {
        assertThat(WrittenDays.plain(cell, "", SHANGHAI)).isEqualTo(day);
    }

    /** What is told in UTC was a day later in China from 16:00 on, and a day earlier in New York until 5:00. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-19T16:00:00Z | 2026-11-20 | 2026-11-19",
                "2026-11-19T15:59:59.999Z | 2026-11-19 | 2026-11-19",
                "2026-11-20T04:59:59.000+0000 | 2026-11-20 | 2026-11-19",
                "2026-11-20 02:00:00+08:00 | 2026-11-20 | 2026-11-19",
                "2026-12-31T20:00-08:00 | 2027-01-01 | 2026-12-31",
                "2026-11-20 04:30 UTC+05:30 | 2026-11-20 | 2026-11-19",
                "2026-11-20 23:30 GMT | 2026-11-21 | 2026-11-20",
                "2026-11-20 23:30 -05 | 2026-11-21 | 2026-11-20",
                "20.11.2026 18:00 Z | 2026-11-21 | 2026-11-20",
                "11/20/2026 6:00 PM -0500 | 2026-11-21 | 2026-11-20",
                "Nov 20, 2026 12:30 PM -0500 | 2026-11-21 | 2026-11-20",
                "2026年11月20日 23:00Z | 2026-11-21 | 2026-11-20",
                "20261120T230000Z | 20261120T230000Z | 20261120T230000Z",
                "2026-11-20T25:00Z | 2026-11-20T25:00Z | 2026-11-20T25:00Z",
                "2026-02-30T16:00Z | 2026-02-30 | 2026-02-30",
            })
    void aMomentIsOfTheDayThatItIsWhereTheFileIsBrought(String cell, String here, String newYork) {
        String mark = cell.startsWith("11/") ? WrittenDays.MONTH_FIRST : WrittenDays.DAY_FIRST;

        assertThat(WrittenDays.plain(cell, mark, SHANGHAI)).isEqualTo(here);
        assertThat(WrittenDays.plain(cell, mark, ZoneId.of("America/New_York"))).isEqualTo(newYork);
    }

    /** Programs write a day as its first moment, in UTC as well: it is that day everywhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20T00:00:00Z",
                "2026-11-20T00:00:00.000+0000",
                "2026-11-20 00:00 +08:00",
                "11/20/2026 12:00:00 AM -05:00",
                "2026-11-20 23:30"
            })
    void midnightAndTimesWithoutAZoneAreOfTheDayBeforeThem(String cell) {
        for (String zone : List.of("Asia/Shanghai", "America/New_York", "Pacific/Kiritimati")) {
            assertThat(WrittenDays.plain(cell, WrittenDays.MONTH_FIRST, ZoneId.of(zone))
                            .substring(0, 10))
                    .isEqualTo("2026-11-20");
        }
    }

    /** As Java's own calendar has it, whatever the zones are. */
    @Property
    void aMomentIsTheSameWhateverZoneItIsToldIn(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 1439) int minute,
            @ForAll @IntRange(min = -14 * 4, max = 14 * 4) int quarters,
            @ForAll @IntRange(min = -12, max = 14) int asked) {
        LocalDateTime moment = day.atStartOfDay().plusMinutes(minute);
        ZoneOffset zone = ZoneOffset.ofTotalSeconds(quarters * 900);
        ZoneId here = ZoneOffset.ofHours(asked);

        assertThat(WrittenDays.plain(moment + zone.getId(), "", here))
                .isEqualTo(moment.atOffset(zone)
                        .atZoneSameInstant(here)
                        .toLocalDate()
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"19999", "80000", "4634", "463460", "-46346", "46346,5"})
    void otherNumbersAreNoDays(String cell) {
        assertThat(WrittenDays.plain(cell, "", SHANGHAI)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource({
        "31/04/2026, dayFirst",
        "29/02/2026, dayFirst",
        "13/13/2026, dayFirst",
        "00/01/2026, dayFirst",
        "04/31/2026, monthFirst",
        "13/01/2026, monthFirst",
    })
    void aDayThatThereIsNotStaysAsItIs(String cell, String mark) {
        assertThat(WrittenDays.plain(cell, mark, SHANGHAI)).isEqualTo(cell);
    }

    @Test
    void columnsThatDifferTellBoth() {
        assertThat(WrittenDays.told(List.of("13/02/2026", "03/04/2026", "02/13/2026")))
                .isEqualTo(Set.of(WrittenDays.DAY_FIRST, WrittenDays.MONTH_FIRST));
    }

    /** However a country writes a day, its column says the same day, and a column that tells tells no other one. */
    @Property
    void aDayIsTheSameInEachCountrysWriting(@ForAll("days") LocalDate day, @ForAll("writings") String writing) {
        String cell = DateTimeFormatter.ofPattern(writing, Locale.ENGLISH).format(day);
        String mark = writing.startsWith("M") ? WrittenDays.MONTH_FIRST : WrittenDays.DAY_FIRST;

        assertThat(WrittenDays.plain(cell, mark, SHANGHAI)).isEqualTo(day.toString());
        assertThat(WrittenDays.plain(cell + " 23:59:59", mark, SHANGHAI)).isEqualTo(day.toString());
        assertThat(WrittenDays.told(List.of(cell))).isSubsetOf(mark);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return TestDays.ofTheCentury();
    }

    @Provide
    Arbitrary<String> writings() {
        return Arbitraries.of(
                "dd/MM/yyyy",
                "d/M/yyyy",
                "d.M.yyyy",
                "dd-MM-yyyy",
                "d/M/yy",
                "MM/dd/yyyy",
                "M/d/yy",
                "M-d-yyyy",
                "MMM d, yyyy",
                "MMMM d yyyy",
                "d MMM yyyy",
                "d-MMM-yyyy");
    }
}
