package io.attain.customer;

import io.attain.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What customers bought: their won opportunities, each on its close date, in minor units. */
public interface Purchases {

    /** How many months of purchases a customer is judged by. */
    int TRAILING_MONTHS = 12;

    /**
     * One purchase.
     *
     * @param productLine what was bought, null if nobody said
     * @param amount in minor units
     */
    record Purchase(LocalDate day, @Nullable String productLine, long amount) {}

    /** The total that a customer bought inside the period; 0 if nothing. */
    long of(Customer customer, Period period);

    /** Each purchase of a customer inside the period, in no order; together they are the total. */
    List<Purchase> each(Customer customer, Period period);

    /** The twelve months that end with {@code today}, today included. */
    static Period trailing(LocalDate today) {
        LocalDate end = today.plusDays(1);
        return new Period(end.minusMonths(TRAILING_MONTHS), end);
    }

    /** The totals of all customers of a project, by the ids of their issues; one who bought nothing is missing. */
    Map<Long, Long> ofAll(long projectId, Period period);
}
