package io.attain.customer.purchases.store;

import static io.attain.kernel.TestDays.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.Together;
import io.attain.customer.Purchases.Purchase;
import io.attain.customer.purchases.OutsidePurchase;
import io.attain.customer.purchases.OutsidePurchase.Said;
import io.attain.customer.purchases.PurchaseBook;
import io.attain.customer.purchases.PurchaseBook.Batch;
import io.attain.kernel.Period;
import io.attain.kernel.store.PlainSql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@OnEachEngine({PurchaseRow.class, PurchaseBatchRow.class})
class StoredPurchasesTest {

    private static final Period WEEK = new Period(MONDAY, MONDAY.plusDays(7));
    private static final Instant NOW = Instant.parse("2026-11-25T02:30:00Z");

    private static final OutsidePurchase FIRST = new OutsidePurchase("发票-1", 7, MONDAY, "Product A", 100, null);
    private static final OutsidePurchase SECOND =
            new OutsidePurchase("INV#2", 8, MONDAY.plusDays(6), null, 780, new Said(100, "EUR", "7.8"));

    @Test
    void givesBackWhatWasBroughtAndAddsItUp(AoDatabase database) {
        StoredPurchases purchases = node(database);
        int number = purchases.bring(1, "mei", NOW, List.of(FIRST, SECOND));

        assertThat(purchases.of(1, List.of("发票-1", "INV#2", "other")))
                .isEqualTo(Map.of("发票-1", FIRST, "INV#2", SECOND));
        assertThat(purchases.of(2, List.of("INV#2"))).isEmpty();
        assertThat(purchases.each(7, WEEK)).containsExactly(new Purchase(MONDAY, "Product A", 100));
        assertThat(purchases.each(7, new Period(MONDAY.plusDays(1), MONDAY.plusDays(7))))
                .isEmpty();
        assertThat(totals(purchases, 1)).isEqualTo(Map.of(7L, 100L, 8L, 780L));
        assertThat(purchases.ofAll(2, WEEK)).isEmpty();
        assertThat(purchases.batches(1, 9)).containsExactly(new Batch(number, "mei", NOW, 2, null));
        assertThat(purchases.batches(2, 9)).isEmpty();
    }

    /** Whoever asks behind the end, however far, finds nothing. */
    @Test
    void theyAreToldByPartsInTheOrderOfTheirKeys(AoDatabase database) {
        StoredPurchases purchases = node(database);
        purchases.bring(1, "mei", NOW, List.of(FIRST, SECOND));

        assertThat(purchases.inProject(1, 0, 5_000)).containsExactlyInAnyOrder(SECOND, FIRST);
        List<OutsidePurchase> parts = new ArrayList<>(purchases.inProject(1, 0, 1));
        parts.addAll(purchases.inProject(1, 1, 1));
        assertThat(parts).isEqualTo(purchases.inProject(1, 0, 5_000));
        for (int skip : new int[] {2, Integer.MAX_VALUE - 5_000, Integer.MAX_VALUE}) {
            assertThat(purchases.inProject(1, skip, 5_000)).isEmpty();
        }
    }

    @Test
    void whatIsTakenBackIsAsItWasBeforeInWhicheverOrder(AoDatabase database) {
        StoredPurchases purchases = node(database);
        int first = purchases.bring(1, "mei", NOW, List.of(FIRST));
        int second = purchases.bring(1, "mei", NOW, List.of(with(200), SECOND));
        int third = purchases.bring(1, "mei", NOW, List.of(with(300)));
        assertThat(totals(purchases, 1)).isEqualTo(Map.of(7L, 300L, 8L, 780L));

        assertThat(purchases.takeBack(1, second, NOW)).isEqualTo(Set.of(7L, 8L));
        assertThat(totals(purchases, 1)).isEqualTo(Map.of(7L, 300L));

        assertThat(purchases.takeBack(1, third, NOW)).isEqualTo(Set.of(7L));
        assertThat(purchases.of(1, List.of("发票-1"))).isEqualTo(Map.of("发票-1", FIRST));
        assertThat(totals(purchases, 1)).isEqualTo(Map.of(7L, 100L));

        assertThat(purchases.takeBack(2, first, NOW)).isEmpty();
        assertThat(purchases.takeBack(1, third, NOW)).isEmpty();
        assertThat(totals(purchases, 1)).isEqualTo(Map.of(7L, 100L));
        assertThat(purchases.takeBack(1, first, NOW)).isEqualTo(Set.of(7L));
        assertThat(purchases.ofAll(1, WEEK)).isEmpty();
        assertThat(purchases.batches(1, 9)).extracting(Batch::backAt).containsExactly(NOW, NOW, NOW);
        assertThat(purchases.batches(1, 2)).extracting(Batch::number).containsExactly(third, second);
    }

    @Test
    void purchasesGoWithTheirCustomerAndAreForgottenWithIt(AoDatabase database) {
        StoredPurchases purchases = node(database);
        int number = purchases.bring(1, "mei", NOW, List.of(FIRST, SECOND));

        purchases.move(7, 2);
        assertThat(totals(purchases, 1)).isEqualTo(Map.of(8L, 780L));
        assertThat(totals(purchases, 2)).isEqualTo(Map.of(7L, 100L));
        assertThat(purchases.of(2, List.of("发票-1"))).isEqualTo(Map.of("发票-1", FIRST));

        purchases.forget(8);
        assertThat(purchases.ofAll(1, WEEK)).isEmpty();
        assertThat(purchases.takeBack(1, number, NOW)).containsExactly(7L);
        assertThat(purchases.ofAll(2, WEEK)).isEmpty();
    }

