package io.attain.calendar;

import io.attain.calendar.HolidayImport.Reason;
import io.attain.calendar.SpecialDay.Kind;
import io.attain.kernel.Period;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One event of a calendar file.
 *
 * @param summary what the file calls it; may be empty
 * @param mark whether the file marks its days as free or worked; null if it marks them as neither
 * @param when its days, one period for each time it takes place, in order
 * @param problem why it cannot be taken whatever the calendar says; null if it can
 */
public record FeedEvent(String summary, @Nullable Kind mark, List<Period> when, @Nullable Reason problem) {

    /** How feeds of Chinese holidays mark the days of make-up work in their summaries: 国庆节（班）, 班｜国庆节, 国庆节 补班. */
    private static final Pattern WORKED = Pattern.compile("班");
    /** How they mark the free days: 国庆节（休）, 休｜国庆节, [放假]国庆节, 国庆节 假期. */
    private static final Pattern FREE = Pattern.compile("休|放假|假期");
    /** The marks themselves, and the counting of days, which do not belong to a name. */
    private static final Pattern NO_NAME = Pattern.compile("[（(\\[【][^）)\\]】]*[休班假][^）)\\]】]*[）)\\]】]"
            + "|^[休班]\\s*[｜|:：·-]|第\\s*\\d+\\s*天\\s*[/／]\\s*共\\s*\\d+\\s*天");

    /** Copies the periods. */
    public FeedEvent {
        when = List.copyOf(when);
    }

    /** What its days are called in the calendar: the summary without marks, at most as long as a name may be. */
    public String name() {
        String plain = NO_NAME.matcher(summary).replaceAll("").strip();
        String name = plain.isEmpty() ? summary.strip() : plain;
        return name.length() > SpecialDay.MAX_NAME ? name.substring(0, SpecialDay.MAX_NAME) : name;
    }

    /** Whether a summary marks free or worked days; null if it marks neither. */
    public static @Nullable Kind markIn(String summary) {
        if (WORKED.matcher(summary).find()) {
            return Kind.MAKE_UP;
        }
        return FREE.matcher(summary).find() ? Kind.HOLIDAY : null;
    }
}
