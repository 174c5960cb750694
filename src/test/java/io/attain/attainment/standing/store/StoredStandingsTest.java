package io.attain.attainment.standing.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.Together;
import io.attain.attainment.standing.Standings;
import io.attain.attainment.standing.Standings.Change;
import io.attain.attainment.standing.StandingsContract;
import io.attain.kernel.store.PlainSql;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@OnEachEngine(StandingRow.class)
record StoredStandingsTest(AoDatabase database) implements StandingsContract {

    @Override
    public Standings standings() {
        return new StoredStandings(database.tables(), new PlainSql(database.executors()));
    }

    @Test
    void ofManyNodesThatFindTheSameOneNotesIt() throws InterruptedException {
        AtomicInteger noted = new AtomicInteger();

        List<Throwable> failures = Together.failures(4, node -> {
            noted.addAndGet(standings()
                    .note(List.of(new Change(null, StandingsContract.standing(DAY, 40))), NOON)
                    .size());
        });

        assertThat(failures).isEmpty();
        assertThat(noted).hasValue(1);
    }
}
