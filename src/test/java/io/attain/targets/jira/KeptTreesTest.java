package io.attain.targets.jira;

import static io.attain.kernel.jira.SalesField.DIRECTION;
import static io.attain.kernel.jira.SalesField.METRIC;
import static io.attain.kernel.jira.SalesField.PERIOD_END;
import static io.attain.kernel.jira.SalesField.PERIOD_START;
import static io.attain.kernel.jira.SalesField.TARGET_AMOUNT;
import static io.attain.kernel.jira.SalesIssueType.SALES_TARGET;
import static io.attain.kernel.jira.SalesIssueType.TARGET_SHARE;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Direction;
import io.attain.kernel.Scope;
import io.attain.kernel.jira.SalesField;
import io.attain.results.Tally;
import io.attain.targets.TargetNode;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What becomes of targets in Jira, at a site where all of it is followed. */
class KeptTreesTest {

    private static final Map<SalesField, ?> REVENUE = Map.of(
            METRIC, "Revenue", TARGET_AMOUNT, 1_000.0, PERIOD_START, QUARTER.start(), PERIOD_END, QUARTER.last());

    /** Tom wins in a project where only Mike has a target; what Lily holds below it, in another project, becomes Tom's. */
    @Test
    void whoJoinsATeamInAnotherProjectCountsForItHere() {
        FollowedSite site = new FollowedSite(10, FollowedStores.inMemory());
        site.issues.create(SALES_TARGET, 1, 10, "mike", REVENUE);
        site.issues.create(SALES_TARGET, 2, 11, "lily", REVENUE);
        site.issues.link(1, 2);
        site.win(7, 0, "tom", site.day, 5, Scope.ANY);

        site.issues.assign(2, "tom");

        assertThat(site.reached(1)).isEqualTo(new Tally(5, 1));
        site.mustBeAsRecomputed();
    }

    @Test
    void sharesTurnWithTheirTarget() {
        FollowedSite site = new FollowedSite(10, FollowedStores.inMemory());
        site.issues.create(SALES_TARGET, 1, 10, null, REVENUE);
        site.issues.createSubTask(TARGET_SHARE, 2, 1, "lily", Map.of(TARGET_AMOUNT, 400.0));

        site.issues.edit(1, DIRECTION, "Down");

        assertThat(site.node(2)).map(TargetNode::direction).contains(Direction.DOWN);
        site.mustBeAsRecomputed();
    }

    @Test
    void aShareThatMeasuresSomethingElseTakesItsPeriodFromItsIssueAllTheSame() {
        FollowedSite site = new FollowedSite(10, FollowedStores.inMemory());
        site.issues.create(SALES_TARGET, 1, 10, null, REVENUE);
        site.issues.createSubTask(TARGET_SHARE, 2, 1, "lily", Map.of(TARGET_AMOUNT, 400.0, METRIC, "Calls"));

        site.issues.edit(1, PERIOD_START, START.plusMonths(1));

        assertThat(site.node(2)).map(node -> node.period().start()).contains(START.plusMonths(1));
        site.mustBeAsRecomputed();
    }

    @Test
    void ofARingOfLinksTheNewestDoesNotCount() {
        FollowedSite site = new FollowedSite(10, FollowedStores.inMemory());
        LongStream.rangeClosed(1, 4).forEach(id -> site.issues.create(SALES_TARGET, id, 10, null, REVENUE));
        site.issues.link(1, 2);
        site.issues.link(2, 3);
        site.issues.link(2, 4);

        site.issues.link(3, 1);
        assertThat(site.node(1)).map(TargetNode::parentId).isEmpty();
        assertThat(site.node(4)).map(TargetNode::rootId).contains(1L);
        site.mustBeAsRecomputed();

        site.issues.unlink(1, 2);
        assertThat(site.node(1)).map(TargetNode::rootId).contains(2L);
        site.mustBeAsRecomputed();
    }
}
