package io.attain.customer.record;

import io.attain.customer.Purchases.Purchase;
import io.attain.kernel.Period;
import io.attain.kernel.Sums;
import java.time.LocalDate;
import java.util.List;

/**
 * What a customer bought in the three months that end today, in the three before, and in the same three of last year: whether it
 * buys less is seen sooner so than by twelve months. In minor units.
 */
public record Quarters(long trailing, long before, long lastYear) {

    private static final int MONTHS = 3;
    private static final int YEAR = 12;

    /** The days whose purchases tell it, of which the twelve months that end today are the last. */
    public static Period days(LocalDate today) {
        LocalDate end = today.plusDays(1);
        return new Period(end.minusMonths(YEAR + MONTHS), end);
    }

    /** Adds purchases up; those of other days do not matter. */
    public static Quarters of(List<Purchase> purchases, LocalDate today) {
        return new Quarters(
                bought(purchases, today, 0), bought(purchases, today, MONTHS), bought(purchases, today, YEAR));
    }

    private static long bought(List<Purchase> purchases, LocalDate today, int monthsAgo) {
        LocalDate end = today.plusDays(1);
        Period quarter = new Period(end.minusMonths(monthsAgo + MONTHS), end.minusMonths(monthsAgo));
        return Sums.of(purchases.stream()
                .filter(purchase -> quarter.contains(purchase.day()))
                .mapToLong(Purchase::amount));
    }
}
