package io.attain.targets.store;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.aiming;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.targets.Goal;
import io.attain.targets.Levels;
import io.attain.targets.TargetNode;
import java.util.List;
import java.util.Map;
import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A table of nodes as an older version made it, which knew no baselines, and the tables of now in its place. */
@OnEachEngine({UpgradedTargetNodesTest.OlderNodeRow.class})
class UpgradedTargetNodesTest {

    private final AoDatabase database;

    UpgradedTargetNodesTest(AoDatabase database) {
        this.database = database;
    }

    @Preload
    @Table("TARGET_NODE")
    public interface OlderNodeRow extends RawEntity<Long> {

        @NotNull
        @PrimaryKey("ISSUE_ID")
        Long getIssueId();

        String getIssueKey();

        String getSummary();

        long getProjectId();

        long getRootId();

        String getMetric();

        int getStartDay();

        int getEndDay();

        long getAmount();
    }

    @BeforeEach
    void aRateIsKept() {
        Map<String, Object> rate = Map.of(
                "ISSUE_ID",
                1L,
                "ISSUE_KEY",
                "SALES-1",
                "SUMMARY",
                "Rate",
                "PROJECT_ID",
                PROJECT,
                "ROOT_ID",
                1L,
                "METRIC",
                "repurchaseRate",
                "START_DAY",
                (int) QUARTER.start().toEpochDay(),
                "END_DAY",
                (int) QUARTER.end().toEpochDay(),
                "AMOUNT",
                46_00L);
        database.activeObjects().create(OlderNodeRow.class, rate);
        database.upgrade(TargetNodeRow.class, TreeStampRow.class);
    }

    @Test
    void nodesOfAnOlderVersionHaveNoBaselineAndMayGetOne() {
        StoredTargetNodes nodes = KeptTrees.shared(database).writer();
        TargetNode kept = nodes.find(1).orElseThrow();
        Goal goal = kept.goal();
        assertThat(goal.levels()).isEqualTo(Levels.NONE);

        Levels levels = new Levels(null, null, null, 40_00L);
        nodes.save(List.of(aiming(
                new Goal(goal.metric(), goal.direction(), goal.amount(), levels, goal.monthWeights(), List.of()),
                kept)));

        assertThat(nodes.find(1).orElseThrow().goal().levels()).isEqualTo(levels);
    }
}
