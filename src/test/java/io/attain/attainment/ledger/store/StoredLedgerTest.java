package io.attain.attainment.ledger.store;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.attainment.ledger.Branch;
import io.attain.attainment.ledger.Cell;
import io.attain.attainment.ledger.Ledger;
import io.attain.attainment.ledger.SumChanges;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.PlainSql;
import io.attain.results.Source;
import io.attain.results.Tally;
import io.attain.targets.Posting;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@OnEachEngine(with = TableSet.LEDGER)
class StoredLedgerTest {

    @Test
    void sumsTheOwnPostingsOfEachNodeOfOneTree(AoDatabase database) {
        StoredLedger ledger = ledger(database);
        ledger.replace(Source.OPPORTUNITY, 7, List.of(posting(7, 2, 1, 40), posting(7, 9, 9, 40)));
        ledger.replace(Source.OPPORTUNITY, 8, List.of(posting(8, 2, 1, -15)));
        ledger.replace(Source.OPPORTUNITY, 6, List.of(posting(6, 3, 1, 1_000_000_000_000_000_000L)));

        assertThat(ledger.sums(1))
                .isEqualTo(Map.of(2L, new Tally(25L, 2), 3L, new Tally(1_000_000_000_000_000_000L, 1)));
        assertThat(ledger.sums(5)).isEmpty();
    }

    @Test
    void replacingTwiceIsReplacingOnce(AoDatabase database) {
        StoredLedger ledger = ledger(database);
        ledger.replace(Source.OPPORTUNITY, 7, List.of(posting(7, 2, 1, 40)));
        ledger.replace(Source.OPPORTUNITY, 7, List.of(posting(7, 3, 1, 50)));
        ledger.replace(Source.OPPORTUNITY, 7, List.of(posting(7, 3, 1, 50)));
        assertThat(all(ledger)).containsExactly(posting(7, 3, 1, 50));

        ledger.replace(Source.LOG, 7, List.of());
        assertThat(all(ledger)).hasSize(1);
        ledger.replace(Source.OPPORTUNITY, 7, List.of());
        assertThat(all(ledger)).isEmpty();
    }

    @Test
    void listsPostingsOfSomeNodesPageByPage(AoDatabase database) {
        StoredLedger ledger = ledger(database);
        for (int i = 1; i <= 5; i++) {
            ledger.replace(Source.OPPORTUNITY, i, List.of(posting(i, 2, 1, i)));
        }
        ledger.replace(Source.OPPORTUNITY, 6, List.of(posting(6, 3, 1, 100)));
        Set<Long> manyNodes =
                LongStream.range(2, 900).filter(id -> id != 3).boxed().collect(Collectors.toSet());
        for (Set<Long> nodes : List.of(Set.of(2L), manyNodes)) {
            Ledger.Page page = ledger.page(new Branch(1, nodes, false), null, 2, 2);
            assertThat(page.earlier()).isEqualTo(new Tally(9, 2));
            assertThat(page.postings()).containsExactly(posting(3, 2, 1, 3), posting(2, 2, 1, 2));
            assertThat(ledger.page(new Branch(1, Set.of(2L, 3L), true), null, 0, 1)
                            .postings())
                    .containsExactly(posting(6, 3, 1, 100));
            assertThat(ledger.page(new Branch(1, nodes, false), null, 100, 2))
                    .isEqualTo(new Ledger.Page(new Tally(15, 5), List.of()));
            assertThat(ledger.page(new Branch(1, nodes, false), "nobody", 0, 2).postings())
                    .isEmpty();
            assertThat(ledger.page(new Branch(1, nodes, false), "lily", 4, 9).postings())
                    .containsExactly(posting(1, 2, 1, 1));
        }
    }

    @Test
    void handsOutManyPostingsOfOneProject(AoDatabase database) {
        StoredLedger ledger = ledger(database);
        List<Posting> many = LongStream.rangeClosed(1, 1500)
                .mapToObj(node -> posting(7, node, 1, node))
                .toList();
        ledger.replace(Source.OPPORTUNITY, 7, many);

        assertThat(all(ledger)).containsExactlyInAnyOrderElementsOf(many);
    }

