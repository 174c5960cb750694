package io.attain.attainment.ledger.store;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.attainment.ledger.Branch;
import io.attain.attainment.ledger.PostingSums.Progress;
import io.attain.kernel.store.PlainSql;
import io.attain.results.Source;
import io.attain.results.Tally;
import io.attain.targets.Posting;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@OnEachEngine(with = TableSet.LEDGER)
class StoredPostingSumsTest {

    private static final Branch WHOLE = new Branch(1, Set.of(1L, 2L, 3L), true);
    private static final Branch PART = new Branch(1, Set.of(3L), false);
    /** More nodes than a statement may name. */
    private static final Branch MANY =
            new Branch(1, LongStream.rangeClosed(3, 1_200).boxed().collect(Collectors.toSet()), false);

    @Test
    void sumsTheDaysOfABranch(AoDatabase database) {
        StoredPostingSums sums = filled(database);

        assertThat(sums.byDay(WHOLE))
                .containsExactlyEntriesOf(new TreeMap<>(Map.of(
                        START,
                        new Tally(1_000_000_000_000_000_005L, 2),
                        START.plusDays(1),
                        new Tally(20, 1),
                        START.plusDays(9),
                        new Tally(-7, 1))));
        assertThat(sums.byDay(PART))
                .isEqualTo(Map.of(START.plusDays(1), new Tally(20, 1), START.plusDays(9), new Tally(-7, 1)))
                .isEqualTo(sums.byDay(MANY));
        assertThat(sums.byDay(List.of(WHOLE, PART, PART, MANY)))
                .isEqualTo(Map.of(WHOLE, sums.byDay(WHOLE), PART, sums.byDay(PART), MANY, sums.byDay(PART)));
        assertThat(sums.byDay(List.of(PART, MANY))).isEqualTo(Map.of(PART, sums.byDay(PART), MANY, sums.byDay(PART)));
        assertThat(sums.byDay(List.of())).isEmpty();
        assertThat(sums.byDay(new Branch(7, Set.of(7L), true))).isEmpty();
    }

    @Test
    void sumsWhatEachPersonHasNowAndHadByADay(AoDatabase database) {
        StoredPostingSums sums = filled(database);

        assertThat(sums.byOwner(WHOLE, START.plusDays(1)))
                .isEqualTo(Map.of(
                        "lily",
                                new Progress(
                                        new Tally(1_000_000_000_000_000_013L, 3),
                                        new Tally(1_000_000_000_000_000_020L, 2)),
                        "tom", new Progress(new Tally(5, 1), new Tally(5, 1))));
        assertThat(sums.byOwner(PART, START))
                .isEqualTo(Map.of("lily", new Progress(new Tally(13, 2), Tally.NONE)))
                .isEqualTo(sums.byOwner(MANY, START));
    }

    @Test
    void sumsWhatBranchesHadByADayAndByAnEarlierOne(AoDatabase database) {
        StoredPostingSums sums = filled(database);
        Progress part = new Progress(new Tally(20, 1), Tally.NONE);

        assertThat(sums.upTo(List.of(WHOLE, PART, PART, MANY), START.plusDays(1), START))
                .isEqualTo(Map.of(
                        WHOLE,
                        new Progress(
                                new Tally(1_000_000_000_000_000_025L, 3), new Tally(1_000_000_000_000_000_005L, 2)),
                        PART,
                        part,
                        MANY,
                        part));
        assertThat(sums.upTo(List.of(PART, MANY), START.plusDays(1), START)).isEqualTo(Map.of(PART, part, MANY, part));
        assertThat(sums.upTo(List.of(), START, START)).isEmpty();
    }

    private static StoredPostingSums filled(AoDatabase database) {
        PlainSql sql = new PlainSql(database.executors());
        StoredLedger ledger = new StoredLedger(sql);
        ledger.replace(
                Source.OPPORTUNITY,
                7,
                List.of(posting(7, 2, 1, "lily", 0, 1_000_000_000_000_000_000L), posting(7, 9, 9, "lily", 0, 40)));
        ledger.replace(Source.OPPORTUNITY, 8, List.of(posting(8, 2, 1, "tom", 0, 5)));
        ledger.replace(Source.OPPORTUNITY, 6, List.of(posting(6, 3, 1, "lily", 1, 20)));
        ledger.replace(Source.OPPORTUNITY, 5, List.of(posting(5, 3, 1, "lily", 9, -7)));
        return new StoredPostingSums(sql);
    }

    private static Posting posting(long source, long node, long root, String owner, int day, long amount) {
        return new Posting(Source.OPPORTUNITY, source, node, root, PROJECT, owner, START.plusDays(day), amount);
    }
}
