package io.attain.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What daily logs say was done with issues. */
public interface Ticks {

    /**
     * Something that was done with an issue.
     *
     * @param code of a key action or of a step of the playbook
     * @param by the user key of who did it
     * @param submitted whether the log that says so was handed in
     */
    record Ticked(long issueId, String code, String by, LocalDate day, boolean submitted) {

        /** The earliest first. */
        public static final Comparator<Ticked> EARLIEST =
                Comparator.comparing(Ticked::day).thenComparing(Ticked::by);
    }

    /** All that was done with some issues, by their ids, the earliest first. */
    List<Ticked> of(Collection<Long> issueIds);
}
