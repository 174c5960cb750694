package io.attain.customer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.attain.customer.BoughtElsewhere;
import io.attain.customer.Customer;
import io.attain.customer.Purchases.Purchase;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.Unit;
import io.attain.results.Bought;
import io.attain.results.InMemoryFacts;
import io.attain.results.Result;
import io.attain.results.Source;
import io.attain.results.app.FactBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Customer 20 bought twice in the year and once before it, customer 21 once. */
class FactPurchasesTest {

    private static final long PROJECT = 10_000;
    private static final Period YEAR = new Period(LocalDate.of(2025, 11, 29), LocalDate.of(2026, 11, 29));

    private static final Bought HARBOR = new Bought(150, 2, YEAR.start(), YEAR.last());

    private final InMemoryFacts facts = new InMemoryFacts();
    private final BoughtElsewhere elsewhere = mock();
    private final FactPurchases purchases = new FactPurchases(new FactBook(facts, List.of(), Runnable::run), elsewhere);

    @BeforeEach
    void fourPurchases() {
        buy(1, 20, YEAR.start(), 100);
        buy(2, 20, YEAR.last(), 50);
        buy(3, 20, YEAR.start().minusDays(1), 7);
        buy(4, 21, YEAR.last(), 3);
    }

    @Test
    void whatACustomerBoughtInThePeriodIsAddedUp() {
        assertThat(purchases.of(customer(20), YEAR)).contains(HARBOR);
        assertThat(purchases.of(customer(21), YEAR)).contains(Bought.once(YEAR.last(), 3));
        assertThat(purchases.of(customer(22), YEAR)).isEmpty();
    }

    @Test
    void allCustomersOfAProjectAreToldAtOnceAsEachAlone() {
        assertThat(purchases.ofAll(PROJECT, YEAR)).isEqualTo(Map.of(20L, HARBOR, 21L, Bought.once(YEAR.last(), 3)));
        assertThat(purchases.ofAll(PROJECT + 1, YEAR)).isEmpty();
    }

    @Test
    void aWinThatCountsAsANewCustomerIsNoSecondPurchase() {
        Result bought = result(5, 22, Metric.REVENUE, YEAR.start(), 9);
        Result first = result(5, 22, Metric.NEW_CUSTOMERS, YEAR.start(), 1);
        facts.replace(Source.OPPORTUNITY, Map.of(5L, List.of(bought, first)));

        assertThat(purchases.of(customer(22), YEAR)).contains(Bought.once(YEAR.start(), 9));
    }

    @Test
    void whatOtherSystemsKnowIsBoughtToo() {
        when(elsewhere.each(21, YEAR)).thenReturn(List.of(new Purchase(YEAR.start(), "Product A", 40)));
        when(elsewhere.ofAll(PROJECT, YEAR))
                .thenReturn(Map.of(21L, Bought.once(YEAR.start(), 40), 23L, Bought.once(YEAR.last(), 5)));

        Bought both = new Bought(43, 2, YEAR.start(), YEAR.last());
        assertThat(purchases.of(customer(21), YEAR)).contains(both);
        assertThat(purchases.each(customer(21), YEAR))
                .containsExactlyInAnyOrder(
                        new Purchase(YEAR.start(), "Product A", 40), new Purchase(YEAR.last(), null, 3));
        assertThat(purchases.ofAll(PROJECT, YEAR))
                .isEqualTo(Map.of(20L, HARBOR, 21L, both, 23L, Bought.once(YEAR.last(), 5)));
    }

    private void buy(long id, long customer, LocalDate day, long amount) {
        facts.replace(Source.OPPORTUNITY, Map.of(id, List.of(result(id, customer, Metric.REVENUE, day, amount))));
    }

    private static Result result(long id, long customer, Metric metric, LocalDate day, long amount) {
        return new Result(Source.OPPORTUNITY, id, PROJECT, "lily", day, metric, amount, Scope.ANY, customer);
    }

    private static Customer customer(long id) {
        return new Customer(id, PROJECT, Unit.MONEY, false);
    }
}
