package io.attain.targets.jira;

import static io.attain.targets.TargetFixture.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import io.attain.AoDatabase;
import io.attain.TableSet;
import io.attain.kernel.SetClock;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import io.attain.targets.store.KeptTrees;
import io.attain.targets.store.StoredTargetNodes;
import io.attain.targets.store.StoredTenures;
import io.attain.targets.store.StoredVersions;
import io.attain.targets.store.TargetTenureRow;
import io.attain.targets.store.TargetVersionRow;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is read of issues asks the database no more often than it must. */
class ReadingTargetsTest {

    @AutoClose
    private final AoDatabase database = AoDatabase.Engine.H2.create(
            TableSet.all(List.of(TableSet.TREES), TargetTenureRow.class, TargetVersionRow.class));

    private final StoredTargetNodes nodes = KeptTrees.shared(database).writer();
    private final TargetSite site = new TargetSite(
            PROJECT,
            nodes,
            new StoredTenures(database.tables()),
            new StoredVersions(database.tables()),
            SetClock.noonOf(TargetFixture.START));
    private final KeepingTargets keeping = site.follow(change -> {});

    /** Whatever happens to a customer or an opportunity comes by those who follow targets. */
    @Test
    void ofAnIssueThatIsNoTargetOnlyANodeIsLookedFor() {
        site.issues.create(SalesIssueType.CUSTOMER, 1, PROJECT, "lily", Map.of());
        Issue won = site.issues.createSubTask(SalesIssueType.OPPORTUNITY, 2, 1, "lily", Map.of());

        assertThat(database.sent(() -> keeping.follow(won))).hasSize(1);
    }

    /** Its node, whether its holder is noted (his node tells), and what is kept of it and of all above it; then it is written. */
    @Test
    void aTargetIsReadByAsManyStatementsHoweverDeepItStands() {
        site.issues.create(SalesIssueType.SALES_TARGET, 1, PROJECT, "mei", TargetSite.revenue(100));
        Issue top = site.issues.create(SalesIssueType.SALES_TARGET, 2, PROJECT, "mei", TargetSite.revenue(100));
        site.issues.link(1, 2);
        Issue share = site.issues.createSubTask(SalesIssueType.TARGET_SHARE, 3, 2, "lily", TargetSite.revenue(100));

        int once = database.sent(() -> keeping.follow(top)).size();
        assertThat(database.sent(() -> keeping.follow(share))).hasSize(once).hasSize(6);
    }

    @Test
    void aWholeTreeIsReadByAsManyStatementsAsOnePart() {
        site.issues.create(SalesIssueType.SALES_TARGET, 1, PROJECT, "mei", TargetSite.revenue(100));
        site.issues.createSubTask(SalesIssueType.TARGET_SHARE, 2, 1, "lily", TargetSite.revenue(50));
        int one = reading(1, 2);
        LongStream.range(3, 20)
                .forEach(id ->
                        site.issues.createSubTask(SalesIssueType.TARGET_SHARE, id, 1, "lily", TargetSite.revenue(1)));

        assertThat(reading(1, 19)).isEqualTo(one).isEqualTo(3);
    }

    private int reading(long root, int nodes) {
        Issue whole = Objects.requireNonNull(site.issues.find(root));
        TargetNode node = site.trees.read(whole).orElseThrow();
        return database.sent(() -> assertThat(site.trees.withParts(whole, node)).hasSize(nodes))
                .size();
    }
}
