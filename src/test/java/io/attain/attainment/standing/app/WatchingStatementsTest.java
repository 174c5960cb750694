package io.attain.attainment.standing.app;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.WEEKDAYS;
import static io.attain.targets.TargetFixture.aiming;
import static io.attain.targets.TargetFixture.node;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.attainment.ledger.store.StoredLedger;
import io.attain.attainment.ledger.store.StoredPostingSums;
import io.attain.attainment.rules.InMemoryRuleBook;
import io.attain.attainment.standing.store.MilestoneRow;
import io.attain.attainment.standing.store.StandingRow;
import io.attain.attainment.standing.store.StoredMilestones;
import io.attain.attainment.standing.store.StoredStandings;
import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.kernel.rules.InMemoryRuleVersions;
import io.attain.kernel.store.PlainSql;
import io.attain.results.Source;
import io.attain.results.Tally;
import io.attain.targets.AllIn;
import io.attain.targets.Goal;
import io.attain.targets.InMemoryVersions;
import io.attain.targets.Phase;
import io.attain.targets.Posting;
import io.attain.targets.Sight;
import io.attain.targets.Version;
import io.attain.targets.store.KeptTrees;
import io.attain.targets.store.StoredForests;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Looking at all targets every few minutes asks the database the same number of times however many trees there are. */
@OnEachEngine(
        with = {TableSet.TREES, TableSet.LEDGER},
        value = {StandingRow.class, MilestoneRow.class})
class WatchingStatementsTest {

    private final AoDatabase database;
    private final KeptTrees trees;
    private final StoredLedger ledger;
    private final StoredStandings standings;
    private final WatchingTargets watching;
    private final LookingBack back;
    private LocalDate day = START.plusDays(8);

    WatchingStatementsTest(AoDatabase database) {
        this.database = database;
        PlainSql sql = new PlainSql(database.executors());
        trees = KeptTrees.shared(database);
        ledger = new StoredLedger(sql);
        standings = new StoredStandings(database.tables(), sql);
        StoredForests forests = trees.reader();
        TargetFigures figures = new TargetFigures(forests, ledger, new InMemoryRuleBook(), WEEKDAYS);
        StoredPostingSums sums = new StoredPostingSums(sql);
        back = new LookingBack(figures, sums, standings, new InMemoryVersions());
        watching = new WatchingTargets(
                forests,
                figures,
                sums,
                standings,
                new StoredMilestones(database.tables()),
                new InMemoryVersions(),
                new AllIn(Phase.PROPOSED),
                new InMemoryRuleVersions(),
                event -> {},
                Runnable::run,
                new LookedAt(),
                SetClock.noonOf(() -> day));
    }

    @Test
    void moreTreesAreAskedForByAsManyQuestions() {
        begin(2);
        results(2, 100);
        long few = questions();
        assertThat(few).isLessThanOrEqualTo(12);
        begin(20);
        results(20, 200);
        assertThat(questions()).isEqualTo(few);
        results(20, 300);
        day = day.plusDays(1);
        assertThat(questions()).isEqualTo(few);
        assertThat(standings.latest(List.of(20L)).get(20L).reached()).isEqualTo(new Tally(300, 1));
    }

    @Test
    void whatHasNotChangedIsNeitherReadNorWritten() {
        begin(20);
        results(20, 600);
        questions();

        assertThat(database.sent(this::watch))
                .hasSize(2)
                .noneMatch(text -> text.contains("STANDING") || text.contains("POSTING") || !text.startsWith("SELECT"));
    }

    @Test
    void whatEndedIsLookedAtOnceUntilItsResultsChange() {
        begin(20);
        day = QUARTER.end().plusDays(1);
        watch();
        day = day.plusDays(30);
        assertThat(database.sent(this::watch)).hasSize(2);

        results(1, 50);
        watch();

        assertThat(standings.latest(List.of(1L)).get(1L).day()).isEqualTo(day);
        assertThat(standings.latest(List.of(2L)).get(2L).day())
                .isEqualTo(QUARTER.end().plusDays(1));
    }

    @Test
    void aDayOfManyPartsIsAskedForByAsManyQuestionsAsOneOfFew() {
        begin(1);
        parts(2);
        long few = lookBack();
        assertThat(few).isLessThanOrEqualTo(6);
        parts(40);
        assertThat(lookBack()).isEqualTo(few);
    }

    private void parts(long count) {
        trees.writer()
                .save(LongStream.rangeClosed(101, 100 + count)
                        .mapToObj(id -> node(id, 1L, 1, "lily", QUARTER, Scope.ANY, 10))
                        .toList());
        watch();
    }

    private long lookBack() {
        back.of(1, day, ZoneOffset.UTC, Sight.ALL);
        return database.sent(() -> back.of(1, day, ZoneOffset.UTC, Sight.ALL)).size();
    }

    private void watch() {
        watching.again(PROJECT);
    }

    private long questions() {
        return database.sent(this::watch).stream()
                .filter(text -> text.startsWith("SELECT"))
                .count();
    }

    private void begin(long count) {
        trees.writer()
                .save(LongStream.rangeClosed(1, count)
                        .mapToObj(id -> aiming(
                                Goal.of(Metric.REVENUE, 1_000).agreed(List.of(new Version(1, START, 1_000))),
                                node(id, null, id, "lily", QUARTER, Scope.ANY, 1_000)))
                        .toList());
        watch();
    }

    private void results(long count, long amount) {
        LongStream.rangeClosed(1, count)
                .forEach(id -> ledger.replace(
                        Source.OPPORTUNITY,
                        Map.of(
                                id,
                                List.of(new Posting(Source.OPPORTUNITY, id, id, id, PROJECT, "lily", START, amount)))));
    }
}
