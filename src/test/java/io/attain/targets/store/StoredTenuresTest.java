package io.attain.targets.store;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.targets.Tenures;
import io.attain.targets.TenuresContract;

@OnEachEngine(TargetTenureRow.class)
record StoredTenuresTest(AoDatabase database) implements TenuresContract {

    @Override
    public Tenures tenures() {
        return new StoredTenures(database.tables());
    }
}
