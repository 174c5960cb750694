package io.attain.rates;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What other currencies are worth, project by project. What was converted keeps the rate by which it was. */
public interface Rates {

    /**
     * A rate and who said it.
     *
     * @param by the user key
     */
    record Said(Rate rate, String by, Instant at) {}

    /** All rates of a project, by currency, of each the latest first. */
    List<Said> of(long projectId);

    /**
     * Says a rate, in place of one of the same currency and day.
     *
     * @param seen what it was believed to be, null for none
     * @return whether it was that, or is what is said; else nothing has changed
     */
    boolean put(long projectId, Said said, @Nullable BigDecimal seen);

    /**
     * Takes a rate away, if there is one.
     *
     * @param seen what it was believed to be, null for whatever it is
     * @return whether it was that, or there was none; else nothing has changed
     */
    boolean remove(long projectId, String currency, LocalDate from, @Nullable BigDecimal seen);

    /** The rate that holds on a day; nothing if none does yet. */
    default Optional<Rate> on(long projectId, String currency, LocalDate day) {
        return of(projectId).stream()
                .map(Said::rate)
                .filter(rate -> rate.currency().equals(currency) && !rate.from().isAfter(day))
                .max(Comparator.comparing(Rate::from));
    }
}
