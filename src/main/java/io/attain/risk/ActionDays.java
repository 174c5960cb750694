package io.attain.risk;

import io.attain.activity.DailyTargets.Whose;
import io.attain.kernel.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people were to do and did, day by day. */
public interface ActionDays {

    /**
     * What is known now about the days of a project in a period.
     *
     * @param personKey the user key of whose days they are, or null for everybody's
     */
    Known within(long projectId, @Nullable String personKey, Period period);

    /** What was known at one moment. */
    interface Known {

        /** The people and actions that have a daily target on some day of the period. */
        Set<Whose> asked();

        /** The days of the period in order of date. */
        List<ActionDay> of(Whose whose);
    }
}
