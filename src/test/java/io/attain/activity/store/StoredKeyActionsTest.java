package io.attain.activity.store;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.activity.WrittenKeyActions;
import io.attain.activity.WrittenKeyActionsContract;

@OnEachEngine({KeyActionTextRow.class})
record StoredKeyActionsTest(AoDatabase database) implements WrittenKeyActionsContract {

    @Override
    public WrittenKeyActions book() {
        return new StoredKeyActions(database.tables());
    }
}
