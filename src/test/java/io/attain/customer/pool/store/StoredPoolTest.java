package io.attain.customer.pool.store;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.customer.pool.PoolBook;
import io.attain.customer.pool.PoolBookContract;
import io.attain.kernel.store.PlainSql;

@OnEachEngine({PoolWordRow.class})
record StoredPoolTest(AoDatabase database) implements PoolBookContract {

    @Override
    public PoolBook pool() {
        return new StoredPool(new PlainSql(database.executors()));
    }
}
