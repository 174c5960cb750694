package io.attain.attainment.standing.store;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.attainment.standing.Milestones;
import io.attain.attainment.standing.MilestonesContract;

@OnEachEngine(MilestoneRow.class)
record StoredMilestonesTest(AoDatabase database) implements MilestonesContract {

    @Override
    public Milestones milestones() {
        return new StoredMilestones(database.tables());
    }
}
