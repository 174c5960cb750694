package io.attain.targets.store;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.targets.AgreedVersions;
import io.attain.targets.AgreedVersionsContract;

@OnEachEngine(TargetVersionRow.class)
record StoredVersionsTest(AoDatabase database) implements AgreedVersionsContract {

    @Override
    public AgreedVersions versions() {
        return new StoredVersions(database.tables());
    }
}
