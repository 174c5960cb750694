package io.attain.targets.jira;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import io.attain.AoDatabase;
import io.attain.kernel.Count;
import io.attain.kernel.Reading;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.targets.AgreedVersions;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.InMemoryTenures;
import io.attain.targets.InMemoryVersions;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import io.attain.targets.Tenure;
import io.attain.targets.Tenures;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckingTargetsTest {
    private static final Instant NIGHT = Instant.parse("2026-11-27T02:30:00Z");

    private Instant changedAt = Instant.EPOCH;
    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final JiraTargets targets = mock();
    private final IssueScan scan = mock();
    /** What stands below a target, if it has parts. */
    private List<TargetNode> withParts = List.of();

    private final InMemoryTenures tenures = new InMemoryTenures();
    private final Handovers handovers =
            new Handovers(tenures, nodes, SetClock.noonOf(START), mock(), new TargetTurns(new SiteTurns()), mock());
    private final CheckingTargets checking = new CheckingTargets(
            scan,
            targets,
            nodes,
            handovers,
            new KeptRecords(tenures, new InMemoryVersions(), nodes, handovers),
            List.of());

    @Test
    void findsNothingToMendWhereEveryEventWasFollowed() {
        nodes.save(List.of(root(1, 100)));
        inJira(root(1, 100));

        assertThat(checking.check(PROJECT, Reading.ALL)).isZero();
    }

    @Test
    void mendsWhatIsMissingDifferentOrTooMany() {
        TargetNode lost = share(2, 1, "lily", QUARTER, Scope.ANY, 50);
        nodes.save(List.of(root(1, 100), root(9, 70)));
        inJira(root(1, 120), lost);

        assertThat(checking.check(PROJECT, Reading.ALL)).isEqualTo(3);
        assertThat(nodes.treesOf(PROJECT)).containsExactlyInAnyOrder(root(1, 120), lost);
        assertThat(checking.check(PROJECT, Reading.ALL)).isZero();
    }

    @Test
    void aShareThatADyingServerLeftWithoutItsTargetIsNoTargetUntilItHasOneAndIsTold() {
        TargetSite site = TargetSite.followed(PROJECT, nodes);
        CheckingTargets night = checking(site, nodes, tenures, new InMemoryVersions());
        site.issues.create(SalesIssueType.SALES_TARGET, 1, PROJECT, "mei", TargetSite.revenue(100));
        Issue loose = site.issues.create(SalesIssueType.TARGET_SHARE, 2, PROJECT, "lily", TargetSite.revenue(50));
        inJira(site);

        assertThat(nodes.treesOf(PROJECT)).extracting(TargetNode::issueId).containsExactly(1L);
        assertThat(night.nightly().work().run(PROJECT, START, Reading.ALL))
                .containsExactly(
                        Count.difference("attain.targets.night.mended", 0), Count.of("attain.targets.night.loose", 1));
        assertThat(site.trees.read(loose)).isEmpty();
    }

    @Test
    void whatIsNeitherNewNorOnItsDayIsNotReadAndItsNodeStays() {
        Reading reading = Reading.since(NIGHT, LocalDate.of(2026, 11, 28));
        long unread = id(reading, false);
        nodes.save(List.of(root(unread, 100)));
        inJira(root(unread, 120));

        assertThat(checking.check(PROJECT, reading)).isZero();
        assertThat(nodes.find(unread)).contains(root(unread, 100));
        verify(targets, never()).read(any());
        verify(targets, never()).read(any(), any());

        changedAt = NIGHT;
        assertThat(checking.check(PROJECT, reading)).isOne();
        assertThat(nodes.find(unread)).contains(root(unread, 120));
    }

    @Test
    void theUnreadPartsOfWhatIsFoundDifferentAreReadWithIt() {
        Reading reading = Reading.since(NIGHT, LocalDate.of(2026, 11, 28));
        long whole = id(reading, true);
        long part = id(reading, false);
        TargetNode before = share(part, whole, "lily", QUARTER, Scope.ANY, 50);
        TargetNode now = share(part, whole, "lily", QUARTER, Scope.ANY, 60);
        nodes.save(List.of(root(whole, 100), before));
        inJira(root(whole, 120), now);
        withParts = List.of(root(whole, 120), now);

        assertThat(checking.check(PROJECT, reading)).isEqualTo(2);
        assertThat(nodes.treesOf(PROJECT)).containsExactlyInAnyOrder(root(whole, 120), now);
    }

    @Test
    void aThousandTargetsTakeAFewStatements() {
        InMemoryTargetNodes nodes = new InMemoryTargetNodes();
        Tenures tenures = spy(new InMemoryTenures());
        AgreedVersions versions = spy(new InMemoryVersions());
        TargetSite site = new TargetSite(PROJECT, nodes, tenures, versions, SetClock.noonOf(START));
        for (long id = 1; id <= 1_000; id++) {
            site.issues.create(SalesIssueType.SALES_TARGET, id, PROJECT, "lily", TargetSite.revenue(100));
        }
        inJira(site);
        CheckingTargets checking = checking(site, nodes, tenures, versions);
        assertThat(checking.check(PROJECT, Reading.ALL)).isEqualTo(1_000);
        clearInvocations(tenures, versions);

        assertThat(checking.check(PROJECT, Reading.ALL)).isZero();

        verify(tenures).find(anyCollection());
        verify(versions).of(anyCollection());
        verify(versions).histories(anyCollection());
        verify(tenures, never()).find(anyLong());
        verify(versions, never()).history(anyLong());
    }

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void aThousandTargetsTakeThreeStatementsOnADatabase(AoDatabase.Engine engine) {
        try (NightlyCheck check = new NightlyCheck(engine, 2_000)) {
            assertThat(check.sent()).hasSizeLessThanOrEqualTo(2 * 3);
            assertThat(check.check()).isZero();
        }
    }

    @Test
    void aHandoverThatNoEventToldOfIsNotedAndCounts() {
        TargetSite site =
                new TargetSite(PROJECT, nodes, tenures, new InMemoryVersions(), SetClock.noonOf(START.plusDays(9)));
        site.issues.create(SalesIssueType.SALES_TARGET, 1, PROJECT, "lily", TargetSite.revenue(100));
        nodes.save(List.of(site.trees.read(site.issues.find(1)).orElseThrow()));
        site.issues.assign(1, "tom");
        inJira(site);
        CheckingTargets checking = checking(site, nodes, tenures, new InMemoryVersions());

        assertThat(checking.check(PROJECT, Reading.ALL)).isOne();

        Tenure passedOn = Tenure.of("lily").handedTo("tom", START.plusDays(9));
        assertThat(tenures.find(1)).contains(passedOn);
        assertThat(nodes.find(1)).map(TargetNode::tenure).contains(passedOn);
        assertThat(checking.check(PROJECT, Reading.ALL)).isZero();
    }

    @Test
    void whatACheckMissesIsMendedAndReadAsItIsThen() {
        nodes.save(List.of(root(1, 100), root(2, 70)));
        inJira(root(1, 100), root(2, 70));
        List<Long> mended = new ArrayList<>();
        TargetCheck check = new TargetCheck() {
            @Override
            public Set<Long> missing(List<ReadTarget> targets) {
                return Set.of(2L);
            }

            @Override
            public void mend(Issue issue) {
                mended.add(issue.getId());
                when(targets.read(issue)).thenReturn(Optional.of(root(2, 80)));
                when(targets.withParts(issue, root(2, 80))).thenReturn(List.of(root(2, 80)));
            }
        };

        assertThat(new CheckingTargets(
                                scan,
                                targets,
                                nodes,
                                handovers,
                                new KeptRecords(tenures, new InMemoryVersions(), nodes, handovers),
                                List.of(check))
                        .check(PROJECT, Reading.ALL))
                .isOne();

        assertThat(mended).containsExactly(2L);
        assertThat(nodes.find(2)).contains(root(2, 80));
    }

    @Test
    void aStoredTargetThatAnIndexDoesNotFindYetIsAskedForByItself() {
        nodes.save(List.of(root(1, 100), root(2, 80)));
        inJira(root(1, 100), root(2, 80));

        assertThat(checking.check(PROJECT, Reading.ALL)).isZero();

        verify(scan).forEach(eq(PROJECT), anyCollection(), eq(Set.of(1L, 2L)), any());
    }

    private static long id(Reading reading, boolean included) {
        return LongStream.rangeClosed(10, 20)
                .filter(id -> reading.includes(id, Instant.EPOCH) == included)
                .findFirst()
                .orElseThrow();
    }

    private CheckingTargets checking(TargetSite site, TargetNodes nodes, Tenures tenures, AgreedVersions versions) {
        KeptRecords records = new KeptRecords(tenures, versions, nodes, site.handovers);
        return new CheckingTargets(scan, site.trees, nodes, site.handovers, records, List.of());
    }

    private void inJira(TargetSite site) {
        doAnswer(call -> {
                    site.issues.all().forEach(call.<Consumer<Issue>>getArgument(3));
                    return null;
                })
                .when(scan)
                .forEach(eq(PROJECT), anyCollection(), anySet(), any());
    }

    private void inJira(TargetNode... found) {
        doAnswer(call -> {
                    Consumer<Issue> action = call.getArgument(3);
                    for (TargetNode node : found) {
                        Issue issue = mock();
                        when(issue.getId()).thenReturn(node.issueId());
                        when(issue.getKey()).thenReturn(node.key());
                        when(issue.getUpdated()).thenReturn(Timestamp.from(changedAt));
                        when(issue.getAssigneeId()).thenReturn(node.ownerKey());
                        when(targets.read(issue)).thenReturn(Optional.of(node));
                        when(targets.read(eq(issue), any())).thenReturn(Optional.of(node));
                        when(targets.withParts(issue, node))
                                .thenReturn(withParts.contains(node) ? withParts : List.of(node));
                        action.accept(issue);
                    }
                    return null;
                })
                .when(scan)
                .forEach(eq(PROJECT), anyCollection(), anySet(), any());
    }
}
