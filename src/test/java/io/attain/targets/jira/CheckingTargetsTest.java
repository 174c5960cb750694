package io.attain.targets.jira;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.Reading;
import io.attain.kernel.Scope;
import io.attain.kernel.jira.IssueScan;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.TargetNode;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CheckingTargetsTest {
    private static final Instant NIGHT = Instant.parse("2026-11-27T02:30:00Z");

    private Instant changedAt = Instant.EPOCH;
    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final JiraTargets targets = mock();
    private final IssueScan scan = mock();
    /** What stands below a target, if it has parts. */
    private List<TargetNode> withParts = List.of();

    private final CheckingTargets checking = new CheckingTargets(scan, targets, nodes, mock(), List.of());

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
    void whatIsNeitherNewNorOnItsDayIsNotReadAndItsNodeStays() {
        Reading reading = Reading.since(NIGHT, LocalDate.of(2026, 11, 28));
        long unread = id(reading, false);
        nodes.save(List.of(root(unread, 100)));
        inJira(root(unread, 120));

        assertThat(checking.check(PROJECT, reading)).isZero();
        assertThat(nodes.find(unread)).contains(root(unread, 100));
        verify(targets, never()).read(any());

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

    private static long id(Reading reading, boolean included) {
        return LongStream.rangeClosed(10, 20)
                .filter(id -> reading.includes(id, Instant.EPOCH) == included)
                .findFirst()
                .orElseThrow();
    }

    private void inJira(TargetNode... found) {
        doAnswer(call -> {
                    Consumer<Issue> action = call.getArgument(2);
                    for (TargetNode node : found) {
                        Issue issue = mock();
                        when(issue.getId()).thenReturn(node.issueId());
                        when(issue.getUpdated()).thenReturn(Timestamp.from(changedAt));
                        when(targets.read(issue)).thenReturn(Optional.of(node));
                        when(targets.withParts(issue, node))
                                .thenReturn(withParts.contains(node) ? withParts : List.of(node));
                        action.accept(issue);
                    }
                    return null;
                })
                .when(scan)
                .forEach(eq(PROJECT), anyCollection(), any());
    }
}