    @Test
    void ofManyWhoBringTheSameAtOnceNoneCountsTwice(AoDatabase database) throws InterruptedException {
        assertThat(Together.failures(6, person -> node(database).bring(1, "mei", NOW, List.of(FIRST, SECOND))))
                .isEmpty();

        assertThat(totals(node(database), 1)).isEqualTo(Map.of(7L, 100L, 8L, 780L));
        assertThat(node(database).batches(1, 99)).extracting(Batch::number).doesNotHaveDuplicates();
    }

    private static OutsidePurchase with(long amount) {
        return new OutsidePurchase(FIRST.key(), 7, MONDAY, null, amount, null);
    }

    private static StoredPurchases node(AoDatabase database) {
        return new StoredPurchases(new PlainSql(database.executors()));
    }

    @Test
    void whatTakingBackWouldDoIsToldBefore(AoDatabase database) {
        StoredPurchases purchases = node(database);
        int first = purchases.bring(1, "mei", NOW, all(Map.of("A", 100L, "B", 200L)));
        int second = purchases.bring(1, "mei", NOW, all(Map.of("B", 300L, "C", 400L)));

        assertThat(purchases.ahead(1, first)).isEqualTo(new PurchaseBook.Ahead(1, 0, List.of("B")));
        assertThat(purchases.ahead(1, second)).isEqualTo(new PurchaseBook.Ahead(1, 1, List.of()));
        purchases.takeBack(1, second, NOW);
        assertThat(purchases.ahead(1, second)).isEqualTo(new PurchaseBook.Ahead(0, 0, List.of()));
        assertThat(purchases.ahead(1, first)).isEqualTo(new PurchaseBook.Ahead(2, 0, List.of()));
    }

    /** Of each key the latest counts that was brought and not taken back, in whatever order that is said. */
    @Test
    void whateverIsBroughtAndTakenBackTheLatestThatIsLeftCounts(AoDatabase database) {
        StoredPurchases purchases = node(database);
        Random random = new Random(7);
        NavigableMap<Integer, Map<String, Long>> left = new TreeMap<>();
        for (int step = 1; step <= 40; step++) {
            if (left.isEmpty() || random.nextInt(5) < 3) {
                Map<String, Long> brought = new TreeMap<>();
                for (String key : List.of("A", "B", "C")) {
                    if (random.nextBoolean()) {
                        brought.put(key, 100L * step + brought.size());
                    }
                }
                left.put(purchases.bring(1, "mei", NOW, all(brought)), brought);
            } else {
                int number = List.copyOf(left.keySet()).get(random.nextInt(left.size()));
                purchases.takeBack(1, number, NOW);
                purchases.takeBack(1, number, NOW);
                left.remove(number);
            }
            Map<String, Long> latest = new TreeMap<>();
            left.values().forEach(latest::putAll);
            assertThat(purchases.of(1, List.of("A", "B", "C")))
                    .as("step %d", step)
                    .isEqualTo(known(latest));
            assertThat(totals(purchases, 1).values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(
                            latest.values().stream().mapToLong(Long::longValue).sum());
        }
    }

    private static List<OutsidePurchase> all(Map<String, Long> amounts) {
        return amounts.entrySet().stream()
                .map(each -> new OutsidePurchase(
                        each.getKey(), each.getKey().charAt(0), MONDAY, null, each.getValue(), null))
                .toList();
    }

    private static Map<String, OutsidePurchase> known(Map<String, Long> amounts) {
        return all(amounts).stream().collect(Collectors.toMap(OutsidePurchase::key, Function.identity()));
    }

    /** A customer moves, and then what was brought last of it is taken back: what was before is known in its project. */
    @Test
    void whatIsKnownAgainIsSoWhereItsCustomerIs(AoDatabase database) {
        StoredPurchases purchases = node(database);
        int unused = purchases.bring(1, "mei", NOW, List.of(FIRST));
        int second = purchases.bring(1, "mei", NOW, List.of(with(200)));
        purchases.move(7, 2);

        purchases.takeBack(1, second, NOW);

        assertThat(purchases.of(2, List.of(FIRST.key()))).containsValue(FIRST);
        assertThat(purchases.of(1, List.of(FIRST.key()))).isEmpty();
        int third = purchases.bring(2, "mei", NOW, List.of(with(300)));
        assertThat(totals(purchases, 2)).as("it counts once").isEqualTo(Map.of(7L, 300L));
        purchases.takeBack(2, third, NOW);
        assertThat(totals(purchases, 2)).isEqualTo(Map.of(7L, 100L));
    }

    private static Map<Long, Long> totals(StoredPurchases purchases, long project) {
        Map<Long, Long> totals = new HashMap<>();
        purchases.ofAll(project, WEEK).forEach((customer, bought) -> totals.put(customer, bought.amount()));
        return totals;
    }
}
