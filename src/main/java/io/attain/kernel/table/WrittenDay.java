package io.attain.kernel.table;

import io.attain.kernel.KnownDays;
import io.attain.kernel.VisibleText;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as files have them: ISO dates and others that begin with the year, which can be read in one way only, as 2026/11/20,
 * 2026年11月20日 or 20261120. Programs write a day as its beginning, too; a time within the day is none of ours.
 */
public final class WrittenDay {

    private static final String DAY =
            "(?<year>\\d{4})(?:(?:[年년]|(?<mark>[-/.])) ?(?<month>\\d{1,2})(?:[月월]|\\k<mark>) ?(?<day>\\d{1,2})[日일.]?"
                    + "|(?<shortMonth>\\d\\d)(?<shortDay>\\d\\d))";

    private static final String MIDNIGHT =
            "(?:[T ](?:0?0:00(?::00(?:[.,]0+)?)?|12:00(?::00)? ?AM)(?: ?(?:Z|[+-]\\d\\d:?\\d\\d))?)?";

    private static final Pattern WRITTEN = Pattern.compile(DAY + MIDNIGHT, Pattern.CASE_INSENSITIVE);

    private WrittenDay() {}

    /** The known day that a text names, perhaps in full width; nothing if it names none. */
    public static Optional<LocalDate> of(String text) {
        Matcher written = WRITTEN.matcher(VisibleText.plain(text));
        if (!written.matches()) {
            return Optional.empty();
        }
        boolean isShort = written.group("month") == null;
        return KnownDays.named(String.format(
                        Locale.ROOT,
                        "%s-%2s-%2s",
                        written.group("year"),
                        written.group(isShort ? "shortMonth" : "month"),
                        written.group(isShort ? "shortDay" : "day"))
                .replace(' ', '0'));
    }
}
