package io.attain.customer.record;

import io.attain.customer.Purchases.Purchase;
import io.attain.kernel.Period;
import io.attain.kernel.Sums;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a customer bought in some time, by month and by product line; either is together the total. Amounts in minor units.
 *
 * @param byMonth each calendar month that the time touches, also one without purchases
 * @param byProduct what was bought most comes first
 */
public record PurchaseHistory(long total, SortedMap<YearMonth, Long> byMonth, List<Product> byProduct) {

    /**
     * What was bought of one product line.
     *
     * @param line null where nobody said which
     */
    public record Product(@Nullable String line, long amount) {}

    /** Adds purchases up, all of which are inside the period. */
    public static PurchaseHistory of(List<Purchase> purchases, Period period) {
        SortedMap<YearMonth, Long> months = new TreeMap<>();
        YearMonth last = YearMonth.from(period.last());
        for (YearMonth month = YearMonth.from(period.start()); !month.isAfter(last); month = month.plusMonths(1)) {
            months.put(month, 0L);
        }
        Map<@Nullable String, Long> products = new HashMap<>();
        purchases.forEach(purchase -> {
            months.merge(YearMonth.from(purchase.day()), purchase.amount(), Sums::plus);
            products.merge(purchase.productLine(), purchase.amount(), Sums::plus);
        });
        List<Product> byProduct = products.entrySet().stream()
                .map(each -> new Product(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingLong(Product::amount)
                        .reversed()
                        .thenComparing(Product::line, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new PurchaseHistory(Sums.of(purchases.stream().mapToLong(Purchase::amount)), months, byProduct);
    }
}
