package io.attain.attainment.ledger.store;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.attainment.ledger.Ledger;
import io.attain.attainment.ledger.LedgerContract;
import io.attain.attainment.ledger.PostingSums;
import io.attain.kernel.store.PlainSql;

@OnEachEngine(with = TableSet.LEDGER)
class KeptLedgerTest extends LedgerContract {

    private final PlainSql sql;

    KeptLedgerTest(AoDatabase database) {
        this.sql = new PlainSql(database.executors());
    }

    @Override
    protected Ledger ledger() {
        return new StoredLedger(sql);
    }

    @Override
    protected PostingSums sums() {
        return new StoredPostingSums(sql);
    }
}
