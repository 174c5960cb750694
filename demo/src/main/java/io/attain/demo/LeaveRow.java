package io.attain.demo;

import java.time.LocalDate;

/**
 * Days on which a rep is away.
 *
 * @param owner the rep's log-in name
 * @param start the first day
 * @param end the first day after
 * @param own whether the rep enters it; otherwise the manager does
 */
public record LeaveRow(String owner, LocalDate start, LocalDate end, boolean own) {

    boolean covers(Rep rep, LocalDate day) {
        return owner.equals(rep.name()) && !day.isBefore(start) && day.isBefore(end);
    }
}
