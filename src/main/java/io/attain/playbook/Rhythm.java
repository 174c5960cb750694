package io.attain.playbook;

import io.attain.kernel.Coded;
import io.attain.kernel.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Within what a step is to be done so many times. The names are stored: never rename one. */
public enum Rhythm implements Coded {
    /** An ISO week. */
    WEEK,
    /** A calendar month. */
    MONTH,
    /** As long as it takes. */
    ONCE;

    /** The week or month that a day is in; nothing for what is done once. */
    Optional<Period> around(LocalDate day) {
        return switch (this) {
            case WEEK -> Optional.of(Period.weekOf(day));
            case MONTH -> Optional.of(Period.of(YearMonth.from(day)));
            case ONCE -> Optional.empty();
        };
    }
}
