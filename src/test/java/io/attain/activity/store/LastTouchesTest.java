package io.attain.activity.store;

import static io.attain.kernel.TestDays.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.Together;
import io.attain.activity.BatchLines.Batch;
import io.attain.activity.DailyLog.Subject;
import io.attain.activity.LastTouches;
import io.attain.activity.LogOvertaken;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.GivingRows;
import io.attain.kernel.store.PlainSql;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is kept of last touches is what the logs that were handed in say, whatever happens to them and in whatever order. */
@OnEachEngine(with = TableSet.LOGS)
class LastTouchesTest {

    private static final List<Long> ISSUES = LongStream.range(-2, 7).boxed().toList();
    private static final List<String> CODES = List.of("touch-event", "touch-news", "asked", "demo");
    private static final int STEPS = 150;

    private final AoDatabase database;
    private final PlainSql sql;
    private final StoredLastTouches touches;
    private final StoredBatchLines batches;
    private final GivingRows giving;
    private final Random random = new Random(13);
    private long batch;

    LastTouchesTest(AoDatabase database) {
        this.database = database;
        this.sql = new PlainSql(database.executors());
        this.touches = new StoredLastTouches(sql);
        this.batches = new StoredBatchLines(sql);
        this.giving = new GivingRows(sql, List.of(new GivenTicks()));
    }

    @Test
    void isWhatLogsSayWhateverHappensToThem() {
        for (int step = 0; step < STEPS; step++) {
            String done = doSomething();

            assertThat(kept()).as("%d: %s", step, done).isEqualTo(told());
        }
        assertThat(told()).isNotEmpty();
        assertThat(touches.prove(ISSUES)).isZero();
    }

    @Test
    void whatAnOlderVersionLoggedIsKeptOnceWhateverIsLoggedMeanwhile() {
        for (int step = 0; step < STEPS; step++) {
            doSomething();
        }
        forgetAll();
        for (int step = 0; step < 9; step++) {
            doSomething();
        }
        assertThat(touches.isWhole()).isFalse();
        assertThat(kept()).isNotEqualTo(told());

        touches.makeWhole();

        assertThat(kept()).isEqualTo(told());
        assertThat(touches.isWhole()).isTrue();
        assertThat(new StoredLastTouches(sql).isWhole()).isTrue();
    }

    @Test
    void whereNothingWasLoggedNothingIsToBeMadeWhole() {
        touches.makeWhole();

        assertThat(touches.isWhole()).isTrue();
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatIsMissingWrongOrTooMuchIsMendedAndCounted() {
        OneLineLogs.write(database, "lily", MONDAY, true, 1, "touch-event", "touch-news");
        OneLineLogs.write(database, "wang", MONDAY, true, 2, "touch-event");
        change("DELETE FROM {LAST_TOUCH} WHERE [TOUCH_KEY] = '1/touch-event'");
        change("UPDATE {LAST_TOUCH} SET [LAST_DAY] = 1 WHERE [TOUCH_KEY] = '1/touch-news'");
        change("DELETE FROM {LOG_TICK} WHERE [ISSUE_ID] = 2");

        assertThat(touches.prove(List.of(2L))).isEqualTo(1);
        assertThat(touches.prove(ISSUES)).isEqualTo(2);
        assertThat(touches.prove(ISSUES)).isZero();
        assertThat(kept()).isEqualTo(told()).hasSize(2);
    }

    @Test
    void ofManyWhoTouchTheSameAtOnceTheLastIsKept() throws InterruptedException {
        AtomicIntegerArray days = new AtomicIntegerArray(Together.PEOPLE);

        assertThat(Together.failures(12, person -> {
                    LocalDate day = MONDAY.plusDays(days.getAndIncrement(person) * 5L % 12);
                    long issue = day.toEpochDay() % 2;
                    OneLineLogs.write(database, "rep" + person, day, true, issue, "touch-event", "touch-news");
                    OneLineLogs.write(database, "rep" + person, day, true, issue, CODES.get(person % 2));
                }))
                .isEmpty();

        assertThat(kept()).isEqualTo(told()).isNotEmpty();
        assertThat(touches.prove(ISSUES)).isZero();
    }

    private String doSomething() {
        long issue = any(ISSUES);
        long other = any(ISSUES);
        switch (random.nextInt(8)) {
            case 0 -> {
                LocalDate day = day();
                write("lily", day, random.nextBoolean(), issue);
                batches.add(
                        new Batch(++batch, 1, "lily", day, any(CODES), ""),
                        Stream.of(issue, other)
                                .distinct()
                                .map(LastTouchesTest::subject)
                                .toList());
                return "batch " + batch;
            }
            case 1 -> {
                long gone = 1L + random.nextInt(9);
                batches.remove(gone);
                return "without batch " + gone;
            }
            case 2 -> {
                batches.pass(issue, subject(other));
                return issue + " becomes " + other;
            }
            case 3 -> {
                giving.of(issue, other).forEach((kind, ids) -> giving.give(kind, ids, issue, other));
                return issue + " goes up in " + other;
            }
            default -> {
                String[] ticks =
                        CODES.stream().filter(code -> random.nextBoolean()).toArray(String[]::new);
                write(any(List.of("lily", "wang")), day(), random.nextInt(4) > 0, issue, ticks);
                return "log of " + issue + ": " + List.of(ticks);
            }
        }
    }

    /** What was handed in is not taken for a draft again. */
    private void write(String owner, LocalDate day, boolean submitted, long issue, String... ticks) {
        try {
            OneLineLogs.write(database, owner, day, submitted, issue, ticks);
        } catch (LogOvertaken refused) {
            OneLineLogs.write(database, owner, day, true, issue, ticks);
        }
    }

    private static Subject subject(long issue) {
        return new Subject(issue, "SALES-" + issue, "");
    }

    private LocalDate day() {
        return MONDAY.minusDays(random.nextInt(6));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Map<String, LocalDate> told() {
        Map<String, LocalDate> told = new TreeMap<>();
        new StoredTicks(sql)
                .of(ISSUES).stream()
                        .filter(ticked -> ticked.submitted() && ticked.code().startsWith(LastTouches.CODES))
                        .forEach(ticked -> told.put(ticked.issueId() + "/" + ticked.code(), ticked.day()));
        return told;
    }

    private Map<String, LocalDate> kept() {
        Map<String, LocalDate> kept = new TreeMap<>();
        sql.read(session -> {
            session.each(
                    "SELECT [TOUCH_KEY], [LAST_DAY] FROM {LAST_TOUCH} WHERE [LAST_DAY] IS NOT NULL",
                    Columns.none(),
                    row -> kept.put(row.text("TOUCH_KEY"), row.day("LAST_DAY")));
            return kept;
        });
        return kept;
    }

    private void forgetAll() {
        change("DELETE FROM {LAST_TOUCH}");
    }

    private void change(String text) {
        int unused = sql.write(session -> session.change(text, Columns.none()));
    }
}
