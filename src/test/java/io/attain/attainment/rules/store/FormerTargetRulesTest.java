package io.attain.attainment.rules.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.rules.TargetRuleSet;
import io.attain.attainment.rules.TargetRules;
import io.attain.kernel.rules.RuleVersion;
import io.attain.kernel.rules.store.RuleVersionRow;
import io.attain.kernel.rules.store.StoredRuleVersions;
import io.attain.kernel.store.EditionRow;
import io.attain.kernel.store.TestSurroundings;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnEachEngine({TargetRulesRow.class, RuleVersionRow.class, EditionRow.class})
class FormerTargetRulesTest {

    @Test
    void aSiteOfAnOlderVersionKeepsItsRulesAndTheirVersions(AoDatabase database) {
        database.activeObjects()
                .create(
                        TargetRulesRow.class,
                        Map.of(
                                "SLOT",
                                "1:1",
                                "PROJECT_ID",
                                1L,
                                "VERSION_NUMBER",
                                1,
                                "ON_TRACK",
                                105,
                                "BEHIND",
                                95,
                                "BLOCKS",
                                true,
                                "PERCENTILE",
                                80,
                                "HIDES_NAMES",
                                true,
                                "CHANGED_BY",
                                "mei",
                                "CHANGED_ON",
                                Date.from(Instant.EPOCH)));

        StoredRuleVersions versions = new StoredRuleVersions(
                database.activeObjects(),
                TestSurroundings.alone(database),
                List.of(new FormerTargetRules(database.tables())));

        TargetRules kept = new TargetRules(new PaceRule(105, 95), true, 80, true);
        assertThat(versions.now(TargetRuleSet.SET, 1)).isEqualTo(kept);
        assertThat(versions.of(TargetRuleSet.SET, 1)).containsExactly(new RuleVersion<>(1, kept, "mei", Instant.EPOCH));
        assertThat(versions.now(TargetRuleSet.SET, 2)).isEqualTo(TargetRules.DEFAULT);
    }
}
