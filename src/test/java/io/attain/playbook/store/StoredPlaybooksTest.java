package io.attain.playbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.kernel.store.EditionRow;
import io.attain.kernel.store.TestSurroundings;
import io.attain.playbook.InMemoryPlaybooks;
import io.attain.playbook.PlaybookVersion;
import io.attain.playbook.Playbooks;
import io.attain.playbook.PlaybooksContract;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@OnEachEngine({PlaybookRow.class, EditionRow.class})
record StoredPlaybooksTest(AoDatabase database) implements PlaybooksContract {

    @Override
    public Playbooks playbooks() {
        return new StoredPlaybooks(
                database.activeObjects(), TestSurroundings.alone(database), InMemoryPlaybooks::standard);
    }

    @Test
    void anotherNodeReadsThem() {
        PlaybookVersion version = new PlaybookVersion(
                1, MONDAY, InMemoryPlaybooks.standard(), "zhou", Instant.parse("2026-11-23T09:00:00Z"));
        playbooks().append(1, version);

        assertThat(playbooks().of(1).on(MONDAY)).isEqualTo(InMemoryPlaybooks.standard());
        assertThat(playbooks().of(1).versions()).containsExactly(version);
    }
}
