package io.attain.activity;

import io.attain.activity.DailyLog.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Lines of a day's log that were written for many at once. They stand beside what its form saves, which tells them in a line
 * and never replaces them, and count as its other lines do. They count no key action.
 */
public interface BatchLines {

    /**
     * What is said of many.
     *
     * @param number by which its lines are found again
     * @param by the user key of who did it, in whose log it stands
     * @param code what is ticked off with each
     */
    record Batch(long number, long projectId, String by, LocalDate day, String code, String note) {}

    /**
     * Adds a line for each.
     *
     * @throws IllegalStateException if that day has no log
     */
    void add(Batch batch, Collection<Subject> subjects);

    /** The ids of those with which the day's log ticks off what the batch says, whether one by one or by a batch. */
    Set<Long> said(Batch batch);

    /**
     * What a log says of many.
     *
     * @param log whose log of which day says it
     * @param code what is ticked off with each
     * @param subjects how many it tells of
     */
    record Told(long number, DailyLogs.Whose log, String code, String note, int subjects) {}

    /** What some logs say of many, in the order in which it was said. */
    List<Told> told(long projectId, Collection<DailyLogs.Whose> logs);

    /** The same of a day of some people, by their user keys. */
    default List<Told> told(long projectId, Collection<String> owners, LocalDate day) {
        return told(
                projectId,
                owners.stream().map(owner -> new DailyLogs.Whose(owner, day)).toList());
    }

    /** Removes the lines of a batch; answers the ids of those whom it told of. */
    List<Long> remove(long number);

    /** What was said of one is said of another from now on. */
    void pass(long from, Subject to);
}
