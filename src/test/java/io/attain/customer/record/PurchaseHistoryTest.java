package io.attain.customer.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.Purchases;
import io.attain.customer.Purchases.Purchase;
import io.attain.customer.record.PurchaseHistory.Product;
import io.attain.kernel.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class PurchaseHistoryTest {

    private static final Period TRAILING = Purchases.trailing(LocalDate.of(2026, 11, 15));

    @Test
    void monthsAndProductLinesAreTogetherTheTotal() {
        PurchaseHistory history = PurchaseHistory.of(
                List.of(
                        new Purchase(LocalDate.of(2025, 11, 16), "Product A", 100_01),
                        new Purchase(LocalDate.of(2026, 11, 15), null, 30_00),
                        new Purchase(LocalDate.of(2026, 3, 1), "Product B", 200_00),
                        new Purchase(LocalDate.of(2026, 3, 31), "Product A", -1_00)),
                TRAILING);

        assertThat(history.total()).isEqualTo(329_01);
        assertThat(history.byMonth().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(329_01);
        assertThat(history.byMonth()).hasSize(13).containsEntry(YearMonth.of(2026, 3), 199_00L);
        assertThat(history.byProduct())
                .containsExactly(
                        new Product("Product B", 200_00), new Product("Product A", 99_01), new Product(null, 30_00));
    }

    @Test
    void whoBoughtNothingHasMonthsOfNothing() {
        PurchaseHistory history = PurchaseHistory.of(List.of(), TRAILING);

        assertThat(history.total()).isZero();
        assertThat(history.byMonth().values()).hasSize(13).containsOnly(0L);
        assertThat(history.byProduct()).isEmpty();
    }
}
