package io.attain.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much of Jira a run reads: all, or what has changed since the last good run and a seventh of the rest, another one each
 * day, so that each issue is read at least weekly.
 *
 * @param since what was changed before is left to its day; null if all is read
 * @param day the number of the day in the week, 0 to 6; another one if nothing of the rest is read
 */
public record Reading(@Nullable Instant since, int day) {

    /** Everything. */
    public static final Reading ALL = new Reading(null, 0);

    /** Clocks of nodes and of the database differ, and what was changed while the last run read may be unread. */
    private static final Duration OVERLAP = Duration.ofHours(1);

    private static final int DAYS = 7;
    private static final int NO_DAY = -1;

    /** What has changed since a run that began then, and a seventh of the rest. */
    public static Reading since(Instant begun, LocalDate today) {
        return new Reading(begun.minus(OVERLAP), Math.floorMod(today.toEpochDay(), DAYS));
    }

    /** Only what has changed since then. */
    public static Reading newSince(Instant then) {
        return new Reading(then.minus(OVERLAP), NO_DAY);
    }

    /** Whether everything is read. */
    public boolean isWhole() {
        return since == null;
    }

    /** Whether something that was changed last at this moment is read for that reason. */
    public boolean isNew(@Nullable Instant updated) {
        return since == null || updated == null || !updated.isBefore(since);
    }

    /** Whether an issue of this id, which was changed last at this moment, is read. */
    public boolean includes(long id, @Nullable Instant updated) {
        return isNew(updated) || Math.floorMod(id, DAYS) == day;
    }
}
