package io.attain.target.store;

import static io.attain.target.TargetFixture.PROJECT;
import static io.attain.target.TargetFixture.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.AoDatabase;
import io.attain.kernel.store.PlainSql;
import io.attain.target.Branch;
import io.attain.target.Ledger;
import io.attain.target.Posting;
import io.attain.target.Source;
import io.attain.target.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.java.ao.ActiveObjectsException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoredLedgerTest {

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void sumsTheOwnPostingsOfEachNodeOfOneTree(AoDatabase.Engine engine) {
        try (AoDatabase database = engine.create(PostingRow.class)) {
            StoredLedger ledger = ledger(database);
            ledger.replace(Source.OPPORTUNITY, 7, List.of(posting(7, 2, 1, 40), posting(7, 9, 9, 40)));
            ledger.replace(Source.OPPORTUNITY, 8, List.of(posting(8, 2, 1, -15)));
            ledger.replace(Source.OPPORTUNITY, 6, List.of(posting(6, 3, 1, 1_000_000_000_000_000_000L)));

            assertThat(ledger.sums(1))
                    .isEqualTo(Map.of(2L, new Tally(25L, 2), 3L, new Tally(1_000_000_000_000_000_000L, 1)));
            assertThat(ledger.sums(5)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void replacingTwiceIsReplacingOnce(AoDatabase.Engine engine) {
        try (AoDatabase database = engine.create(PostingRow.class)) {
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
    }

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void listsPostingsOfSomeNodesPageByPage(AoDatabase.Engine engine) {
        try (AoDatabase database = engine.create(PostingRow.class)) {
            StoredLedger ledger = ledger(database);
            for (int i = 1; i <= 5; i++) {
                ledger.replace(Source.OPPORTUNITY, i, List.of(posting(i, 2, 1, i)));
            }
            ledger.replace(Source.OPPORTUNITY, 6, List.of(posting(6, 3, 1, 100)));
            Set<Long> manyNodes =
                    LongStream.range(2, 900).filter(id -> id != 3).boxed().collect(Collectors.toSet());
            for (Set<Long> nodes : List.of(Set.of(2L), manyNodes)) {
                Ledger.Page page = ledger.page(new Branch(1, nodes, false), 2, 2);
                assertThat(page.earlier()).isEqualTo(new Tally(9, 2));
                assertThat(page.postings()).containsExactly(posting(3, 2, 1, 3), posting(2, 2, 1, 2));
                assertThat(ledger.page(new Branch(1, Set.of(2L, 3L), true), 0, 1)
                                .postings())
                        .containsExactly(posting(6, 3, 1, 100));
                assertThat(ledger.page(new Branch(1, nodes, false), 100, 2))
                        .isEqualTo(new Ledger.Page(new Tally(15, 5), List.of()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void handsOutManyPostingsOfOneProject(AoDatabase.Engine engine) {
        try (AoDatabase database = engine.create(PostingRow.class)) {
            StoredLedger ledger = ledger(database);
            List<Posting> many = LongStream.rangeClosed(1, 1500)
                    .mapToObj(node -> posting(7, node, 1, node))
                    .toList();
            ledger.replace(Source.OPPORTUNITY, 7, many);

            assertThat(all(ledger)).containsExactlyInAnyOrderElementsOf(many);
        }
    }

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void failsWholeWhenItCannotWriteAll(AoDatabase.Engine engine) {
        try (AoDatabase database = engine.create(PostingRow.class)) {
            StoredLedger ledger = ledger(database);
            ledger.replace(Source.OPPORTUNITY, 7, List.of(posting(7, 2, 1, 40)));

            assertThatThrownBy(() ->
                            ledger.replace(Source.OPPORTUNITY, 7, List.of(posting(7, 3, 1, 1), posting(7, 3, 1, 2))))
                    .isInstanceOf(ActiveObjectsException.class);
            assertThat(all(ledger)).containsExactly(posting(7, 2, 1, 40));
        }
    }

    private static List<Posting> all(StoredLedger ledger) {
        List<Posting> all = new ArrayList<>();
        ledger.forEach(PROJECT, all::add);
        return all;
    }

    private static Posting posting(long source, long node, long root, long amount) {
        return new Posting(Source.OPPORTUNITY, source, node, root, PROJECT, "lily", START, amount);
    }

    private static StoredLedger ledger(AoDatabase database) {
        return new StoredLedger(database.activeObjects(), new PlainSql(database.executors()));
    }
}
