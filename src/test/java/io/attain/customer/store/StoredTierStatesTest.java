package io.attain.customer.store;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.customer.TierStates;
import io.attain.customer.TierStatesContract;
import io.attain.kernel.SetClock;
import io.attain.kernel.store.PlainSql;

@OnEachEngine(with = TableSet.TIERS)
record StoredTierStatesTest(AoDatabase database) implements TierStatesContract {

    @Override
    public TierStates states() {
        return new StoredTiers(new PlainSql(database.executors()), SetClock.noonOf(MONDAY));
    }
}
