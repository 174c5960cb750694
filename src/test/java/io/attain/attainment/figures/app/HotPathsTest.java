package io.attain.attainment.figures.app;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.aiming;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static io.attain.targets.TargetFixture.win;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.activity.DailyLog;
import io.attain.activity.Everybody;
import io.attain.activity.app.ExpectedLogs;
import io.attain.activity.app.LogWriter;
import io.attain.activity.store.StoredLogs;
import io.attain.attainment.ledger.Cell;
import io.attain.calendar.InMemoryCalendars;
import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.kernel.store.PlainSql;
import io.attain.results.Result;
import io.attain.results.Source;
import io.attain.results.Tally;
import io.attain.targets.Forest;
import io.attain.targets.Goal;
import io.attain.targets.TargetNode;
import io.attain.targets.store.KeptTrees;
import io.attain.teams.InMemoryTeams;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is done all day asks the database no more often than it must. */
@OnEachEngine(with = {TableSet.LOGS, TableSet.FACTS, TableSet.TREES, TableSet.LEDGER})
class HotPathsTest {

    private static final long UNTIL_THE_OTHER_WAITS = 500_000_000;

    static final LocalDate TODAY = START.plusDays(40);
    static final long ROOT = 1;
    private static final TargetNode SHARE = share(2, ROOT, "lily", QUARTER, Scope.ANY, 50);

    private final AoDatabase database;
    private final PlainSql sql;
    private final SavingServer one;
    private final SavingServer other;

    HotPathsTest(AoDatabase database) {
        this.database = database;
        sql = new PlainSql(database.executors());
        one = new SavingServer(database, KeptTrees.shared(database));
        other = new SavingServer(database, KeptTrees.shared(database));
        one.trees.writer().save(List.of(root(ROOT, 100), SHARE));
        one.save(won(7, 40));
        other.save(win(8, "tom", START, 2, Scope.ANY));
        assertThat(one.open()).isEqualTo(42);
        assertThat(other.open()).isEqualTo(42);
    }

    private static Result won(long id, long amount) {
        return win(id, "lily", START, amount, Scope.ANY);
    }

    @Test
    void whatIsSavedWithAnotherAmountSendsSixStatements() {
        assertThat(database.sent(() -> one.save(won(7, 50)))).hasSize(6);
        assertThat(one.open()).isEqualTo(52);
    }

    @Test
    void whatIsSavedForTheFirstTimeOrElsewhereSendsSeven() {
        assertThat(database.sent(() -> one.save(won(9, 50)))).hasSize(7);
        assertThat(database.sent(() -> one.save(win(9, "tom", START, 50, Scope.ANY))))
                .hasSize(7);
        assertThat(one.open()).isEqualTo(92);
    }

    @Test
    void whatIsSavedAgainAsItIsIsReadAndNoMore() {
        assertThat(database.sent(() -> one.save(won(7, 40)))).hasSize(1).allMatch(text -> text.startsWith("SELECT"));
    }

    /** Its row, what it says by now, its counts, its day, and what is saved with another amount but for reading it. */
    @Test
    void aDailyLogWithOtherCountsSendsNineStatements() {
        LogWriter writer = new LogWriter(
                new StoredLogs(database.activeObjects(), sql),
                one.facts,
                one.postings,
                sql,
                new ExpectedLogs(new InMemoryCalendars(), new InMemoryTeams(), new Everybody()),
                SetClock.noonOf(START),
                List.of());
        one.trees.writer().save(List.of(aiming(Goal.of(Metric.CALLS, 100), root(3, 100))));
        writer.write(log(5));
        writer.write(log(6));

        assertThat(database.sent(() -> writer.write(log(7)))).hasSize(9);
        assertThat(one.ledger.sums(3)).isEqualTo(Map.of(3L, new Tally(7, 1)));
    }

    private static DailyLog log(int calls) {
        DailyLog.Content content =
                new DailyLog.Content(Map.of(Metric.CALLS, calls, Metric.VISITS, 3), List.of(), "", List.of(), "");
        return new DailyLog(PROJECT, "lily", START, content, true, Instant.EPOCH);
    }

    @Test
    void figuresAreAskedForByTwoStatementsAlsoAfterWhatThisServerBooked() {
        assertThat(database.sent(one::open)).hasSize(2);
        one.save(won(7, 50));
        assertThat(database.sent(one::open)).hasSize(2);
        assertThat(one.open()).isEqualTo(52);
    }

    @Test
    void aServerThatIsAloneNeedNotAskWhetherTreesHaveChanged() {
        SavingServer alone = new SavingServer(database, KeptTrees.alone(database));
        alone.save(won(7, 41));
        assertThat(alone.open()).isEqualTo(43);

        assertThat(database.sent(() -> alone.save(won(7, 50)))).hasSize(5);
        assertThat(database.sent(alone::open)).hasSize(1);
        assertThat(alone.open()).isEqualTo(52);
    }

    @Test
    void figuresAreAskedForByFourAfterWhatAnotherServerBooked() {
        other.save(won(7, 50));
        assertThat(database.sent(one::open)).hasSize(4);
        assertThat(one.open()).isEqualTo(52);
    }

