package io.attain.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.results.Result;
import io.attain.words.InMemoryStages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WinsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Scope EAST = new Scope("East China", "Product A", "New");

    @Test
    void theEarliestWinOfACustomerAlsoBringsANewCustomer() {
        Map<Long, List<Result>> results = Wins.results(List.of(
                opportunity(3, 1, "won", 500, DAY.plusDays(1)),
                opportunity(4, 1, "won", 700, DAY),
                opportunity(5, 2, "won", 900, DAY.plusDays(9))));

        assertThat(results.get(3L)).extracting(Result::metric).containsExactly(Metric.REVENUE, Metric.REPURCHASE_RATE);
        assertThat(results.get(4L))
                .extracting(Result::metric)
                .containsExactly(Metric.REVENUE, Metric.NEW_CUSTOMERS, Metric.REPURCHASE_RATE);
        assertThat(results.get(4L)).extracting(Result::amount).containsExactly(700L, 1L, 0L);
        assertThat(results.get(4L))
                .allMatch(result -> result.day().equals(DAY) && result.scope().equals(EAST));
        assertThat(results.get(5L)).hasSize(3);
    }

    @Test
    void everyWinAfterACustomersFirstIsARepurchase() {
        Map<Long, List<Result>> results = Wins.results(List.of(
                opportunity(3, 1, "won", 500, DAY.plusDays(1)),
                opportunity(4, 1, "won", 700, DAY),
                opportunity(5, 2, "won", 900, DAY)));

        assertThat(results.values().stream()
                        .flatMap(List::stream)
                        .filter(result -> result.metric().equals(Metric.REPURCHASE_RATE))
                        .map(Result::amount))
                .containsExactly(10_000L, 0L, 0L);
    }

    @Test
    void winsOfTheSameDayCountByIssue() {
        Map<Long, List<Result>> results =
                Wins.results(List.of(opportunity(8, 1, "won", 500, DAY), opportunity(7, 1, "won", 500, DAY)));

        assertThat(results.get(7L)).extracting(Result::metric).contains(Metric.NEW_CUSTOMERS);
        assertThat(results.get(8L)).extracting(Result::metric).doesNotContain(Metric.NEW_CUSTOMERS);
    }

    @Test
    void whatIsOpenOrLostOrHasNoDayAddsNothing() {
        Map<Long, List<Result>> results = Wins.results(List.of(
                opportunity(3, 1, "negotiation", 500, DAY),
                opportunity(4, 1, "lost", 500, DAY),
                opportunity(5, 1, "won", 500, null)));

        assertThat(results.values()).allMatch(List::isEmpty).hasSize(3);
    }

    private static Opportunity opportunity(long id, long customer, String stage, long amount, LocalDate day) {
        return new Opportunity(id, customer, 10_000, "lily", InMemoryStages.stage(stage), amount, day, EAST, List.of());
    }
}