    @Test
    void failsWholeWhenItCannotWriteAll(AoDatabase database) {
        StoredLedger ledger = ledger(database);
        ledger.replace(Source.OPPORTUNITY, 7, List.of(posting(7, 2, 1, 40)));

        assertThatThrownBy(
                        () -> ledger.replace(Source.OPPORTUNITY, 7, List.of(posting(7, 3, 1, 1), posting(7, 3, 1, 2))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(all(ledger)).containsExactly(posting(7, 2, 1, 40));
    }

    @Test
    void tellsOnlyTheSumsThatChangedSinceTheLastReading(AoDatabase database) {
        StoredLedger ledger = ledger(database);
        ledger.replace(Source.OPPORTUNITY, 7, List.of(posting(7, 2, 1, 40), posting(7, 9, 9, 40)));
        ledger.replace(Source.OPPORTUNITY, 8, List.of(posting(8, 3, 1, 5)));
        SumChanges all = ledger.changes(1, SumChanges.Mark.NONE);
        assertThat(all.sums()).isEqualTo(Map.of(2L, new Tally(40, 1), 3L, new Tally(5, 1)));

        SumChanges none = ledger.changes(1, all.mark());
        assertThat(none).isEqualTo(new SumChanges(Map.of(), all.mark()));

        ledger.replace(Source.OPPORTUNITY, 8, List.of(posting(8, 3, 1, 6)));
        ledger.replace(Source.OPPORTUNITY, 9, List.of(posting(9, 4, 1, 1)));
        ledger.replace(Source.OPPORTUNITY, 10, List.of(posting(10, 9, 9, 1)));
        SumChanges some = ledger.changes(1, all.mark());
        assertThat(some.sums()).isEqualTo(Map.of(3L, new Tally(6, 1), 4L, new Tally(1, 1)));
        assertThat(ledger.changes(1, some.mark()).sums()).isEmpty();
    }

    @Test
    void tellsOfSeveralTreesTogetherThoseThatChanged(AoDatabase database) {
        StoredLedger ledger = ledger(database);
        ledger.replace(Source.OPPORTUNITY, 7, List.of(posting(7, 2, 1, 40), posting(7, 9, 9, 40)));
        Map<Long, SumChanges> all =
                ledger.changes(Map.of(1L, SumChanges.Mark.NONE, 9L, SumChanges.Mark.NONE, 5L, SumChanges.Mark.NONE));
        assertThat(all.get(1L)).isEqualTo(ledger.changes(1, SumChanges.Mark.NONE));
        assertThat(all.get(5L)).isEqualTo(new SumChanges(Map.of(), SumChanges.Mark.NONE));

        ledger.replace(Source.OPPORTUNITY, 7, List.of(posting(7, 2, 1, 40), posting(7, 9, 9, 41)));

        assertThat(ledger.changes(Map.of(1L, all.get(1L).mark(), 9L, all.get(9L).mark())))
                .containsEntry(1L, new SumChanges(Map.of(), all.get(1L).mark()))
                .containsEntry(9L, ledger.changes(9, SumChanges.Mark.NONE));
    }

    @Test
    void movesASumWithItsPostingsToAnotherNodeAndTree(AoDatabase database) {
        StoredLedger ledger = ledger(database);
        ledger.replace(Source.OPPORTUNITY, 7, List.of(posting(7, 2, 1, 40)));
        SumChanges before = ledger.changes(1, SumChanges.Mark.NONE);
        ledger.replace(Source.OPPORTUNITY, 7, List.of(posting(7, 2, 5, 41)));

        assertThat(ledger.changes(1, before.mark()).sums()).isEqualTo(Map.of(2L, Tally.NONE));
        assertThat(ledger.sums(5)).isEqualTo(Map.of(2L, new Tally(41, 1)));
    }

    @Test
    void countsASumAgainThatDoesNotFitItsPostings(AoDatabase database) {
        StoredLedger ledger = ledger(database);
        ledger.replace(Source.OPPORTUNITY, 7, List.of(posting(7, 2, 1, 40)));
        assertThat(ledger.recount(new Cell(1, 2))).isFalse();

        new PlainSql(database.executors())
                .write(session -> session.change("UPDATE {NODE_SUM} SET [AMOUNT] = 7, [RESULTS] = 3", Columns.none()));
        SumChanges wrong = ledger.changes(1, SumChanges.Mark.NONE);
        assertThat(ledger.recount(new Cell(1, 2))).isTrue();
        assertThat(ledger.recount(new Cell(1, 2))).isFalse();
        assertThat(ledger.changes(1, wrong.mark()).sums()).isEqualTo(Map.of(2L, new Tally(40, 1)));
    }

    @Test
    void eightWritersInOneTreeLoseNothingAndNeverWaitForEachOther(AoDatabase database) throws Exception {
        StoredLedger ledger = ledger(database);
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> work = IntStream.range(0, 8)
                .mapToObj(writer -> (Callable<Boolean>) () -> write(ledger, writer))
                .toList();
        for (Future<Boolean> done : writers.invokeAll(work)) {
            assertThat(done.get()).isTrue();
        }
        writers.shutdown();

        Map<Long, Tally> counted = new HashMap<>();
        all(ledger).forEach(posting -> counted.merge(posting.nodeId(), new Tally(posting.amount(), 1), Tally::plus));
        assertThat(ledger.sums(1)).isEqualTo(counted);
    }

    @Test
    void nodesWithIdsInEqualStepsDoNotWaitForEachOther(AoDatabase database) {
        List<Posting> everybodysMonth = LongStream.range(0, 64)
                .mapToObj(person -> posting(7, 2 + 16 * person, 1, 1))
                .toList();
        ledger(database).replace(Source.OPPORTUNITY, 7, everybodysMonth);

        List<Long> stripes = new PlainSql(database.executors())
                .read(session ->
                        session.list("SELECT [STRIPE] FROM {SUM_STRIPE}", Columns.none(), row -> row.number("STRIPE")));
        assertThat(stripes).hasSizeGreaterThan(32);
    }

    /** Two writers follow the same events, as two nodes of a cluster may; all write to the same few nodes, in any order. */
    private static boolean write(StoredLedger ledger, int writer) {
        Random random = new Random(writer);
        for (int i = 0; i < 60; i++) {
            long source = 10 + (writer / 2) * 5L + random.nextInt(5);
            ledger.replace(
                    Source.OPPORTUNITY,
                    source,
                    random.longs(0, 5)
                            .distinct()
                            .limit(1 + random.nextInt(3))
                            .mapToObj(node -> posting(source, 2 + node, 1, 1 + random.nextInt(100)))
                            .toList());
        }
        return true;
    }

    private static List<Posting> all(StoredLedger ledger) {
        return Arrays.stream(Source.values())
                .flatMap(source -> ledger.range(PROJECT, source, 0, Long.MAX_VALUE).stream())
                .toList();
    }

    private static Posting posting(long source, long node, long root, long amount) {
        return new Posting(Source.OPPORTUNITY, source, node, root, PROJECT, "lily", START, amount);
    }

    private static StoredLedger ledger(AoDatabase database) {
        return new StoredLedger(new PlainSql(database.executors()));
    }
}
