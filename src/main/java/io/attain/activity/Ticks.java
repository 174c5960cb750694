package io.attain.activity;

import io.attain.activity.DailyLogs.Whose;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What daily logs say was done with issues. */
public interface Ticks {

    /**
     * Something that was done with an issue.
     *
     * @param log the one that says so
     * @param code of a key action or of a step of the playbook
     * @param submitted whether the log was handed in
     */
    record Ticked(Whose log, long issueId, String code, boolean submitted) {

        /** The earliest first; no two of them stand level. */
        public static final Comparator<Ticked> EARLIEST = Comparator.comparing(Ticked::day)
                .thenComparing(Ticked::by)
                .thenComparing(Ticked::issueId)
                .thenComparing(Ticked::code);

        /** The user key of who did it. */
        public String by() {
            return log.owner();
        }

        /** The day on which it was done. */
        public LocalDate day() {
            return log.day();
        }
    }

    /** All that was done with some issues, by their ids, the earliest first. */
    List<Ticked> of(Collection<Long> issueIds);
}
