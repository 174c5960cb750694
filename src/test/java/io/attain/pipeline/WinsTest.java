package io.attain.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.results.Result;
import io.attain.words.CountedWins;
import io.attain.words.CountedWins.Buyers;
import io.attain.words.InMemoryStages;
import io.attain.words.Label;
import io.attain.words.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WinsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Scope EAST = new Scope("East China", "Product A", "New");

    @Test
    void whatWasTheFirstWinOfACustomerThatBecameOneWithAnotherStaysAFirstOne() {
        Map<Long, List<Result>> results = Wins.results(
                List.of(
                        opportunity(3, 1, "won", 500, DAY),
                        opportunity(4, 1, "won", 700, DAY.plusDays(1)),
                        opportunity(5, 1, "won", 900, DAY.plusDays(2))),
                Map.of(),
                Set.of(4L),
                project -> List.of());

        assertThat(results.get(3L)).extracting(Result::metric).contains(Metric.NEW_CUSTOMERS);
        assertThat(results.get(4L)).extracting(Result::amount).containsExactly(700L, 1L, 0L);
        assertThat(results.get(5L)).extracting(Result::amount).containsExactly(900L, 10_000L);
    }

    @Test
    void theEarliestWinOfACustomerAlsoBringsANewCustomer() {
        Map<Long, List<Result>> results = results(List.of(
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
        Map<Long, List<Result>> results = results(List.of(
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
                results(List.of(opportunity(8, 1, "won", 500, DAY), opportunity(7, 1, "won", 500, DAY)));

        assertThat(results.get(7L)).extracting(Result::metric).contains(Metric.NEW_CUSTOMERS);
        assertThat(results.get(8L)).extracting(Result::metric).doesNotContain(Metric.NEW_CUSTOMERS);
    }

    @Test
    void aCustomerThatExistedBeforeIsNeverNewItsFirstWinIncluded() {
        Opportunity first = opportunity(3, 1, "won", 500, DAY).ofKnownCustomer();
        Opportunity later = opportunity(4, 1, "won", 700, DAY.plusDays(1)).ofKnownCustomer();
        Map<Long, List<Result>> results = Wins.results(
                List.of(first, later),
                Map.of(),
                Set.of(),
                project -> List.of(
                        word(metric("count.new"), Scope.ANY, Buyers.NEW),
                        word(metric("count.old"), Scope.ANY, Buyers.EXISTING)));

        for (long id : List.of(3L, 4L)) {
            assertThat(results.get(id))
                    .extracting(result -> result.metric() + " " + result.amount())
                    .contains("repurchaseRate 10000", "count.old 1")
                    .doesNotContain("newCustomers 1", "count.new 1");
        }
    }

    @Test
    void whatIsOpenOrLostOrHasNoDayAddsNothing() {
        Map<Long, List<Result>> results = results(List.of(
                opportunity(3, 1, "negotiation", 500, DAY),
                opportunity(4, 1, "lost", 500, DAY),
                opportunity(5, 1, "won", 500, null)));

        assertThat(results.values()).allMatch(List::isEmpty).hasSize(3);
    }

    @Test
    void aProjectsOwnSumsAndCountsAddUpTheWinsThatTheyAreAbout() {
        Metric sum = metric("sum.repeatA");
        Metric count = metric("count.newA");
        Metric other = metric("count.west");
        Map<Long, List<Result>> results = Wins.results(
                List.of(
                        opportunity(3, 1, "won", 500, DAY),
                        opportunity(4, 1, "won", 700, DAY.plusDays(1)),
                        opportunity(5, 1, "won", 0, DAY.plusDays(2)),
                        opportunity(6, 2, "lost", 900, DAY)),
                Map.of(),
                Set.of(),
                project -> List.of(
                        word(sum, new Scope(null, "Product A", null), Buyers.EXISTING),
                        word(count, new Scope("East China", null, null), Buyers.NEW),
                        word(other, new Scope("West China", null, null), Buyers.ALL)));

        assertThat(own(results, 3)).containsExactly("count.newA 1");
        assertThat(own(results, 4)).containsExactly("sum.repeatA 700");
        assertThat(own(results, 5)).as("it is worth nothing").isEmpty();
        assertThat(results.get(6L)).as("it is lost").isEmpty();
    }

    @Test
    void aSharedWinIsWorthItsAmountToTheLastMinorUnit() {
        Credit credit = new Credit(List.of(
                new Credit.Share("lily", 3_000), new Credit.Share("tom", 4_000), new Credit.Share("wu", 3_000)));

        Map<Long, List<Result>> results = Wins.results(
                List.of(opportunity(3, 1, "won", 10_001, DAY)), Map.of(3L, credit), Set.of(), project -> List.of());

        assertThat(results.get(3L))
                .extracting(result -> result.owner() + " " + result.metric() + " " + result.amount())
                .as("a new customer and a first order are of whoever has the largest share")
                .containsExactly(
                        "lily revenue 3000",
                        "tom revenue 4001",
                        "wu revenue 3000",
                        "tom newCustomers 1",
                        "tom repurchaseRate 0");
    }

    @Test
    void whatIsNotWonHasNoShares() {
        Credit credit = new Credit(List.of(new Credit.Share("tom", 10_000)));

        assertThat(Wins.results(
                        List.of(opportunity(3, 1, "negotiation", 500, DAY)),
                        Map.of(3L, credit),
                        Set.of(),
                        project -> List.of()))
                .isEqualTo(Map.of(3L, List.of()));
    }

    private static List<String> own(Map<Long, List<Result>> results, long id) {
        return results.get(id).stream()
                .filter(result -> !result.metric().isStandard())
                .map(result -> result.metric() + " " + result.amount())
                .toList();
    }

    private static Metric metric(String code) {
        return Metric.ofCode(code).orElseThrow();
    }

    private static Word word(Metric metric, Scope scope, Buyers buyers) {
        return new Word(metric, new Label(metric.code(), ""), 0, false, new CountedWins(scope, buyers));
    }

    private static Map<Long, List<Result>> results(List<Opportunity> opportunities) {
        return Wins.results(opportunities, Map.of(), Set.of(), project -> List.of());
    }

    private static Opportunity opportunity(long id, long customer, String stage, long amount, LocalDate day) {
        return new Opportunity(
                id,
                customer,
                10_000,
                "lily",
                InMemoryStages.stage(stage),
                amount,
                day,
                EAST,
                false,
                List.of(),
                List.of());
    }
}
