package io.attain.activity;

import io.attain.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where daily logs are kept. There is at most one per project, person and day. */
public interface DailyLogs {

    /** The log of this person and day, or nothing if none was saved yet. */
    Optional<DailyLog> find(long projectId, String owner, LocalDate day);

    /** Saves the log in place of the one of the same project, person and day; answers its id. */
    long save(DailyLog log);

    /** The submitted logs of a person inside the period, by day. */
    List<DailyLog> submitted(long projectId, String owner, Period period);
}
