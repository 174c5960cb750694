package io.attain.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name of a run of fiscal periods as people write it: a year, a part of it, or both, in either order.
 *
 * @param year the calendar year that the fiscal year is called after; null if none is said
 * @param run the part as {@link FiscalYears} names it, as Q3 or P07; empty for the whole year
 */
record PeriodName(@Nullable Integer year, String run) {

    private static final String PART = "(H[12]|Q[1-4]|P(?:1[0-2]|0?[1-9]))";
    private static final String YEAR = "(?:FY ?)?(20[0-9]{2})|FY ?([0-9]{2})";
    private static final Pattern YEAR_FIRST = Pattern.compile("(?:" + YEAR + ")?(?: ?" + PART + ")?");
    private static final Pattern PART_FIRST = Pattern.compile(PART + " (?:" + YEAR + ")");

    /** Reads a name; nothing if it is none. */
    static Optional<PeriodName> read(String text) {
        String plain = VisibleText.plain(text)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[年财度\\s·_/-]+", " ")
                .strip();
        Matcher name = YEAR_FIRST.matcher(plain);
        if (!plain.isEmpty() && name.matches()) {
            return Optional.of(new PeriodName(year(name.group(1), name.group(2)), part(name.group(3))));
        }
        Matcher turned = PART_FIRST.matcher(plain);
        return turned.matches()
                ? Optional.of(new PeriodName(year(turned.group(2), turned.group(3)), part(turned.group(1))))
                : Optional.empty();
    }

    private static String part(@Nullable String said) {
        if (said == null) {
            return "";
        }
        return said.startsWith("P") ? "P%02d".formatted(Integer.parseInt(said.substring(1))) : said;
    }

    private static @Nullable Integer year(@Nullable String whole, @Nullable String digits) {
        if (whole != null) {
            return Integer.valueOf(whole);
        }
        return digits == null ? null : Integer.valueOf(2000 + Integer.parseInt(digits));
    }
}
