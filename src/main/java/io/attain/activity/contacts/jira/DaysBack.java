package io.attain.activity.contacts.jira;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * So many days, as JQL says it: {@code 7d} or {@code 2w}.
 *
 * @param days a week is seven of them
 */
public record DaysBack(int days) {

    /** A year: nobody's question needs more, and what is older costs much to read. */
    static final int MOST = 366;

    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,2})([dw])");
    private static final int WEEK = 7;

    static Optional<DaysBack> named(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        int days = Integer.parseInt(written.group(1)) * (written.group(2).equals("w") ? WEEK : 1);
        return Optional.of(new DaysBack(days)).filter(back -> days <= MOST);
    }

    /** The first of so many days of which the last is today. */
    LocalDate first(LocalDate today) {
        return today.minusDays(days - 1L);
    }
}
