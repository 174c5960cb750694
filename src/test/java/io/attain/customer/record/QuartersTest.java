package io.attain.customer.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.Purchases;
import io.attain.customer.Purchases.Purchase;
import io.attain.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuartersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 15);

    private static Purchase on(String day, long amount) {
        return new Purchase(LocalDate.parse(day), null, amount);
    }

    @Test
    void eachQuarterHasItsFirstAndItsLastDay() {
        List<Purchase> purchases = List.of(
                on("2026-11-15", 1),
                on("2026-08-16", 2),
                on("2026-08-15", 10),
                on("2026-05-16", 20),
                on("2026-05-15", 100),
                on("2025-11-16", 100),
                on("2025-11-15", 1_000),
                on("2025-08-16", 2_000),
                on("2025-08-15", 100));

        assertThat(Quarters.of(purchases, TODAY)).isEqualTo(new Quarters(3, 30, 3_000));
        assertThat(Quarters.of(List.of(), TODAY)).isEqualTo(new Quarters(0, 0, 0));
    }

    @Test
    void noDayIsInTwoQuartersAndAllAreRead() {
        Stream.iterate(LocalDate.of(2024, 1, 1), day -> day.plusDays(1))
                .limit(1_500)
                .forEach(today -> {
                    Period read = Quarters.days(today);
                    List<Purchase> daily = read.start()
                            .datesUntil(read.end())
                            .map(day -> new Purchase(day, null, 1))
                            .toList();
                    Quarters told = Quarters.of(daily, today);

                    assertThat(List.of(told.trailing(), told.before(), told.lastYear()))
                            .as("%s", today)
                            .allMatch(days -> days >= 89 && days <= 92);
                    assertThat(read.contains(Purchases.trailing(today)))
                            .as("%s", today)
                            .isTrue();
                    assertThat(told.trailing() + told.before())
                            .as("%s", today)
                            .isEqualTo(today.plusDays(1)
                                    .minusMonths(6)
                                    .datesUntil(today.plusDays(1))
                                    .count());
                });
    }
}
