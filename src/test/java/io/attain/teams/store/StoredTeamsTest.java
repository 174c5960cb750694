package io.attain.teams.store;

import static io.attain.teams.TeamFixture.company;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.Together;
import io.attain.kernel.store.EditionRow;
import io.attain.kernel.store.TestSurroundings;
import io.attain.teams.Teams;
import io.attain.teams.TeamsContract;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@OnEachEngine({TeamListRow.class, TeamRow.class, TeamMemberRow.class, EditionRow.class})
record StoredTeamsTest(AoDatabase database) implements TeamsContract {

    @Override
    public Teams teams() {
        return new StoredTeams(database.activeObjects(), TestSurroundings.alone(database));
    }

    @Test
    void anotherNodeReadsThem() {
        teams().save(1, company());

        assertThat(teams().of(1)).isEqualTo(company());
    }

    @Test
    void ofManyWhoChangeTheSameAtOnceOneIsHeard() throws InterruptedException {
        List<Teams> nodes = List.of(teams(), teams());
        AtomicInteger heard = new AtomicInteger();

        List<Throwable> failures = Together.failures(6, person -> {
            if (nodes.get(person % 2).save(1, company())) {
                heard.incrementAndGet();
            }
        });

        assertThat(failures).isEmpty();
        assertThat(heard).hasValue(1);
    }
}
