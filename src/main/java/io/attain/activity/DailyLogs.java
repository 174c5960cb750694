package io.attain.activity;

import io.attain.kernel.Metric;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Where daily logs are kept. There is at most one per project, person and day. */
public interface DailyLogs {

    /** The log of this person and day, or nothing if none was saved yet. */
    Optional<DailyLog> find(long projectId, String owner, LocalDate day);

    /**
     * A log that is kept.
     *
     * @param before the counts of the one that it took the place of, submitted or not; empty if there was none
     */
    record Saved(long id, Map<Metric, Integer> before) {}

    /** Saves the log in place of the one of the same project, person and day. */
    Saved save(DailyLog log);
}
