package io.attain.words.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.words.InMemoryStages;
import io.attain.words.StageLists;
import io.attain.words.StageListsContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(AoDatabase.Engine.class)
class StoredStagesTest extends StageListsContract {

    private final AoDatabase database;

    StoredStagesTest(AoDatabase.Engine engine) {
        database = engine.create(StageListRow.class, StageRow.class);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected StageLists lists() {
        return new StoredStages(database.activeObjects(), InMemoryStages::all);
    }

    @Test
    void anotherNodeReadsThem() {
        lists().save(1, InMemoryStages.withDemo());

        assertThat(lists().of(1)).isEqualTo(InMemoryStages.withDemo());
    }
}
