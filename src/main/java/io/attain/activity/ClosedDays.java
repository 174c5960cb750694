package io.attain.activity;

import io.attain.kernel.Period;
import java.time.Instant;
import java.util.List;

/** Where it is kept how days stood when they were closed. */
public interface ClosedDays {

    /** Keeps those that are not kept yet, and answers how many that were; nothing that is kept changes. */
    int add(long projectId, List<ClosedDay> closed, Instant at);

    /** Those of a project's days that are closed, of everybody. */
    List<ClosedDay> of(long projectId, Period days);
}
