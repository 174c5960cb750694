package io.attain.activity.weekly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What the reports of teams said when their weeks closed; what was noted once never changes. */
public interface FrozenReports {

    /** The team that stands for the whole project. */
    long WHOLE = 0;

    /** What a week closed with. */
    record Frozen(Instant at, FrozenFigures figures) {}

    /** What those of some weeks of a team closed with that have, by their Mondays. */
    Map<LocalDate, Frozen> of(long projectId, long teamId, Collection<LocalDate> mondays);

    /** The teams of which a week was noted. */
    Set<Long> noted(long projectId, LocalDate monday);

    /** Notes what a week closed with, unless that was noted before; answers whether it was. */
    boolean note(long projectId, long teamId, LocalDate monday, Frozen frozen);
}
