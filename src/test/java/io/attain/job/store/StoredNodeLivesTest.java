package io.attain.job.store;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.job.NodeLives;
import io.attain.job.NodeLivesContract;

@OnEachEngine(NodeLifeRow.class)
record StoredNodeLivesTest(AoDatabase database) implements NodeLivesContract {

    @Override
    public NodeLives lives() {
        return new StoredNodeLives(database.tables());
    }
}
