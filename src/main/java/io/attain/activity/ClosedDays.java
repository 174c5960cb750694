package io.attain.activity;

import io.attain.kernel.Period;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where it is kept how days stood when they were closed. */
public interface ClosedDays {

    /** Keeps those that are not kept yet, and answers how many that were; nothing that is kept changes. */
    int add(long projectId, List<ClosedDay> closed, Instant at);

    /**
     * Those of a project's days that are closed.
     *
     * @param people the user keys of whose days they are, or null for everybody's; of many, others' may be among them
     */
    List<ClosedDay> of(long projectId, @Nullable Set<String> people, Period days);
}
