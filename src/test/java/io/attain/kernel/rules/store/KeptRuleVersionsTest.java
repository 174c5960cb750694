package io.attain.kernel.rules.store;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.kernel.rules.RuleVersions;
import io.attain.kernel.rules.RuleVersionsContract;
import java.util.List;

@OnEachEngine(RuleVersionRow.class)
class KeptRuleVersionsTest extends RuleVersionsContract {

    private final AoDatabase database;

    KeptRuleVersionsTest(AoDatabase database) {
        this.database = database;
    }

    @Override
    protected RuleVersions rules() {
        return new StoredRuleVersions(database.activeObjects(), List.of());
    }
}
