package io.attain.targets.store;

import io.attain.AoDatabase;
import io.attain.targets.AgreedVersions;
import io.attain.targets.AgreedVersionsContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(AoDatabase.Engine.class)
class StoredVersionsTest extends AgreedVersionsContract {

    private final AoDatabase database;

    StoredVersionsTest(AoDatabase.Engine engine) {
        database = engine.create(TargetVersionRow.class);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected AgreedVersions versions() {
        return new StoredVersions(database.activeObjects());
    }
}
