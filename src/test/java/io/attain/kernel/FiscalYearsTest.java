package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.kernel.FiscalYears.Named;
import io.attain.kernel.FiscalYears.Pattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final FiscalYears APRIL = new FiscalYears(4, Pattern.MONTHS, DayOfWeek.MONDAY, 12, false);
    private static final FiscalYears RETAIL = new FiscalYears(2, Pattern.WEEKS_454, DayOfWeek.SUNDAY, 12, true);
    private static final Period SIXTY_YEARS = new Period(LocalDate.of(2010, 1, 1), LocalDate.of(2070, 1, 1));

    @Property(tries = 200)
    void everyDayOfSixtyYearsLiesInExactlyOnePeriod(
            @ForAll @IntRange(min = 1, max = 12) int start,
            @ForAll Pattern pattern,
            @ForAll DayOfWeek weekday,
            @ForAll @IntRange(min = 1, max = 12) int longer) {
        FiscalYears years = new FiscalYears(start, pattern, weekday, longer, false);
        LocalDate next = SIXTY_YEARS.start();
        for (Period part : years.cut(SIXTY_YEARS)) {
            assertThat(part.start()).isEqualTo(next);
            next = part.end();
        }
        assertThat(next).isEqualTo(SIXTY_YEARS.end());
    }

    @Property(tries = 200)
    void aYearOfWeeksHas52Or53OfThemAndBeginsNearTheFirst(
            @ForAll @IntRange(min = 1, max = 12) int start,
            @ForAll @IntRange(min = 1, max = 3) int pattern,
            @ForAll DayOfWeek weekday,
            @ForAll @IntRange(min = 1, max = 12) int longer) {
        FiscalYears years = new FiscalYears(start, List.of(Pattern.values()).get(pattern), weekday, longer, false);
        Set<DayOfWeek> firsts = EnumSet.noneOf(DayOfWeek.class);
        Set<Long> lengths = new TreeSet<>();
        LocalDate end = null;
        for (int year = 2010; year < 2070; year++) {
            LocalDate first = LocalDate.of(year, start, 1);
            firsts.add(first.getDayOfWeek());
            List<Named> named = years.yearOf(first.plusDays(10));
            Period whole = named.get(0).period();
            assertThat(whole.start().getDayOfWeek()).isEqualTo(weekday);
            assertThat(Math.abs(ChronoUnit.DAYS.between(first, whole.start()))).isLessThanOrEqualTo(3);
            assertThat(end == null || end.equals(whole.start())).isTrue();
            end = whole.end();
            long weeks = whole.days() / 7;
            lengths.add(weeks);
            assertThat(named.get(6 + longer).period().days() / 7).isEqualTo(weeksOf(pattern, longer) + weeks - 52);
        }
        assertThat(firsts).hasSize(7);
        assertThat(lengths).containsExactly(52L, 53L);
    }

    private static int weeksOf(int pattern, int period) {
        int[][] weeks = {{4, 4, 5}, {4, 5, 4}, {5, 4, 4}};
        return weeks[pattern - 1][(period - 1) % 3];
    }

    @Property(tries = 200)
    void partsOfAnyDaysSumToThem(
            @ForAll @IntRange(min = 1, max = 12) int start,
            @ForAll Pattern pattern,
            @ForAll DayOfWeek weekday,
            @ForAll @IntRange(max = 3000) int from,
            @ForAll @IntRange(min = 1, max = 800) int length) {
        FiscalYears years = new FiscalYears(start, pattern, weekday, 12, false);
        LocalDate first = SIXTY_YEARS.start().plusDays(from);
        Period days = new Period(first, first.plusDays(length));
        for (List<Period> parts : List.of(years.cut(days), years.weeks(days))) {
            assertThat(parts.stream().mapToLong(Period::days).sum()).isEqualTo(length);
            assertThat(parts.get(0).start()).isEqualTo(first);
        }
        assertThat(years.previous(days).end()).isEqualTo(first);
    }

    @Test
    void weeksOfAYearFromJanuaryAreThoseOfTheIsoYear() {
        FiscalYears years = new FiscalYears(1, Pattern.WEEKS_445, DayOfWeek.MONDAY, 12, false);
        for (LocalDate day = SIXTY_YEARS.start(); day.isBefore(SIXTY_YEARS.end()); day = day.plusWeeks(1)) {
            int iso = day.get(IsoFields.WEEK_BASED_YEAR);
            assertThat(years.periodOf(day)).startsWith("FY%02d".formatted(iso % 100));
        }
    }

    @Test
    void theRetailYears2012And2017And2023And2028Have53Weeks() {
        // 4-5-4 from the Sunday nearest to 1 February: the calendar of the National Retail Federation
        List<String> longer = new ArrayList<>();
        for (int year = 2010; year < 2030; year++) {
            Named whole = RETAIL.yearOf(LocalDate.of(year, 6, 1)).get(0);
            if (whole.period().days() == 53 * 7) {
                longer.add(whole.name());
            }
        }
        assertThat(longer).containsExactly("FY12", "FY17", "FY23", "FY28");
        assertThat(RETAIL.yearOf(LocalDate.of(2023, 6, 1)).get(18).period())
                .isEqualTo(Period.ofInclusive(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 2, 3)));
    }

    @Test
    void aYearIsCalledAfterTheYearInWhichItEndsUnlessTheProjectSaysOtherwise() {
        assertThat(APRIL.nameOf(Period.ofInclusive(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31))))
                .contains("FY27 Q3");
        assertThat(new FiscalYears(4, Pattern.MONTHS, DayOfWeek.MONDAY, 12, true)
                        .nameOf(Period.ofInclusive(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 3, 31))))
                .contains("FY26 H2");
        assertThat(FiscalYears.CALENDAR.nameOf(Period.ofInclusive(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 31))))
                .contains("FY26 P07");
        assertThat(APRIL.nameOf(Period.ofInclusive(LocalDate.of(2026, 10, 2), LocalDate.of(2026, 12, 31))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Q3, 2026-10-01, 2026-12-31",
        "ＦＹ２７　ｑ３, 2026-10-01, 2026-12-31",
        "fy27q3, 2026-10-01, 2026-12-31",
        "2027 Q3, 2026-10-01, 2026-12-31",
        "2027年 Q3, 2026-10-01, 2026-12-31",
        "Q3 FY2027, 2026-10-01, 2026-12-31",
        "FY27-P07, 2026-10-01, 2026-10-31",
        "P7, 2026-10-01, 2026-10-31",
        "P12 2027, 2027-03-01, 2027-03-31",
        "2027财年, 2026-04-01, 2027-03-31",
        "H1, 2026-04-01, 2026-09-30"
    })
    void aNameIsReadAsPeopleWriteIt(String name, LocalDate first, LocalDate last) {
        assertThat(APRIL.named(name, TODAY)).map(Named::period).contains(Period.ofInclusive(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Q5", "P13", "P0", "27", "Q3 99", "2026-10", "Q32026", "FY1999", "2100", "abc", "2026-10-01"
            })
    void whatIsNoNameNamesNothing(String name) {
        assertThat(APRIL.named(name, TODAY)).isEmpty();
    }

    @Test
    void thePeriodBeforeAQuarterOfWeeksIsTheQuarterBefore() {
        Period fourth = RETAIL.named("2024 Q1", TODAY).orElseThrow().period();
        assertThat(RETAIL.nameOf(RETAIL.previous(fourth))).contains("FY23 Q4");
        assertThat(RETAIL.previous(fourth).days()).isEqualTo(14 * 7);
    }

    @Test
    void thereIsNoThirteenthMonth() {
        assertThatThrownBy(() -> new FiscalYears(13, Pattern.MONTHS, DayOfWeek.MONDAY, 12, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FiscalYears(1, Pattern.MONTHS, DayOfWeek.MONDAY, 0, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
