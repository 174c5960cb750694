package io.attain.activity.store;

import static io.attain.kernel.TestDays.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.activity.Reopening;
import io.attain.kernel.Period;
import io.attain.kernel.store.PlainSql;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@OnEachEngine({ReopeningRow.class})
class StoredReopeningsTest {

    @Test
    void tellsWhatLetsSomethingBeWrittenStillTheLatestFirst(AoDatabase database) {
        StoredReopenings reopenings =
                new StoredReopenings(database.activeObjects(), new PlainSql(database.executors()));
        Reopening first = reopening(1, "lily", MONDAY);
        Reopening second = reopening(1, "lily", MONDAY.plusDays(1));
        Reopening toms = reopening(1, "tom", MONDAY);
        reopenings.add(first);
        reopenings.add(second);
        reopenings.add(toms);
        reopenings.add(reopening(2, "lily", MONDAY));

        assertThat(reopenings.of(1, "lily", MONDAY)).containsExactly(second, first);
        assertThat(reopenings.of(1, "lily", MONDAY.plusDays(1))).containsExactly(second);
        assertThat(reopenings.of(1, "lily", MONDAY.plusDays(2))).isEmpty();
        assertThat(reopenings.of(1, MONDAY)).containsExactly(toms, second, first);
        assertThat(reopenings.of(1, "lily", MONDAY.minusDays(4), MONDAY)).contains(second);
        assertThat(reopenings.of(1, "lily", MONDAY.minusDays(6), MONDAY)).isEmpty();
    }

    /** Thursday and Friday of the week before. */
    private static Reopening reopening(long project, String person, LocalDate until) {
        Period days = new Period(MONDAY.minusDays(4), MONDAY.minusDays(2));
        return new Reopening(project, person, days, until, "mei", Instant.parse("2026-11-23T09:00:00Z"), "was ill, 病假");
    }
}
