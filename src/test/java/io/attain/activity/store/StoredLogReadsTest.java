package io.attain.activity.store;

import static io.attain.kernel.TestDays.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.Together;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs.Whose;
import io.attain.activity.LogChange;
import io.attain.activity.LogRead;
import io.attain.kernel.Period;
import io.attain.kernel.store.PlainSql;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@OnEachEngine(
        value = {LogReadRow.class},
        with = TableSet.LOGS)
class StoredLogReadsTest {

    private static final Instant EVENING = Instant.parse("2026-11-23T17:00:00Z");

    @Test
    void theLastReadingOfEachLogAndReaderIsKept(AoDatabase database) {
        StoredLogReads reads = reads(database);
        reads.add(List.of(read("lily", "mei", 0), read("李莉", "mei", 0)));
        reads.add(List.of(read("lily", "zhou", 1)));
        reads.add(List.of(read("lily", "mei", 2), read("tom", "mei", 2)));

        assertThat(reads.of(1, "lily", MONDAY)).containsExactly(read("lily", "mei", 2), read("lily", "zhou", 1));
        assertThat(reads.of(1, "李莉", MONDAY)).containsExactly(read("李莉", "mei", 0));
        assertThat(reads.of(1, "lily", MONDAY.plusDays(1))).isEmpty();
        assertThat(reads.of(2, "lily", MONDAY)).isEmpty();
    }

    @Test
    void howeverManyLogsAreReadTheyAreNotedTogether(AoDatabase database) {
        StoredLogReads reads = reads(database);

        assertThat(database.sent(() -> reads.add(IntStream.range(0, 30)
                        .mapToObj(person -> read("person" + person, "mei", 0))
                        .toList())))
                .as("a question and the new rows")
                .hasSize(2);
    }

    @Test
    void nodesNoteAReaderOnce(AoDatabase database) throws InterruptedException {
        assertThat(Together.failures(
                        1, node -> reads(database).add(List.of(read("lily", "mei", 0), read("tom", "mei", 0)))))
                .isEmpty();

        assertThat(reads(database).of(1, "lily", MONDAY)).hasSize(1);
        assertThat(reads(database).of(1, "tom", MONDAY)).hasSize(1);
    }

    @Test
    void whatIsUnreadWasHandedInWrittenSinceThenAndNotReadAsItIs(AoDatabase database) {
        StoredLogs logs = new StoredLogs(database.activeObjects(), new PlainSql(database.executors()));
        logs.save(log("lily", 0, EVENING));
        logs.save(log("tom", 0, EVENING));
        logs.save(log("kim", 0, EVENING.minusSeconds(1)));
        logs.save(log("wang", 3, EVENING));
        logs.save(new DailyLog(1, "draft", MONDAY, DailyLog.Content.empty(), false, EVENING));
        logs.save(new DailyLog(2, "lily", MONDAY, DailyLog.Content.empty(), true, EVENING));
        logs.save(brought("imported", EVENING));
        StoredLogReads reads = reads(database);
        reads.add(List.of(read("lily", "mei", 0), read("tom", "zhou", 0)));

        Period days = Period.ofInclusive(MONDAY.minusDays(2), MONDAY);
        assertThat(reads.unread("mei", 1, null, days, EVENING)).containsExactly(new Whose("tom", MONDAY));
        assertThat(reads.unread("zhou", 1, Set.of("lily", "kim"), days, EVENING))
                .containsExactly(new Whose("lily", MONDAY));

        logs.save(log("lily", 0, EVENING.plusSeconds(5)));
        assertThat(reads.unread("mei", 1, Set.of("lily"), days, EVENING))
                .as("corrected since it was read")
                .containsExactly(new Whose("lily", MONDAY));
    }

    /** A file may bring a year of logs. */
    @Test
    void whatOnlyAFileBroughtIsNoNewsUntilItsWriterSavesIt(AoDatabase database) {
        StoredLogs logs = new StoredLogs(database.activeObjects(), new PlainSql(database.executors()));
        StoredLogReads reads = reads(database);
        Period day = Period.ofInclusive(MONDAY, MONDAY);
        logs.save(brought("lily", EVENING));
        logs.save(log("tom", 0, EVENING));
        logs.save(brought("tom", EVENING.plusSeconds(5)));
        assertThat(reads.unread("mei", 1, null, day, Instant.EPOCH))
                .as("the file corrects what Tom handed in")
                .containsExactly(new Whose("tom", MONDAY));

        logs.save(log("lily", 0, EVENING.plusSeconds(9)));

        assertThat(reads.unread("mei", 1, Set.of("lily"), day, Instant.EPOCH))
                .containsExactly(new Whose("lily", MONDAY));
    }

    private static LogChange brought(String owner, Instant entered) {
        DailyLog log = new DailyLog(1, owner, MONDAY, DailyLog.Content.empty(), true, entered, "boss");
        return new LogChange(log, null, false);
    }

    private static DailyLog log(String owner, int daysBefore, Instant entered) {
        return new DailyLog(1, owner, MONDAY.minusDays(daysBefore), DailyLog.Content.empty(), true, entered);
    }

    private static StoredLogReads reads(AoDatabase database) {
        return new StoredLogReads(database.tables(), new PlainSql(database.executors()));
    }

    private static LogRead read(String person, String reader, int minutes) {
        Instant at = EVENING.plusSeconds(60L * minutes);
        return new LogRead(1, person, MONDAY, reader, EVENING, at);
    }
}
