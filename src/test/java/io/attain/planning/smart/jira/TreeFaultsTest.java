package io.attain.planning.smart.jira;

import static io.attain.kernel.jira.SalesField.METRIC;
import static io.attain.kernel.jira.SalesField.PERIOD_END;
import static io.attain.kernel.jira.SalesField.REGION;
import static io.attain.kernel.jira.SalesField.TARGET_AMOUNT;
import static io.attain.targets.TargetFixture.QUARTER;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.MutableIssue;
import io.attain.kernel.SetClock;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesStatus;
import io.attain.planning.smart.TreeFault;
import io.attain.planning.smart.TreeFault.Kind;
import io.attain.targets.TargetFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TreeFaultsTest {

    private static final LocalDate AFTER = QUARTER.last().plusDays(1);
    private static final Map<SalesField, ?> LATER = Map.of(PERIOD_END, AFTER);

    private final SmartSite site = new SmartSite(SetClock.noonOf(TargetFixture.START));

    @Test
    void aTargetThatFitsHasNone() {
        site.target(1, "mei", Map.of());
        site.share(2, 1, "lily", Map.of());

        assertThat(faults(1)).isEmpty();
        assertThat(faults(2)).isEmpty();
    }

    @Test
    void whatIsNoCompleteTargetYetHasNone() {
        site.site.issues.create(SalesIssueType.SALES_TARGET, 1, TargetFixture.PROJECT, "mei", Map.of());

        assertThat(faults(1)).isEmpty();
    }

    @Test
    void aPartThatGoesBeyondItsTargetIsToldOnBoth() {
        site.target(1, "mei", Map.of(REGION, "East"));
        site.share(2, 1, "lily", Map.of(REGION, "West", PERIOD_END, AFTER));

        assertThat(faults(2)).containsExactly(of(Kind.OUTSIDE_SCOPE, 1), of(Kind.OUTSIDE_PERIOD, 1));
        assertThat(faults(1)).containsExactly(of(Kind.PART_OUTSIDE_SCOPE, 2), of(Kind.PART_OUTSIDE_PERIOD, 2));
    }

    @Test
    void aPartThatMeasuresSomethingElseOrNothingIsTold() {
        site.target(1, "mei", Map.of());
        site.target(2, "lily", Map.of(METRIC, "New customers"));
        site.target(3, "tom", Map.of());
        site.site.issues.link(1, 2);
        site.site.issues.link(1, 3);
        site.site.issues.edit(3, METRIC, null);

        assertThat(faults(1)).containsExactlyInAnyOrder(of(Kind.PART_OTHER_METRIC, 2), of(Kind.PART_INCOMPLETE, 3));
        assertThat(faults(2)).containsExactly(of(Kind.OTHER_METRIC, 1));
    }

    @Test
    void partsThatDoNotSumAreToldWithTheirSum() {
        site.target(1, "mei", Map.of());
        site.share(2, 1, "lily", Map.of(TARGET_AMOUNT, 900.0));

        assertThat(faults(1)).containsExactly(new TreeFault(Kind.PARTS_DIFFER, 1, "SALES-1", 90_000));
    }

    @Test
    void aRingOfLinksIsTold() {
        site.target(1, "mei", Map.of());
        site.target(2, "lily", Map.of());
        site.site.issues.link(1, 2);
        site.site.issues.link(2, 1);

        assertThat(faults(1)).contains(of(Kind.CYCLE, 2));
        assertThat(faults(2)).contains(of(Kind.CYCLE, 1));
    }

    @Test
    void twoTargetsOfOnePersonForTheSameOverlapUntilOneIsOver() {
        site.target(1, "lily", Map.of());
        site.target(2, "lily", Map.of());
        assertThat(faults(2)).containsExactly(of(Kind.OVERLAP, 1));
        assertThat(site.faults.ofNew(issue(2), site.asker)).containsExactly(of(Kind.OVERLAP, 1));

        site.site.issues.enter(1, SalesStatus.MISSED);

        assertThat(faults(2)).isEmpty();
    }

    @Test
    void aTargetAndItsOwnPartDoNotOverlap() {
        site.target(1, "lily", Map.of());
        site.target(2, "lily", Map.of());
        site.site.issues.link(1, 2);
        site.share(3, 2, "lily", Map.of());

        assertThat(faults(1)).isEmpty();
        assertThat(faults(3)).isEmpty();
    }

    @Test
    void joiningIsHeldAgainstTheWholeLine() {
        site.target(1, "mei", Map.of());
        site.target(2, "lily", Map.of());
        site.target(3, "tom", LATER);
        site.site.issues.link(1, 2);

        assertThat(joining(1, 2)).as("a part of its own part").containsExactly(of(Kind.CYCLE, 2));
        assertThat(joining(3, 2)).containsExactly(of(Kind.OUTSIDE_PERIOD, 2));
        assertThat(joining(2, 3)).isEmpty();
    }

    @Test
    void joiningMendsAnOverlapOfTheTwo() {
        site.target(1, "lily", Map.of());
        site.target(2, "lily", Map.of());
        site.target(3, "lily", Map.of());

        assertThat(joining(2, 1)).containsExactly(of(Kind.OVERLAP, 3));
    }

    @Test
    void noIssueIsNamedToWhoMayNotSeeIt() {
        site.target(1, "mei", Map.of(REGION, "East"));
        site.share(2, 1, "lily", LATER);
        site.target(3, "lily", Map.of());
        site.target(4, "mei", Map.of());
        site.site.issues.link(2, 4);
        site.site.issues.link(4, 1);
        site.site.hidden.addAll(List.of(1L, 2L, 3L, 4L));

        assertThat(List.of(faults(1), faults(2), faults(3), joining(3, 1), joining(1, 3)))
                .allSatisfy(faults -> assertThat(faults)
                        .isNotEmpty()
                        .extracting(TreeFault::key)
                        .containsOnlyNulls());
        assertThat(site.faults.ofNew(issue(2), site.asker))
                .isNotEmpty()
                .extracting(TreeFault::key)
                .containsOnlyNulls();
        assertThat(site.faults.of(issue(2), null))
                .isNotEmpty()
                .extracting(TreeFault::key)
                .containsOnlyNulls();
    }

    private List<TreeFault> faults(long id) {
        return site.faults.of(issue(id), site.asker);
    }

    private List<TreeFault> joining(long part, long whole) {
        return site.faults.joining(
                issue(part),
                site.site.targets.read(issue(part)).orElseThrow(),
                issue(whole),
                site.site.targets.read(issue(whole)).orElseThrow(),
                site.asker);
    }

    private MutableIssue issue(long id) {
        return requireNonNull(site.site.issues.find(id));
    }

    private static TreeFault of(Kind kind, long other) {
        return new TreeFault(kind, other, "SALES-" + other, 0);
    }
}
