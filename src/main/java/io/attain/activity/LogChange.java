package io.attain.activity;

import org.jspecify.annotations.Nullable;

/**
 * A log that is to be saved.
 *
 * @param log what the day's log becomes
 * @param seen the version of the day's log that its writer saw, {@link DailyLogs#UNSAVED} for none; null to write over
 *     whatever is there
 * @param own whether its owner writes it, now: when what stands in a file was handed in is not known
 * @param late whether its day is locked by then, and its owner writes it only because somebody reopened it
 */
public record LogChange(DailyLog log, @Nullable Integer seen, boolean own, boolean late) {

    /** In time, until somebody knows better. */
    public LogChange(DailyLog log, @Nullable Integer seen, boolean own) {
        this(log, seen, own, false);
    }

    /** The same, of which it is known whether it is late. */
    public LogChange judged(boolean isLate) {
        return new LogChange(log, seen, own, isLate);
    }

    /** To be saved in place of whatever is there. */
    public static LogChange of(DailyLog log) {
        return new LogChange(log, null, true);
    }
}
