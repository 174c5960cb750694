package io.attain.calendar;

import io.attain.kernel.Coded;
import io.attain.kernel.Period;
import java.util.Optional;

/**
 * Days, or halves of days, on which one person does not work.
 *
 * @param personKey the person's user key
 * @param period the days; whether they would be worked does not matter
 * @param part what of each of them
 */
public record Leave(String personKey, Period period, Part part) {

    /** What of a day somebody is away. */
    public enum Part implements Coded {
        WHOLE,
        MORNING,
        AFTERNOON
    }

    /** The leave as far as it lies in a period. */
    public Optional<Leave> within(Period days) {
        return period.within(days).map(both -> new Leave(personKey, both, part));
    }
}
