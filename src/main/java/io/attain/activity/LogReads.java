package io.attain.activity;

import io.attain.kernel.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where is kept who read which log; of each log and reader the last reading. */
public interface LogReads {

    /** Keeps these, all or none, in place of earlier ones of the same logs and readers. */
    void add(Collection<LogRead> reads);

    /**
     * Whose logs of which days were handed in, written since a moment, and not read by somebody as they are. What only a
     * file brought, which may be of a year, is no news until its writer saves it.
     *
     * @param writers the user keys of whose logs they are, or null for everybody's; of many, others' may be among them
     */
    List<DailyLogs.Whose> unread(
            String reader, long projectId, @Nullable Set<String> writers, Period days, Instant since);

    /** Who read a log, the first reader first. */
    List<LogRead> of(long projectId, String person, LocalDate day);
}
