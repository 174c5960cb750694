package io.attain.activity.weekly;

import io.attain.kernel.Period;
import java.util.List;

/** The problems that daily logs tell of. */
public interface Problems {

    /** Those of the logs of some days that were handed in; what was written of those in {@code told} alone. */
    List<Problem> of(long projectId, Period days, Period told);
}
