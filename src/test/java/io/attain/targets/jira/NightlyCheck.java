package io.attain.targets.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.Issue;
import io.attain.AoDatabase;
import io.attain.kernel.Reading;
import io.attain.kernel.SetClock;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.targets.TargetFixture;
import io.attain.targets.store.KeptTrees;
import io.attain.targets.store.StoredTargetNodes;
import io.attain.targets.store.StoredTenures;
import io.attain.targets.store.StoredVersions;
import io.attain.targets.store.TargetNodeRow;
import io.attain.targets.store.TargetTenureRow;
import io.attain.targets.store.TargetVersionRow;
import io.attain.targets.store.TreeStampRow;
import java.util.List;
import java.util.function.Consumer;

/** The nightly check of a site's targets, a Sales Target with 99 shares for each hundred, all of which are stored as they are. */
public final class NightlyCheck implements AutoCloseable {

    private static final int TREE = 100;

    private final AoDatabase database;
    private final CheckingTargets checking;

    /** Makes that many targets and checks them once. */
    public NightlyCheck(AoDatabase.Engine engine, int targets) {
        database =
                engine.create(TargetNodeRow.class, TreeStampRow.class, TargetTenureRow.class, TargetVersionRow.class);
        StoredTargetNodes nodes = KeptTrees.shared(database).writer();
        StoredTenures tenures = new StoredTenures(database.tables());
        StoredVersions versions = new StoredVersions(database.tables());
        TargetSite site =
                new TargetSite(TargetFixture.PROJECT, nodes, tenures, versions, SetClock.noonOf(TargetFixture.START));
        for (long id = 1; id <= targets; id++) {
            long root = (id - 1) / TREE * TREE + 1;
            if (id == root) {
                site.issues.create(
                        SalesIssueType.SALES_TARGET, id, TargetFixture.PROJECT, "lily", TargetSite.revenue(100));
            } else {
                site.issues.createSubTask(SalesIssueType.TARGET_SHARE, id, root, "tom", TargetSite.revenue(1));
            }
        }
        IssueScan scan = mock();
        doAnswer(call -> {
                    site.issues.all().forEach(call.<Consumer<Issue>>getArgument(3));
                    return null;
                })
                .when(scan)
                .forEach(anyLong(), anyCollection(), anySet(), any());
        KeptRecords records = new KeptRecords(tenures, versions, nodes, site.handovers);
        checking = new CheckingTargets(scan, site.trees, nodes, site.handovers, records, List.of());
        check();
    }

    /** Checks all targets; answers how many had to be mended. */
    public int check() {
        return checking.check(TargetFixture.PROJECT, Reading.ALL);
    }

    /** What checking them sends to the database. */
    public List<String> sent() {
        return database.sent(this::check);
    }

    @Override
    public void close() {
        database.close();
    }
}
