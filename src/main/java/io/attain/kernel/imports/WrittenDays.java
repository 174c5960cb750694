package io.attain.kernel.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the days of a column are written, told by one that can be read in one way only; else whoever brings the file is asked.
 */
final class WrittenDays {

    static final String DAY_FIRST = "dayFirst";
    static final String MONTH_FIRST = "monthFirst";

    /** Between hyphens a short year may stand first as well. */
    private static final Pattern YEAR_LAST = Pattern.compile(
            "(?!\\d+-\\d+-\\d\\d$)(?<first>\\d{1,2})(?<mark>[/.\\-])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d\\d)");

    private static final Pattern NAMED =
            Pattern.compile("(?:(?<dayBefore>\\d{1,2})[ \\-](?<monthBehind>[a-z]{3})[a-z]*\\.?"
                    + "|(?<monthBefore>[a-z]{3})[a-z]*\\.? (?<dayBehind>\\d{1,2}),?)[ \\-](?<year>\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}(\\.\\d+)?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Day 0 of spreadsheets, which believe in 29 February 1900. */
    private static final LocalDate SERIAL_0 = LocalDate.of(1899, 12, 30);

    /** A moment so short before midnight is midnight, as spreadsheets round it: half a second of a day. */
    private static final double ROUNDED = 0.5 / (24 * 60 * 60);

    private static final int MOST_MONTHS = 12;
    private static final int CENTURY = 2_000;

    private WrittenDays() {}

    /** Which comes first in cells, the day or the month, as they tell by themselves; both where they differ. */
    static Set<String> told(List<String> cells) {
        return cells.stream()
                .map(cell -> WrittenMoment.of(cell).day())
                .flatMap(cell -> markOf(cell).stream())
                .collect(Collectors.toSet());
    }

    /** Whether some cell can be read in two ways. */
    static boolean isOpen(List<String> cells) {
        return cells.stream()
                .map(cell -> WrittenMoment.of(cell).day())
                .anyMatch(cell -> YEAR_LAST.matcher(cell).matches());
    }

    private static Optional<String> markOf(String cell) {
        Matcher found = YEAR_LAST.matcher(cell);
        if (!found.matches()) {
            return Optional.empty();
        }
        if (Integer.parseInt(found.group("first")) > MOST_MONTHS || ".".equals(found.group("mark"))) {
            return Optional.of(DAY_FIRST);
        }
        return Integer.parseInt(found.group("second")) > MOST_MONTHS ? Optional.of(MONTH_FIRST) : Optional.empty();
    }

    /**
     * The day that a cell names, by what comes first in its column; the cell as it is where it names none.
     *
     * @param zone where it is asked on which day a moment was
     */
    static String plain(String cell, String mark, ZoneId zone) {
        WrittenMoment moment = WrittenMoment.of(cell);
        String day = day(moment.day(), mark);
        return day.equals(moment.day()) && YEAR_LAST.matcher(day).matches() ? cell : moment.dayIn(zone, day);
    }

    private static String day(String bare, String mark) {
        Matcher numbers = YEAR_LAST.matcher(bare);
        if (numbers.matches() && !mark.isEmpty()) {
            boolean dayFirst = mark.equals(DAY_FIRST);
            return day(
                            year(numbers.group("year")),
                            numbers.group(dayFirst ? "second" : "first"),
                            numbers.group(dayFirst ? "first" : "second"))
                    .orElse(bare);
        }
        if (SERIAL.matcher(bare).matches()) {
            return SERIAL_0.plusDays((long) (Double.parseDouble(bare) + ROUNDED))
                    .toString();
        }
        return named(bare).orElse(bare);
    }

    private static Optional<String> named(String bare) {
        Matcher found = NAMED.matcher(bare.toLowerCase(Locale.ROOT));
        if (!found.matches()) {
            return Optional.empty();
        }
        boolean dayFirst = found.group("dayBefore") != null;
        int month = MONTHS.indexOf(found.group(dayFirst ? "monthBehind" : "monthBefore")) + 1;
        return day(found.group("year"), String.valueOf(month), found.group(dayFirst ? "dayBefore" : "dayBehind"));
    }

    private static String year(String written) {
        return written.length() == 2 ? String.valueOf(CENTURY + Integer.parseInt(written)) : written;
    }

    private static Optional<String> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
