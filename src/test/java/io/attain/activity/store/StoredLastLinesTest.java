package io.attain.activity.store;

import static io.attain.kernel.TestDays.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.Together;
import io.attain.activity.BatchLines.Batch;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLog.Line;
import io.attain.activity.DailyLog.NextStep;
import io.attain.activity.DailyLog.Subject;
import io.attain.activity.NextSteps.Due;
import io.attain.activity.OlderLines.Known;
import io.attain.activity.contacts.Touches;
import io.attain.activity.contacts.store.StoredTouches;
import io.attain.kernel.Reading;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.GivingRows;
import io.attain.kernel.store.PlainSql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is done with lines, the last ones that are kept are those that the lines tell. */
@OnEachEngine(with = TableSet.LOGS)
class StoredLastLinesTest {

    private static final LocalDate EARLY = MONDAY.minusDays(99);
    private static final List<String> PEOPLE = List.of("lily", "wang", "tom");

    /** What an open step is, from the lines alone. */
    private static final String OPEN = "SELECT T.[ISSUE_ID], T.[NEXT_STEP], T.[NEXT_DAY_NUMBER] FROM {LOG_LINE} T"
            + " JOIN {DAILY_LOG} L ON L.[ID] = T.[LOG_ID] AND L.[SUBMITTED] = :SUBMITTED"
            + " WHERE T.[NEXT_DAY_NUMBER] IS NOT NULL AND T.[ISSUE_ID] > 0 AND NOT EXISTS"
            + " (SELECT 1 FROM {LOG_LINE} N JOIN {DAILY_LOG} M ON M.[ID] = N.[LOG_ID] AND M.[SUBMITTED] = :SUBMITTED"
            + " WHERE N.[ISSUE_ID] = T.[ISSUE_ID] AND N.[BATCH_NO] IS NULL"
            + " AND (M.[DAY_NUMBER] > L.[DAY_NUMBER] OR M.[DAY_NUMBER] = L.[DAY_NUMBER] AND N.[ID] > T.[ID]))"
            + " ORDER BY T.[NEXT_DAY_NUMBER], T.[ID]";

    private final Random random = new Random(12);

    @Test
    void whateverIsDoneWithLinesTheLastOnesAreThoseThatTheyTell(AoDatabase database) {
        Site site = new Site(database);
        for (int done = 1; done <= 120; done++) {
            change(site, done);

            assertThat(site.touches().next(EARLY, 99)).as("after %d", done).isEqualTo(site.open());
        }
        assertThat(site.open()).isNotEmpty();
        assertThat(site.lines.prove(1, Reading.ALL)).isZero();
    }

    private void change(Site site, int number) {
        switch (random.nextInt(8)) {
            case 0 -> site.save("drafts", MONDAY.plusDays(number), false, line(issue(), MONDAY));
            case 1 -> site.say(number, issue());
            case 2 -> site.merge(issue(), issue());
            case 3 -> site.batches().pass(issue(), subject(issue()));
            case 4 -> site.older(issue());
            default ->
                site.save(
                        PEOPLE.get(random.nextInt(3)),
                        MONDAY.plusDays(random.nextInt(9)),
                        true,
                        random.ints(random.nextInt(4), 6, 12)
                                .mapToObj(id ->
                                        line(id, random.nextBoolean() ? null : MONDAY.plusDays(random.nextInt(9))))
                                .toArray(Line[]::new));
        }
    }

    private long issue() {
        return random.nextLong(6, 12);
    }

    @Test
    void whatAnOlderVersionDidNotKeepIsFilledInAlsoIfThatWasInterrupted(AoDatabase database) {
        Site site = new Site(database);
        site.save("lily", MONDAY, true, line(7, MONDAY.plusDays(1)), line(8, MONDAY.plusDays(2)), line(70_000, MONDAY));
        List<Due> open = site.open();
        assertThat(open).extracting(Due::issueId).containsExactly(70_000L, 7L, 8L);
        site.change("DELETE FROM {LAST_LINE} WHERE [ISSUE_ID] > 7");
        site.change("DELETE FROM {WHOLE_LINES}");

        assertThat(new Site(database).touches().next(EARLY, 99)).isEqualTo(open);
        assertThat(new Site(database).touches().next(EARLY, 99)).isEqualTo(open);
    }

    /** There may be many, as of a fair of which everybody tells. */
    @Test
    void whatIsSaidLastIsKnownWithoutReadingWhatWasSaidBefore(AoDatabase database) {
        Site site = new Site(database);
        site.save("lily", MONDAY, true, line(7, MONDAY.plusDays(1)));

        assertThat(readsAll(database, () -> site.save("wang", MONDAY, true, line(7, MONDAY))))
                .isFalse();
        assertThat(readsAll(database, () -> site.save("wang", MONDAY, true, line(7, MONDAY.plusDays(2)))))
                .isFalse();
        assertThat(readsAll(database, () -> site.save("wang", MONDAY, true)))
                .as("the last one is taken back")
                .isTrue();
        assertThat(site.touches().next(EARLY, 9)).containsExactly(new Due(7, "Call", MONDAY.plusDays(1)));
    }

