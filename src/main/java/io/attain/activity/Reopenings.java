package io.attain.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where it is kept which logs were reopened, for ever: who looks back can tell why a log was written late. */
public interface Reopenings {

    void add(Reopening reopening);

    /** Those of a person that still let something be written on {@code today}, the latest first. */
    List<Reopening> of(long projectId, String person, LocalDate today);

    /** The same of everybody in a project. */
    List<Reopening> of(long projectId, LocalDate today);

    /** The latest one that lets the log of a day be written on {@code today}. */
    default Optional<Reopening> of(long projectId, String person, LocalDate day, LocalDate today) {
        return of(projectId, person, today).stream()
                .filter(each -> each.opens(day, today))
                .findFirst();
    }
}
