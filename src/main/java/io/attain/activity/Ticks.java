package io.attain.activity;

import java.time.LocalDate;
import java.util.Collection;
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
    record Ticked(long issueId, String code, String by, LocalDate day, boolean submitted) {}

    /** All that was done with some issues, by their ids, the earliest first. */
    List<Ticked> of(Collection<Long> issueIds);
}
