package io.attain.activity.weekly;

import io.attain.kernel.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What daily logs tell of that stood in somebody's way. */
public interface Problems {

    /**
     * What logs of some days say.
     *
     * @param met problems
     * @param reasons why those that say nothing else do so, the reason as a tag
     */
    record Told(List<Problem> met, List<Problem> reasons) {}

    /**
     * What the logs of some days that were handed in say; what was written of problems in {@code told} alone.
     *
     * @param people the user keys of whose are wanted, or null for everybody's; of many, others' may be among them
     */
    Told of(long projectId, @Nullable Set<String> people, Period days, Period told);
}