    private static boolean readsAll(AoDatabase database, Runnable work) {
        return database.sent(work).stream()
                .map(sent -> sent.replaceAll("[`\"]", ""))
                .anyMatch(sent -> sent.contains("LOG_LINE T") && sent.contains("ISSUE_ID IN"));
    }

    @Test
    void theNightMendsWhatIsWrongAndTellsHowMuch(AoDatabase database) {
        Site site = new Site(database);
        site.save("lily", MONDAY, true, line(7, MONDAY.plusDays(1)), line(8, MONDAY.plusDays(2)), line(9, MONDAY));
        site.change("UPDATE {LAST_LINE} SET [NEXT_DAY_NUMBER] = NULL WHERE [ISSUE_ID] = 7");
        site.change("DELETE FROM {LAST_LINE} WHERE [ISSUE_ID] = 8");

        assertThat(site.lines.prove(2, Reading.ALL)).as("another project's").isZero();
        assertThat(site.lines.prove(1, Reading.since(Instant.EPOCH, LocalDate.EPOCH.plusDays(3))))
                .as("another day's")
                .isZero();
        assertThat(site.lines.prove(1, Reading.ALL)).isEqualTo(2);
        assertThat(site.touches().next(EARLY, 99)).isEqualTo(site.open());
        assertThat(site.lines.prove(1, Reading.ALL)).isZero();
    }

    @Test
    void ofManyWhoWriteOfTheSameAtOnceTheLastLineIsKept(AoDatabase database) throws InterruptedException {
        Site site = new Site(database);
        AtomicInteger saved = new AtomicInteger();

        assertThat(Together.failures(10, person -> {
                    int time = saved.incrementAndGet();
                    LocalDate day = MONDAY.plusDays(time % 3);
                    site.save(
                            "rep" + person,
                            day,
                            true,
                            line(7, time % 2 == 0 ? null : day),
                            line(8 + person % 2, day.plusDays(time % 5)));
                }))
                .isEmpty();

        assertThat(site.touches().next(EARLY, 99)).isEqualTo(site.open());
        assertThat(site.lines.prove(1, Reading.ALL)).isZero();
    }

    private static Line line(long issueId, @Nullable LocalDate next) {
        return new Line(subject(issueId), "", new NextStep(next == null ? "" : "Call", next));
    }

    private static Subject subject(long issueId) {
        return new Subject(issueId, "SALES-" + issueId, "");
    }

    /** A site with all that writes lines. */
    private record Site(AoDatabase database, PlainSql sql, StoredLastLines lines) {

        Site(AoDatabase database) {
            this(database, new PlainSql(database.executors()));
        }

        private Site(AoDatabase database, PlainSql sql) {
            this(database, sql, new StoredLastLines(sql));
        }

        Touches touches() {
            return new StoredTouches(sql, lines);
        }

        StoredBatchLines batches() {
            return new StoredBatchLines(sql);
        }

        List<Due> open() {
            return sql.read(session -> session.list(
                    OPEN,
                    Columns.of("SUBMITTED", true),
                    row -> new Due(row.number("ISSUE_ID"), row.text("NEXT_STEP"), row.day("NEXT_DAY_NUMBER"))));
        }

        void save(String owner, LocalDate day, boolean submitted, Line... said) {
            DailyLog.Content content = new DailyLog.Content(Map.of(), List.of(said), "", List.of(), "");
            new StoredLogs(database.activeObjects(), sql)
                    .save(new DailyLog(1, owner, day, content, submitted, Instant.parse("2026-11-23T09:00:00Z")));
        }

        /** A word to many, which closes no step. */
        void say(int number, long issueId) {
            save("many", MONDAY.plusDays(20), true);
            batches()
                    .add(new Batch(number, 1, "many", MONDAY.plusDays(20), "event", "Fair"), List.of(subject(issueId)));
        }

        void merge(long from, long to) {
            GivingRows giving = new GivingRows(sql, List.of(new GivenLines()));
            giving.of(from, to).forEach((kind, ids) -> giving.give(kind, ids, from, to));
        }

        /** Lines as an older version left them, and what is made of them. */
        void older(long issueId) {
            change("UPDATE {LOG_LINE} SET [ISSUE_ID] = NULL WHERE [ISSUE_ID] = " + issueId);
            StoredOlderLines older = new StoredOlderLines(sql);
            older.keep(older.some().stream()
                    .map(each -> new Known(each.lineId(), subject(issueId)))
                    .toList());
        }

        void change(String text) {
            int unused = sql.write(session -> session.change(text, Columns.none()));
        }
    }
}
