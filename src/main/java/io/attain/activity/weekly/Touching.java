package io.attain.activity.weekly;

import io.attain.kernel.Period;
import java.util.List;

/** The customers and opportunities that daily logs tell of. */
public interface Touching {

    /** Those of the logs of some days that were handed in, one for each line. */
    List<Touched> of(long projectId, Period days);
}
