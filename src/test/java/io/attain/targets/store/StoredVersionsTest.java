package io.attain.targets.store;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.targets.AgreedVersions;
import io.attain.targets.AgreedVersionsContract;

@OnEachEngine(TargetVersionRow.class)
class StoredVersionsTest extends AgreedVersionsContract {

    private final AoDatabase database;

    StoredVersionsTest(AoDatabase database) {
        this.database = database;
    }

    @Override
    protected AgreedVersions versions() {
        return new StoredVersions(database.activeObjects());
    }
}
