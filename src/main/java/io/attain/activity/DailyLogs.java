package io.attain.activity;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where daily logs are kept. There is at most one per project, person and day. */
public interface DailyLogs {

    /** The version of a day's log that was not saved yet. */
    int UNSAVED = 0;

    /**
     * A log as it was found, which may be newer than its version says, never older.
     *
     * @param version how often it was saved
     */
    record Found(int version, DailyLog log) {

        /** The version of what may not have been found: {@link #UNSAVED} for nothing. */
        public static int version(Optional<Found> found) {
            return found.map(Found::version).orElse(UNSAVED);
        }
    }

    /** A person's day. */
    record Whose(String owner, LocalDate day) {

        /** Whose log it is, and of which day. */
        public static Whose of(DailyLog log) {
            return new Whose(log.owner(), log.day());
        }
    }

    /** The logs of these people and days with their versions, asked for together; what was not saved yet is missing. */
    Map<Whose, Found> found(long projectId, Collection<Whose> days);

    /** The log of this person and day with its version, or nothing if none was saved yet. */
    default Optional<Found> found(long projectId, String owner, LocalDate day) {
        return found(projectId, List.of(new Whose(owner, day))).values().stream()
                .findFirst();
    }

    /** The log alone. */
    default Optional<DailyLog> find(long projectId, String owner, LocalDate day) {
        return found(projectId, owner, day).map(Found::log);
    }

    /** The logs of one day of some people, by user key; of who has none there is nothing. */
    default Map<String, DailyLog> of(long projectId, Collection<String> owners, LocalDate day) {
        return found(
                        projectId,
                        owners.stream().map(owner -> new Whose(owner, day)).toList())
                .values()
                .stream()
                .map(Found::log)
                .collect(Collectors.toMap(DailyLog::owner, Function.identity()));
    }

    /** Of which days of a period somebody has a log, and whether it was handed in. */
    Map<LocalDate, Boolean> handedIn(long projectId, String owner, Period period);

    /**
     * When somebody handed in the log of a day first, where that is known.
     *
     * @param late whether its day was locked by then, by the calendar and the zone of then; null where that was not kept
     */
    record HandedIn(String owner, LocalDate day, Instant at, @Nullable Boolean late) {}

    /**
     * The logs of a period that were handed in.
     *
     * @param people the user keys of whose logs they are, or null for everybody's; of many, others' may be among them
     */
    List<HandedIn> handedIn(long projectId, @Nullable Set<String> people, Period period);

    /**
     * The logs of a project that were handed in, tick off something with this code, and were written since a moment.
     *
     * @param from the first day of which they may be
     */
    Set<Whose> ticking(long projectId, String code, LocalDate from, Instant since);

    /**
     * A log that is kept.
     *
     * @param before the counts of the one that it took the place of, submitted or not; empty if there was none
     */
    record Saved(long id, Map<Metric, Integer> before) {}

    /** Saves the log in place of the one of the same project, person and day. */
    default Saved save(DailyLog log) {
        return save(LogChange.of(log));
    }

    /**
     * The same, but only in place of what its writer saw.
     *
     * @throws LogOvertaken if another was saved meanwhile, or handed in that a draft would take back; then nothing has changed
     */
    default Saved save(LogChange change) {
        return saveAll(List.of(change)).get(0);
    }

    /** The same of many, each of another person's day, together; in their order. */
    List<Saved> saveAll(List<LogChange> changes);
}
