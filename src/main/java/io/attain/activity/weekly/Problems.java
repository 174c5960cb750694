package io.attain.activity.weekly;

import io.attain.kernel.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The problems that daily logs tell of. */
public interface Problems {

    /**
     * Those of the logs of some days that were handed in; what was written of those in {@code told} alone.
     *
     * @param people the user keys of whose are wanted, or null for everybody's; of many, others' may be among them
     */
    List<Problem> of(long projectId, @Nullable Set<String> people, Period days, Period told);
}
