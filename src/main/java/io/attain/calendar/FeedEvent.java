package io.attain.calendar;

import io.attain.calendar.HolidayImport.Reason;
import io.attain.calendar.SpecialDay.Kind;
import io.attain.kernel.Period;
import io.attain.kernel.VisibleText;
import java.util.List;
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

    /** Copies the periods. */
    public FeedEvent {
        when = List.copyOf(when);
    }

    /** What its days are called in the calendar: the summary without marks, on one line, at most as long as a name may be. */
    public String name() {
        return VisibleText.cut(EventMarks.without(VisibleText.line(summary)), SpecialDay.MAX_NAME)
                .strip();
    }

    /** Whether a summary marks free or worked days; null if it marks neither. */
    public static @Nullable Kind markIn(String summary) {
        return EventMarks.in(summary);
    }

    /**
     * Whether a file marks free or worked days by what it calls them, or by what else it says of them; null if it marks
     * neither.
     *
     * @param said the description and the categories
     */
    public static @Nullable Kind markIn(String summary, List<String> said) {
        Kind mark = markIn(summary);
        return mark == null && said.stream().anyMatch(EventMarks::isHoliday) ? Kind.HOLIDAY : mark;
    }

    /** Whether a summary tells of something else than free or worked days, such as who is on duty. */
    public static boolean isNoDay(String summary) {
        return EventMarks.isNoDay(summary);
    }

    /** Whether a file says that people work as ever. */
    public static boolean isObservance(List<String> said) {
        return said.stream().anyMatch(EventMarks::isObservance);
    }
}
