package io.attain.customer;

import io.attain.kernel.Period;
import io.attain.results.Bought;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** What a customer bought inside the period, added up; nothing if it bought nothing. */
    default Optional<Bought> of(Customer customer, Period period) {
        return Optional.ofNullable(within(each(customer, period), period));
    }

    /** Each purchase of a customer inside the period, in no order; together they are the total. */
    List<Purchase> each(Customer customer, Period period);

    /** The twelve months that end with {@code today}, today included: what is bought each year on one day is in it once. */
    static Period trailing(LocalDate today) {
        LocalDate end = today.plusDays(1);
        LocalDate start = end.minusMonths(TRAILING_MONTHS);
        boolean isLeapDay = start.plusMonths(TRAILING_MONTHS).isBefore(end);
        return new Period(isLeapDay ? start.plusDays(1) : start, end);
    }

    /** Purchases inside a period, added up; null if there are none. */
    static @Nullable Bought within(List<Purchase> purchases, Period period) {
        return purchases.stream()
                .filter(each -> period.contains(each.day()))
                .map(each -> Bought.once(each.day(), each.amount()))
                .reduce(Bought::plus)
                .orElse(null);
    }

    /** All days up to {@code today}, that included. */
    static Period ever(LocalDate today) {
        return new Period(LocalDate.EPOCH, today.plusDays(1));
    }

    /** What all customers of a project bought, by the ids of their issues; one who bought nothing is missing. */
    Map<Long, Bought> ofAll(long projectId, Period period);
}
