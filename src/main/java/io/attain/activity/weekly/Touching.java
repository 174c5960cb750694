package io.attain.activity.weekly;

import io.attain.kernel.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The customers and opportunities that daily logs tell of. */
public interface Touching {

    /**
     * Those of the logs of some days that were handed in, one for each line.
     *
     * @param people the user keys of whose are wanted, or null for everybody's; of many, others' may be among them
     */
    List<Touched> of(long projectId, @Nullable Set<String> people, Period days);

    /**
     * On which day before another some customers were touched last, by anybody, with their opportunities; one who never was is
     * missing.
     */
    Map<Long, LocalDate> last(Collection<Long> customerIds, LocalDate before);
}
