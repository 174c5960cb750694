package io.attain.activity;

import java.time.LocalDate;

/** A log was saved by somebody else since its writer saw it, and must not be written over unseen. */
public final class LogOvertaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String owner;
    private final LocalDate day;

    /** The log that cannot be saved. */
    public LogOvertaken(DailyLog log) {
        super("The log of %s of %s in project %d was changed meanwhile"
                .formatted(log.owner(), log.day(), log.projectId()));
        this.owner = log.owner();
        this.day = log.day();
    }

    /** Whether it is of this log that it tells. */
    public boolean isOf(DailyLog log) {
        return owner.equals(log.owner()) && day.equals(log.day());
    }
}
