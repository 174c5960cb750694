package io.attain.target.jira;

import static io.attain.target.TargetFixture.PROJECT;
import static io.attain.target.TargetFixture.QUARTER;
import static io.attain.target.TargetFixture.START;
import static io.attain.target.TargetFixture.root;
import static io.attain.target.TargetFixture.share;
import static io.attain.target.TargetFixture.win;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import io.attain.kernel.Scope;
import io.attain.target.InMemoryTargetNodes;
import io.attain.target.Result;
import io.attain.target.Source;
import io.attain.target.Tally;
import io.attain.target.TargetNode;
import io.attain.target.ledger.InMemoryLedger;
import io.attain.target.ledger.ResultSource;
import io.attain.target.ledger.jira.Reposting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepingTargetsTest {

    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final JiraTargets targets = mock();
    private final IssueManager issues = mock();
    private final CountingSource source = new CountingSource();
    private final List<List<TargetNode>> watched = new ArrayList<>();
    private final Reposting reposting = new Reposting(nodes, ledger, List.of(source));
    private final KeepingTargets keeping =
            new KeepingTargets(targets, nodes, reposting, mock(), issues, List.of(watched::add));

    @BeforeEach
    void nothingIsATargetUnlessSaid() {
        when(targets.read(any())).thenReturn(Optional.empty());
        when(targets.withParts(any(), any())).thenAnswer(call -> List.of((TargetNode) call.getArgument(1)));
    }

    @Test
    void postsWhatWasWonBeforeTheTargetWasMade() {
        keeping.follow(issue(1, root(1, 100)));

        assertThat(ledger.sums(1)).isEqualTo(Map.of(1L, new Tally(5L, 1)));
    }

    @Test
    void movesResultsToANewShareAndBackWhenItIsDeleted() {
        keeping.follow(issue(1, root(1, 100)));
        MutableIssue share = issue(2, share(2, 1, "lily", QUARTER, Scope.ANY, 50));
        keeping.follow(share);
        assertThat(ledger.sums(1)).isEqualTo(Map.of(2L, new Tally(5L, 1)));

        keeping.forget(share);
        assertThat(ledger.sums(1)).isEqualTo(Map.of(1L, new Tally(5L, 1)));
        assertThat(nodes.find(2)).isEmpty();
    }

    @Test
    void anotherAmountPostsNothingAnew() {
        keeping.follow(issue(1, root(1, 100)));
        int before = source.readings;
        keeping.follow(issue(1, root(1, 900)));
        keeping.follow(issue(1, root(1, 900)));

        assertThat(source.readings).isEqualTo(before);
        assertThat(nodes.find(1)).contains(root(1, 900));
    }

    @Test
    void tellsWhoeverWatchesOfANewAmountOnce() {
        keeping.follow(issue(1, root(1, 100)));
        keeping.follow(issue(1, root(1, 900)));
        keeping.follow(issue(1, root(1, 900)));

        assertThat(watched).containsExactly(List.of(root(1, 100)), List.of(root(1, 900)));
    }

    @Test
    void tellsWhoeverWatchesOfManyAtOnceWhenTheirResultsArePosted() {
        TargetNode share = share(2, 1, "lily", QUARTER, Scope.ANY, 50);

        reposting.together(() -> {
            keeping.follow(issue(1, root(1, 100)));
            keeping.follow(issue(2, share));
            assertThat(watched).isEmpty();
            return share;
        });

        assertThat(watched).containsExactly(List.of(root(1, 100), share));
        assertThat(source.readings).isOne();
    }

    @Test
    void aNewPartIsLookedAtAgainOnlyIfItDoesNotStandUnderItsParentYet() {
        TargetNode share = share(2, 1, "lily", QUARTER, Scope.ANY, 50);
        MutableIssue joined = issue(2, share);
        when(issues.getIssueObject(2L)).thenReturn(joined);
        nodes.save(List.of(root(1, 100), root(2, 50)));

        keeping.followJoined(2);
        assertThat(nodes.find(2)).contains(share);

        keeping.followJoined(2);
        verify(targets, times(1)).read(joined);
    }

    @Test
    void partsOfWhatIsNoTargetAnyMoreBecomeRoots() {
        nodes.save(List.of(root(1, 100), share(2, 1, "lily", QUARTER, Scope.ANY, 50)));
        MutableIssue part = issue(2, root(2, 50));
        when(issues.getIssueObject(2L)).thenReturn(part);

        keeping.follow(issue(1, null));

        assertThat(nodes.treesOf(PROJECT)).containsExactly(root(2, 50));
        assertThat(ledger.sums(2)).isEqualTo(Map.of(2L, new Tally(5L, 1)));
    }

    private MutableIssue issue(long id, TargetNode node) {
        MutableIssue issue = mock();
        when(issue.getId()).thenReturn(id);
        when(targets.read(issue)).thenReturn(Optional.ofNullable(node));
        return issue;
    }

    private static final class CountingSource implements ResultSource {
        private int readings;

        @Override
        public Source source() {
            return Source.OPPORTUNITY;
        }

        @Override
        public void forEach(long projectId, Consumer<Result> action) {
            readings++;
            action.accept(win(7, "lily", START, 5, Scope.ANY));
        }
    }
}
