package io.attain.risk;

import io.attain.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What each person was to do and did, day by day. */
public interface ActionDays {

    /** The people and actions of a project that have a daily target on some day of the period. */
    Set<Alert.Subject> subjects(long projectId, Period period);

    /** The days of the period in order of date, as they are known on {@code today}. */
    List<ActionDay> of(Alert.Subject subject, Period period, LocalDate today);
}
