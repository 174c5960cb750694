package io.attain.targets.store;

import io.attain.AoDatabase;
import io.attain.targets.Tenures;
import io.attain.targets.TenuresContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(AoDatabase.Engine.class)
class StoredTenuresTest extends TenuresContract {

    private final AoDatabase database;

    StoredTenuresTest(AoDatabase.Engine engine) {
        database = engine.create(TargetTenureRow.class);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected Tenures tenures() {
        return new StoredTenures(database.activeObjects());
    }
}
