package io.attain.activity.contacts.store;

import static io.attain.kernel.TestDays.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.activity.BatchLines;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLog.Line;
import io.attain.activity.DailyLog.NextStep;
import io.attain.activity.DailyLog.Problem;
import io.attain.activity.DailyLog.Subject;
import io.attain.activity.NextSteps.Due;
import io.attain.activity.contacts.Touch;
import io.attain.activity.contacts.Touches;
import io.attain.activity.contacts.Touches.Troubled;
import io.attain.activity.store.StoredBatchLines;
import io.attain.activity.store.StoredLastLines;
import io.attain.activity.store.StoredLogs;
import io.attain.kernel.store.PlainSql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Issues 7 and 8, touched by Lily and Wang in a week of November. */
@OnEachEngine(with = TableSet.LOGS)
class StoredTouchesTest {

    private static final LocalDate NEXT = MONDAY.plusDays(7);
    private static final List<Long> PROJECTS = List.of(1L);

    @Test
    void theNewestTouchesComeFirstAndDraftsAreNone(AoDatabase database) {
        Touches touches = touches(database);
        save(database, "lily", MONDAY, true, line(7, "first", null), line(8, "other", null));
        save(database, "wang", MONDAY.plusDays(1), true, line(7, "second", null));
        save(database, "lily", MONDAY.plusDays(2), false, line(7, "draft", null));

        assertThat(notes(touches.of(List.of(7L), 0, 9))).containsExactly("second", "first");
        assertThat(notes(touches.of(List.of(7L, 8L), 1, 1))).containsExactly("other");
        assertThat(touches.of(List.of(7L, 8L), 1, 1).all()).isEqualTo(3);
        assertThat(touches.of(List.of(9L), 0, 9).touches()).isEmpty();
    }

    @Test
    void aNextStepIsOpenUntilTheNextTouch(AoDatabase database) {
        Touches touches = touches(database);
        save(database, "lily", MONDAY, true, line(7, "", MONDAY.plusDays(3)), line(8, "", MONDAY.plusDays(2)));
        assertThat(touches.overdue(PROJECTS, MONDAY, NEXT)).containsExactlyInAnyOrder(7L, 8L);
        assertThat(touches.overdue(PROJECTS, MONDAY, MONDAY.plusDays(3))).containsExactly(8L);
        assertThat(touches.overdue(List.of(2L), MONDAY, NEXT)).isEmpty();

        save(database, "wang", MONDAY.plusDays(1), false, line(7, "a draft", null));
        assertThat(touches.overdue(PROJECTS, MONDAY, NEXT)).contains(7L);
        save(database, "wang", MONDAY.plusDays(1), true, line(7, "done", null));

        assertThat(touches.overdue(PROJECTS, MONDAY, NEXT)).containsExactly(8L);
        assertThat(touches.of(List.of(7L, 8L), 0, 9).touches().stream()
                        .filter(touch -> touch.isOverdue(NEXT))
                        .map(Touch::issueId))
                .containsExactly(8L);
    }

    @Test
    void whatComesNextIsToldTheEarliestFirst(AoDatabase database) {
        Touches touches = touches(database);
        save(database, "lily", MONDAY, true, line(7, "", MONDAY.plusDays(3)), line(8, "", MONDAY.plusDays(2)));
        save(database, "tom", MONDAY, false, line(9, "a draft", MONDAY.plusDays(1)));
        save(database, "tom", MONDAY.plusDays(1), true, line(7, "", MONDAY.plusDays(9)), line(10, "", null));

        Due sample = new Due(8, "Call", MONDAY.plusDays(2));
        Due later = new Due(7, "Call", MONDAY.plusDays(9));
        assertThat(touches.next(MONDAY, 9)).containsExactly(sample, later);
        assertThat(touches.next(MONDAY.plusDays(3), 9)).containsExactly(later);
        assertThat(touches.next(MONDAY, 1)).containsExactly(sample);
        assertThat(touches.next(List.of(7L, 9L, 10L), MONDAY)).containsExactly(Map.entry(7L, later));
    }

