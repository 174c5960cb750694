package io.attain.targets.store;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.targets.Tenures;
import io.attain.targets.TenuresContract;

@OnEachEngine(TargetTenureRow.class)
class StoredTenuresTest extends TenuresContract {

    private final AoDatabase database;

    StoredTenuresTest(AoDatabase database) {
        this.database = database;
    }

    @Override
    protected Tenures tenures() {
        return new StoredTenures(database.activeObjects());
    }
}
