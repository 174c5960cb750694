package io.attain.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Where is kept who read which log; of each log and reader the last reading. */
public interface LogReads {

    /** Keeps these, all or none, in place of earlier ones of the same logs and readers. */
    void add(Collection<LogRead> reads);

    /** What somebody read of the logs of a day. */
    List<LogRead> by(String reader, long projectId, LocalDate day);

    /** Who read a log, the first reader first. */
    List<LogRead> of(long projectId, String person, LocalDate day);
}
