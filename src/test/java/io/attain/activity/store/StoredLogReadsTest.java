package io.attain.activity.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.Together;
import io.attain.activity.LogRead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@OnEachEngine({LogReadRow.class})
class StoredLogReadsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant EVENING = Instant.parse("2026-11-23T17:00:00Z");

    @Test
    void theLastReadingOfEachLogAndReaderIsKept(AoDatabase database) {
        StoredLogReads reads = new StoredLogReads(database.activeObjects());
        reads.add(List.of(read("lily", "mei", 0), read("李莉", "mei", 0)));
        reads.add(List.of(read("lily", "zhou", 1)));
        reads.add(List.of(read("lily", "mei", 2), read("tom", "mei", 2)));

        assertThat(reads.of(1, "lily", MONDAY)).containsExactly(read("lily", "mei", 2), read("lily", "zhou", 1));
        assertThat(reads.by("mei", 1, MONDAY))
                .containsExactly(read("lily", "mei", 2), read("李莉", "mei", 0), read("tom", "mei", 2));
        assertThat(reads.by("mei", 1, MONDAY.plusDays(1))).isEmpty();
        assertThat(reads.by("mei", 2, MONDAY)).isEmpty();
    }

    @Test
    void howeverManyLogsAreReadTheyAreNotedTogether(AoDatabase database) {
        StoredLogReads reads = new StoredLogReads(database.activeObjects());

        assertThat(database.sent(() -> reads.add(IntStream.range(0, 30)
                        .mapToObj(person -> read("person" + person, "mei", 0))
                        .toList())))
                .as("a question and the new rows")
                .hasSize(2);
    }

    @Test
    void nodesNoteAReaderOnce(AoDatabase database) throws InterruptedException {
        assertThat(Together.failures(1, node -> new StoredLogReads(database.activeObjects())
                        .add(List.of(read("lily", "mei", 0), read("tom", "mei", 0)))))
                .isEmpty();

        assertThat(new StoredLogReads(database.activeObjects()).by("mei", 1, MONDAY))
                .hasSize(2);
    }

    private static LogRead read(String person, String reader, int minutes) {
        Instant at = EVENING.plusSeconds(60L * minutes);
        return new LogRead(1, person, MONDAY, reader, EVENING, at);
    }
}
