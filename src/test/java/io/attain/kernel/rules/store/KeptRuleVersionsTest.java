package io.attain.kernel.rules.store;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.kernel.rules.RuleVersions;
import io.attain.kernel.rules.RuleVersionsContract;
import io.attain.kernel.store.EditionRow;
import io.attain.kernel.store.TestSurroundings;
import java.util.List;

@OnEachEngine({RuleVersionRow.class, EditionRow.class})
record KeptRuleVersionsTest(AoDatabase database) implements RuleVersionsContract {

    @Override
    public RuleVersions rules() {
        return new StoredRuleVersions(database.activeObjects(), TestSurroundings.alone(database), List.of());
    }
}
