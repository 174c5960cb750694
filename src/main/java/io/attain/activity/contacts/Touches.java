package io.attain.activity.contacts;

import io.attain.activity.NextSteps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the lines of submitted logs say of issues. A draft is its writer's own. */
public interface Touches {

    /**
     * A part of a list.
     *
     * @param all how many there are in the whole list
     */
    record Part(long all, List<Touch> touches) {}

    /**
     * The touches of some issues, the newest first.
     *
     * @param start how many of the newest are left out
     * @param most how many are told at most
     */
    Part of(Collection<Long> issueIds, int start, int most);

    /** When some issues were touched last, by their ids; one that never was is missing. */
    Map<Long, LocalDate> last(Collection<Long> issueIds);

    /**
     * The issues that were touched from a day on.
     *
     * @param by the user key of who touched them; null for anybody
     */
    Set<Long> since(Collection<Long> projectIds, @Nullable String by, LocalDate from);

    /** The issues whose next step should have been done by now: its day is from {@code from} on and before {@code today}. */
    Set<Long> overdue(Collection<Long> projectIds, LocalDate from, LocalDate today);

    /** The next step of each of some issues, whose day is from {@code from} on, by their ids; one without any is missing. */
    Map<Long, NextSteps.Due> next(Collection<Long> issueIds, LocalDate from);

    /** The next steps of whatever issues whose day is from {@code from} on, the earliest first, at most so many. */
    List<NextSteps.Due> next(LocalDate from, int most);

    /** An issue that a log tells of which has a problem. */
    record Troubled(String by, LocalDate day, long issueId) {}

    /** What logs from a day on tell of that have a problem with a tag, which is given in small letters and read in any. */
    List<Troubled> withProblem(Collection<Long> projectIds, String tag, LocalDate from);
}
