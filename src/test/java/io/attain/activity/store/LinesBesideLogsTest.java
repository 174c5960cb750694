package io.attain.activity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.activity.BatchLines.Batch;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLog.Content;
import io.attain.activity.DailyLog.Subject;
import io.attain.activity.DailyLog.Tick;
import io.attain.activity.DailyLogs.Whose;
import io.attain.activity.Ticks.Ticked;
import io.attain.activity.contacts.store.StoredTouches;
import io.attain.kernel.Metric;
import io.attain.kernel.store.PlainSql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Lily's log of a Monday, which tells of customer 7 itself, and what is said of many beside it. */
@OnEachEngine(with = TableSet.LOGS)
record LinesBesideLogsTest(AoDatabase database) {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Subject ACME = new Subject(7, "SALES-7", "Acme");
    private static final Batch NEWS = new Batch(1, 1, "lily", MONDAY, "batch", "产品新闻");
    private static final Batch EVENT = new Batch(2, 1, "lily", MONDAY, "event", "");

    @Test
    void whatIsSaidOfManyStandsBesideTheLogAndCountsAsTouches() {
        DailyLog log = saved(true);

        batches().add(NEWS, subjects(8, 9));

        assertThat(logs().find(1, "lily", MONDAY))
                .as("its form shows none of it")
                .contains(log);
        assertThat(touches().last(List.of(7L, 8L, 9L))).containsOnlyKeys(7L, 8L, 9L);
        assertThat(touches().of(List.of(8L), 0, 9).touches().get(0).note()).isEqualTo("产品新闻");
        assertThat(ticks(8)).containsExactly(new Ticked(new Whose("lily", MONDAY), 8, "batch", true));
    }

    @Test
    void savingTheLogAgainLeavesWhatIsSaidOfManyAlone() {
        saved(false);
        batches().add(NEWS, subjects(8, 9));

        DailyLog other = new DailyLog(1, "lily", MONDAY, Content.empty(), true, Instant.EPOCH);
        logs().save(other);

        assertThat(logs().find(1, "lily", MONDAY)).contains(other);
        assertThat(touches().last(List.of(7L, 8L, 9L))).containsOnlyKeys(8L, 9L);
        assertThat(ticks(9)).hasSize(1);
    }

    @Test
    void whoIsTickedOffAlreadyIsKnownHoweverItWasSaid() {
        saved(true);
        batches().add(NEWS, subjects(8));

        assertThat(batches().said(NEWS)).containsExactlyInAnyOrder(7L, 8L);
        assertThat(batches().said(new Batch(9, 1, "lily", MONDAY, "batch", ""))).containsExactlyInAnyOrder(7L, 8L);
        assertThat(batches().said(EVENT)).isEmpty();
        assertThat(batches().said(new Batch(1, 1, "lily", MONDAY.plusDays(1), "batch", "")))
                .isEmpty();
        assertThat(batches().said(new Batch(1, 1, "tom", MONDAY, "batch", ""))).isEmpty();
        assertThat(batches().said(new Batch(1, 2, "lily", MONDAY, "batch", ""))).isEmpty();
    }

    @Test
    void takenBackNothingOfItIsLeftAndAllElseStays() {
        DailyLog log = saved(true);
        batches().add(NEWS, subjects(8, 9));
        batches().add(EVENT, subjects(9, 10));

        assertThat(batches().remove(1)).containsExactlyInAnyOrder(8L, 9L);

        assertThat(batches().remove(1)).as("once").isEmpty();
        assertThat(logs().find(1, "lily", MONDAY)).contains(log);
        assertThat(touches().last(List.of(7L, 8L, 9L, 10L))).containsOnlyKeys(7L, 9L, 10L);
        assertThat(ticks(9)).extracting(Ticked::code).containsExactly("event");
        assertThat(batches().said(NEWS)).containsExactly(7L);
    }

    @Test
    void manyAreMoreThanAListOfADatabaseTakes() {
        saved(true);

        batches()
                .add(
                        NEWS,
                        LongStream.rangeClosed(100, 2_600)
                                .mapToObj(LinesBesideLogsTest::subject)
                                .toList());

        assertThat(batches().said(NEWS)).hasSize(2_502);
        assertThat(batches().remove(1)).hasSize(2_501);
        assertThat(batches().said(NEWS)).containsExactly(7L);
    }

    @Test
    void withoutALogThereIsNothingToStandBeside() {
        assertThatThrownBy(() -> batches().add(NEWS, subjects(8))).isInstanceOf(IllegalStateException.class);
        assertThat(batches().said(NEWS)).isEmpty();
        assertThat(touches().last(List.of(8L))).isEmpty();
    }

    @Test
    void whatWasSaidOfOneIsSaidOfAnotherFromThenOn() {
        saved(true);
        batches().add(NEWS, subjects(8));
        Subject issue = new Subject(70, "SALES-70", "Acme Ltd.");

        batches().pass(7, issue);

        assertThat(logs().find(1, "lily", MONDAY)
                        .orElseThrow()
                        .content()
                        .lines()
                        .get(0)
                        .subject())
                .isEqualTo(issue);
        assertThat(batches().said(NEWS)).containsExactlyInAnyOrder(70L, 8L);
        assertThat(ticks(7)).isEmpty();
        assertThat(touches().last(List.of(7L, 70L))).containsOnlyKeys(70L);
    }

    private DailyLog saved(boolean submitted) {
        Content content =
                new Content(Map.of(Metric.CALLS, 1), List.of(), "", List.of(), "").ticked(new Tick(7, "batch"), ACME);
        DailyLog log = new DailyLog(1, "lily", MONDAY, content, submitted, Instant.EPOCH);
        logs().save(log);
        return log;
    }

    private static List<Subject> subjects(long... ids) {
        return LongStream.of(ids).mapToObj(LinesBesideLogsTest::subject).toList();
    }

    private static Subject subject(long id) {
        return new Subject(id, "SALES-" + id, "客户 " + id);
    }

    private List<Ticked> ticks(long issueId) {
        return new StoredTicks(sql()).of(List.of(issueId));
    }

    private StoredBatchLines batches() {
        return new StoredBatchLines(sql());
    }

    private StoredTouches touches() {
        return new StoredTouches(sql(), new StoredLastLines(sql()));
    }

    private StoredLogs logs() {
        return new StoredLogs(database.activeObjects(), sql());
    }

    private PlainSql sql() {
        return new PlainSql(database.executors());
    }
}
