package io.attain.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a project divides time: years of twelve periods, of which three are a quarter. Every day lies in exactly one period.
 * Periods are calendar months, or whole weeks; then a year begins on that weekday which is nearest to the first of its month,
 * and has 52 or 53 weeks.
 *
 * @param startMonth the month in which a year begins, 1 to 12
 * @param pattern what the periods of a quarter are
 * @param weekday the day on which years of weeks begin, Monday for most
 * @param longPeriod the period that has one week more in a year of 53, 1 to 12
 * @param namedByStart whether a year is called after the calendar year in which it begins; else after that in which it ends
 */
public record FiscalYears(int startMonth, Pattern pattern, DayOfWeek weekday, int longPeriod, boolean namedByStart) {

    /** Calendar years and months. */
    public static final FiscalYears CALENDAR = new FiscalYears(1, Pattern.MONTHS, DayOfWeek.MONDAY, 12, false);

    /** The periods of a year. */
    public static final int PERIODS = 12;

    private static final int WEEK = 7;
    private static final int QUARTER = 3;

    /** What the periods of a quarter are: so many weeks each, or calendar months. */
    public enum Pattern implements Coded {
        MONTHS,
        WEEKS_445(4, 4, 5),
        WEEKS_454(4, 5, 4),
        WEEKS_544(5, 4, 4);

        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<Integer> weeks;

        Pattern(Integer... weeks) {
            this.weeks = List.of(weeks);
        }

        /** The weeks of a year's period, 0 for the first. */
        private int weeks(int period) {
            return weeks.get(period % QUARTER);
        }
    }

    /**
     * A run of periods that has a name.
     *
     * @param name as FY26, FY26 H1, FY26 Q3 or FY26 P07
     */
    public record Named(String name, Period period) {}

    public FiscalYears {
        if (startMonth < 1 || startMonth > PERIODS || longPeriod < 1 || longPeriod > PERIODS) {
            throw new IllegalArgumentException("No such month or period: " + startMonth + ", " + longPeriod);
        }
    }

    /** Whether periods are calendar months. */
    public boolean areMonths() {
        return pattern == Pattern.MONTHS;
    }

    /** The first day of the year that begins in, or nearest to, the start month of a calendar year. */
    private LocalDate firstDay(int calendarYear) {
        LocalDate first = LocalDate.of(calendarYear, startMonth, 1);
        return areMonths() ? first : first.minusDays(WEEK / 2).with(TemporalAdjusters.nextOrSame(weekday));
    }

    /** The calendar year in, or nearest to, which the year of a day begins. */
    private int beginOf(LocalDate day) {
        int guess = day.getYear() + 1;
        while (day.isBefore(firstDay(guess))) {
            guess--;
        }
        return guess;
    }

    /** The twelve periods of the year that begins in a calendar year. */
    private List<Period> periods(int calendarYear) {
        LocalDate from = firstDay(calendarYear);
        long weeks = ChronoUnit.WEEKS.between(from, firstDay(calendarYear + 1));
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < PERIODS; i++) {
            int longer = weeks > 52 && i == longPeriod - 1 ? 1 : 0;
            LocalDate end = areMonths() ? from.plusMonths(1) : from.plusWeeks(pattern.weeks(i) + longer);
            periods.add(new Period(from, end));
            from = end;
        }
        return periods;
    }

    /** The periods that some days touch, each cut to these days, in order. */
    public List<Period> cut(Period days) {
        if (areMonths()) {
            return days.months();
        }
        return IntStream.rangeClosed(beginOf(days.start()), beginOf(days.last()))
                .mapToObj(this::periods)
                .flatMap(List::stream)
                .flatMap(period -> days.within(period).stream())
                .toList();
    }

    /** The same cut at each Monday, too: ISO weeks, but a week that two periods share is two
     * parts, so that weeks always sum to their period. */
    public List<Period> weeks(Period days) {
        return cut(days).stream()
                .flatMap(period -> period.cutAtMondays().stream())
                .toList();
    }

    /** The run that ends where this one starts: as many periods if it is made of whole ones, else as {@link Period#previous}. */
    public Period previous(Period days) {
        if (areMonths() || !isWhole(days)) {
            return days.previous();
        }
        int count = cut(days).size();
        LocalDate from = days.start();
        for (int i = 0; i < count; i++) {
            from = periodAround(from.minusDays(1)).start();
        }
        return new Period(from, days.start());
    }

    private boolean isWhole(Period days) {
        return periodAround(days.start()).start().equals(days.start())
                && periodAround(days.last()).end().equals(days.end());
    }

    private Period periodAround(LocalDate day) {
        return periods(beginOf(day)).stream()
                .filter(period -> period.contains(day))
                .findFirst()
                .orElseThrow();
    }

    /** The year of a day with all that is named in it: the year, its halves, its quarters, its periods. */
    public List<Named> yearOf(LocalDate day) {
        return named(beginOf(day));
    }

    /** The year of a day between the one before and the one after. */
    public List<List<Named>> around(LocalDate day) {
        int begin = beginOf(day);
        return IntStream.rangeClosed(begin - 1, begin + 1).mapToObj(this::named).toList();
    }

    private List<Named> named(int calendarYear) {
        List<Period> periods = periods(calendarYear);
        boolean endsLater = startMonth > 1 && !namedByStart;
        String year = "FY%02d".formatted((calendarYear + (endsLater ? 1 : 0)) % 100);
        return Stream.of(
                        Stream.of(new Named(year, run(periods))),
                        runs(year + " H%d", periods, PERIODS / 2),
                        runs(year + " Q%d", periods, QUARTER),
                        runs(year + " P%02d", periods, 1))
                .flatMap(named -> named)
                .toList();
    }

    private static Stream<Named> runs(String name, List<Period> periods, int size) {
        return IntStream.range(0, PERIODS / size)
                .mapToObj(i -> new Named(name.formatted(i + 1), run(periods.subList(i * size, (i + 1) * size))));
    }

    private static Period run(List<Period> periods) {
        return new Period(
                periods.get(0).start(), periods.get(periods.size() - 1).end());
    }

    /** What exactly these days are called; nothing if they are no run that has a name. */
    public Optional<String> nameOf(Period days) {
        return yearOf(days.start()).stream()
                .filter(named -> named.period().equals(days))
                .map(Named::name)
                .findFirst();
    }

    /** What the period is called in which a day lies. */
    public String periodOf(LocalDate day) {
        return part(" P", day).name();
    }

    /** The quarter in which a day lies. */
    public Period quarterOf(LocalDate day) {
        return part(" Q", day).period();
    }

    private Named part(String kind, LocalDate day) {
        return yearOf(day).stream()
                .filter(named -> named.name().contains(kind) && named.period().contains(day))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The days that somebody names: {@code FY26}, {@code FY26 Q3}, {@code 2026 H1}, {@code P07}, {@code Q3 FY2026}, in any case
     * and width. Without a year that of {@code today} is meant.
     */
    public Optional<Named> named(String text, LocalDate today) {
        return PeriodName.read(text).flatMap(asked -> {
            int begin =
                    asked.year() == null ? beginOf(today) : asked.year() - (startMonth > 1 && !namedByStart ? 1 : 0);
            LocalDate first = LocalDate.of(begin, startMonth, 1);
            return KnownDays.contains(first) && KnownDays.contains(first.plusYears(1))
                    ? named(begin).stream()
                            .filter(named -> named.name().substring(4).strip().equals(asked.run()))
                            .findFirst()
                    : Optional.empty();
        });
    }
}
