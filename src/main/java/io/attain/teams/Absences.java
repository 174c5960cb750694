package io.attain.teams;

import java.time.LocalDate;

/** Who is on leave when. */
@FunctionalInterface
public interface Absences {
    boolean isAway(String person, LocalDate day);
}