    @Test
    void bookingFitsIntoTheEightStatementsThatAnH2ConnectionKeepsPrepared() {
        assertThat(database
                        .sent(() -> {
                            one.save(won(7, 50));
                            one.open();
                        })
                        .stream()
                        .distinct())
                .hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void moreResultsOfAShareThatPassesOnSendNoMoreStatements() {
        LongStream.range(10, 12).forEach(id -> one.save(won(id, 1)));
        one.pass("tom");
        one.pass("lily");
        int few = database.sent(() -> one.pass("tom")).size();
        one.pass("lily");
        LongStream.range(12, 60).forEach(id -> one.save(won(id, 1)));

        assertThat(database.sent(() -> one.pass("tom"))).hasSize(few).hasSize(17);
        assertThat(one.ledger.sums(ROOT)).isEqualTo(Map.of(ROOT, new Tally(90, 51), 2L, new Tally(2, 1)));
    }

    /** Two servers follow the same sources, now with one result and now with two, of one person or another. */
    @Test
    void whoeverSavesTheSameAtOnceFactsPostingsAndSumsAgree() throws Exception {
        atOnce(writer -> saveMany(writer % 2 == 0 ? one : other, writer));
        mustAgree(one);
        assertThat(one.open()).isEqualTo(other.open());
    }

    /** Who has waited for another's rows must not go by what they said before that one wrote them. */
    @Test
    void whatAnotherWroteMeanwhileIsNotTakenForWhatWasRead() throws Exception {
        one.postings.replace(Source.OPPORTUNITY, 7, List.of(won(7, 1), firstWin(7)));
        CountDownLatch written = new CountDownLatch(1);
        ExecutorService another = Executors.newSingleThreadExecutor();
        Future<Boolean> done = another.submit(() -> sql.together(() -> {
            other.postings.replace(Source.OPPORTUNITY, 7, List.of(won(7, 3), firstWin(7)));
            written.countDown();
            LockSupport.parkNanos(UNTIL_THE_OTHER_WAITS);
            return true;
        }));
        written.await();
        one.save(won(7, 1));
        assertThat(done.get()).isTrue();
        another.shutdown();
        mustAgree(one);
    }

    private static Result firstWin(long id) {
        return new Result(Source.OPPORTUNITY, id, PROJECT, "lily", START, Metric.NEW_CUSTOMERS, 1, Scope.ANY, null);
    }

    /** A share goes to and fro while others save what counts for it, on a server that remembers the trees. */
    @Test
    void whatIsSavedWhileItsShareIsPassedOnCountsWhereItStands() throws Exception {
        SavingServer alone = new SavingServer(database, KeptTrees.alone(database));
        atOnce(writer -> writer == 0 ? passOften(alone) : saveMany(alone, writer));
        mustAgree(alone);
    }

    private static void atOnce(IntPredicate work) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(4);
        List<Callable<Boolean>> all = IntStream.range(0, 4)
                .mapToObj(writer -> (Callable<Boolean>) () -> work.test(writer))
                .toList();
        for (Future<Boolean> done : writers.invokeAll(all)) {
            assertThat(done.get()).isTrue();
        }
        writers.shutdown();
    }

    private static void mustAgree(SavingServer server) {
        List<Result> facts = server.facts.range(PROJECT, Source.OPPORTUNITY, 0, Long.MAX_VALUE);
        Forest forest = server.trees.reader().of(PROJECT);
        assertThat(server.ledger.range(PROJECT, Source.OPPORTUNITY, 0, Long.MAX_VALUE))
                .containsExactlyInAnyOrderElementsOf(facts.stream()
                        .flatMap(result -> forest.assign(result).stream())
                        .toList());
        Stream.of(ROOT, 2L).forEach(node -> assertThat(server.ledger.recount(new Cell(ROOT, node)))
                .isFalse());
    }

    private static boolean passOften(SavingServer server) {
        for (int i = 0; i < 30; i++) {
            server.pass(i % 2 == 0 ? "tom" : "lily");
        }
        return true;
    }

    private static boolean saveMany(SavingServer server, int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            long id = 7L + random.nextInt(3);
            Result won = win(id, random.nextBoolean() ? "lily" : "tom", START, 1 + random.nextInt(3), Scope.ANY);
            Result first = new Result(
                    Source.OPPORTUNITY, id, PROJECT, won.owner(), START, Metric.NEW_CUSTOMERS, 1, Scope.ANY, null);
            List<Result> results = random.nextInt(3) == 0 ? List.of(won, first) : List.of(won);
            server.postings.replace(Source.OPPORTUNITY, id, results);
            server.open();
        }
        return true;
    }

    /** What is stored need not be what should be: an event was missed, or a row was lost. */
    @Test
    void whatIsNotStoredAsItShouldBeIsMendedBySaving() {
        one.ledger.replace(Source.OPPORTUNITY, 7, List.of());
        one.save(won(7, 50));
        assertThat(one.open()).isEqualTo(52);
    }
}
