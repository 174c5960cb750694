package io.attain.words.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.kernel.store.EditionRow;
import io.attain.kernel.store.TestSurroundings;
import io.attain.words.InMemoryStages;
import io.attain.words.StageLists;
import io.attain.words.StageListsContract;
import org.junit.jupiter.api.Test;

@OnEachEngine({StageListRow.class, StageRow.class, EditionRow.class})
record StoredStagesTest(AoDatabase database) implements StageListsContract {

    @Override
    public StageLists lists() {
        return new StoredStages(database.activeObjects(), TestSurroundings.alone(database), InMemoryStages::all);
    }

    @Test
    void anotherNodeReadsThem() {
        lists().save(1, InMemoryStages.withDemo());

        assertThat(lists().of(1)).isEqualTo(InMemoryStages.withDemo());
    }
}
