package io.attain.attainment.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How targets stood, each as it was noted; nothing is ever taken back. */
public interface Standings {

    /**
     * Another standing than the one before.
     *
     * @param before the latest; null if there is none
     */
    record Change(@Nullable Standing before, Standing now) {}

    /** A standing with the moment when it was noted last. */
    record Noted(Standing standing, Instant at) {}

    /**
     * What was believed of a target at the end of a day.
     *
     * @param since the first day of which that is known
     * @param noted null if that is a later one
     */
    record Past(LocalDate since, @Nullable Noted noted) {}

    /** The latest of these, by issue id. */
    Map<Long, Standing> latest(Collection<Long> issueIds);

    /**
     * Notes them, the last of a day for that day.
     *
     * @return the issues of those that are kept; of another somebody else was faster
     */
    Set<Long> note(Collection<Change> changes, Instant at);

    /** What was believed at the end of a day of those of some targets of which anything is noted, by issue id. */
    Map<Long, Past> by(Collection<Long> issueIds, LocalDate day);
}