    @Test
    void whatComesNextWithSomeIsWhatComesNextWithAll(AoDatabase database) {
        Touches touches = touches(database);
        Random random = new Random(7);
        List<Long> some = List.of(7L, 8L, 9L);
        for (int saved = 1; saved <= 60; saved++) {
            LocalDate day = MONDAY.plusDays(random.nextInt(9));
            Line[] lines = random.longs(random.nextInt(4), 6, 12)
                    .mapToObj(issue -> line(issue, "", random.nextBoolean() ? null : day.plusDays(random.nextInt(9))))
                    .toArray(Line[]::new);
            String owner = List.of("lily", "wang", "tom").get(random.nextInt(3));
            if (random.nextInt(4) > 0) {
                save(database, owner, day, true, lines);
            } else {
                save(database, "drafts", MONDAY.plusDays(saved), false, lines);
            }
            if (saved == 30) {
                say(database, 8);
            }
            LocalDate from = MONDAY.plusDays(random.nextInt(9));

            assertThat(touches.next(some, from).values())
                    .as("from %s after %d", from, saved)
                    .containsExactlyInAnyOrderElementsOf(touches.next(from, 99).stream()
                            .filter(due -> some.contains(due.issueId()))
                            .toList());
        }
    }

    /** A word to many closes no step. */
    private static void say(AoDatabase database, long issueId) {
        LocalDate day = MONDAY.plusDays(20);
        save(database, "lily", day, true);
        new StoredBatchLines(new PlainSql(database.executors()))
                .add(
                        new BatchLines.Batch(1, 1, "lily", day, "event", "Fair"),
                        List.of(new Subject(issueId, "SALES-" + issueId, "")));
    }

    @Test
    void whatWasTouchedSinceADayIsToldOfAllOrOfOne(AoDatabase database) {
        Touches touches = touches(database);
        save(database, "lily", MONDAY, true, line(7, "", null), line(Subject.UNKNOWN, "gone", null));
        save(database, "wang", MONDAY.plusDays(1), true, line(8, "", null));

        assertThat(touches.since(PROJECTS, null, MONDAY)).containsExactlyInAnyOrder(7L, 8L);
        assertThat(touches.since(PROJECTS, "lily", MONDAY)).containsExactly(7L);
        assertThat(touches.since(PROJECTS, "lily", MONDAY.plusDays(1))).isEmpty();
        assertThat(touches.since(List.of(), null, MONDAY)).isEmpty();
    }

    @Test
    void aProblemIsFoundByItsTagInAnyCase(AoDatabase database) {
        Touches touches = touches(database);
        save(database, "lily", MONDAY, true, line(7, "", null), line(8, "", null));

        assertThat(touches.withProblem(PROJECTS, "price", MONDAY))
                .containsExactlyInAnyOrder(new Troubled("lily", MONDAY, 7), new Troubled("lily", MONDAY, 8));
        assertThat(touches.withProblem(PROJECTS, "delivery", MONDAY)).isEmpty();
        assertThat(touches.withProblem(PROJECTS, "price", MONDAY.plusDays(1))).isEmpty();
    }

    private static List<String> notes(Touches.Part part) {
        return part.touches().stream().map(Touch::note).toList();
    }

    private static Touches touches(AoDatabase database) {
        PlainSql sql = new PlainSql(database.executors());
        return new StoredTouches(sql, new StoredLastLines(sql));
    }

    private static void save(AoDatabase database, String owner, LocalDate day, boolean submitted, Line... lines) {
        DailyLog.Content content = new DailyLog.Content(
                Map.of(), List.of(lines), "", List.of(new Problem("Price", ""), new Problem("Price", "twice")), "");
        new StoredLogs(database.activeObjects(), new PlainSql(database.executors()))
                .save(new DailyLog(1, owner, day, content, submitted, Instant.parse("2026-11-23T09:00:00Z")));
    }

    private static Line line(long issueId, String note, @Nullable LocalDate next) {
        return new Line(
                new Subject(issueId, "SALES-" + issueId, ""), note, new NextStep(next == null ? "" : "Call", next));
    }
}
