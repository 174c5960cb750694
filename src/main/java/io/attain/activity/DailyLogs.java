package io.attain.activity;

import java.time.LocalDate;
import java.util.Optional;

/** Where daily logs are kept. There is at most one per project, person and day. */
public interface DailyLogs {

    /** The log of this person and day, or nothing if none was saved yet. */
    Optional<DailyLog> find(long projectId, String owner, LocalDate day);

    /** Saves the log in place of the one of the same project, person and day; answers its id. */
    long save(DailyLog log);
}
