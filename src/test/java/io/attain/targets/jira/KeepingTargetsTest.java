package io.attain.targets.jira;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static io.attain.targets.TargetFixture.win;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.attainment.ledger.app.MovingResults;
import io.attain.attainment.ledger.app.PostingResults;
import io.attain.kernel.Scope;
import io.attain.kernel.app.FollowingOnce;
import io.attain.kernel.jira.FollowingLater;
import io.attain.results.InMemoryFacts;
import io.attain.results.ResultSource;
import io.attain.results.Tally;
import io.attain.results.ToldResults;
import io.attain.results.app.FactBook;
import io.attain.targets.Forests;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.TargetNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class KeepingTargetsTest {

    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final JiraTargets targets = mock();
    private final IssueManager issues = mock();
    private int readings;
    private boolean failing;
    private final ApplicationUser author = mock();
    private final List<List<TargetNode>> watched = new ArrayList<>();
    private final FollowingLater later = mock();
    private final InMemoryFacts facts = new InMemoryFacts();
    private final Forests forests = Forests.reading(nodes);
    private final MovingResults moving = new MovingResults(
            new FactBook(facts, List.of(ToldResults.opportunities(this::tell)), Runnable::run),
            new PostingResults(facts, forests, ledger, Supplier::get, List.of()),
            nodes,
            forests,
            ledger,
            new FollowingOnce(Runnable::run),
            Runnable::run);
    private final TargetBatches batches = new TargetBatches(forests, moving, later, List.of(this::fail, watched::add));
    private final KeepingTargets keeping = new KeepingTargets(targets, nodes, batches, mock(), issues);

    @BeforeEach
    void nothingIsATargetUnlessSaid() {
        when(author.getKey()).thenReturn("lily");
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
        int before = readings;
        keeping.follow(issue(1, root(1, 900)));
        keeping.follow(issue(1, root(1, 900)));

        assertThat(readings).isEqualTo(before);
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

        batches.together(PROJECT, author, () -> {
            keeping.follow(issue(1, root(1, 100)));
            keeping.follow(issue(2, share));
            assertThat(watched).isEmpty();
            return share;
        });

        assertThat(watched).containsExactly(List.of(root(1, 100), share));
        assertThat(readings).as("all, and again what is not kept yet").isEqualTo(2);
    }

    @Test
    void whatIsMadeTogetherStaysMadeThoughItCannotBePosted() {
        failing = true;

        String made = batches.together(PROJECT, author, () -> {
            keeping.follow(issue(1, root(1, 100)));
            return "made";
        });

        assertThat(made).isEqualTo("made");
        assertThat(watched).containsExactly(List.of(root(1, 100)));
    }

    @Test
    void whatCouldNotBeMovedIsMovedALittleLater() {
        failing = true;
        keeping.follow(issue(1, root(1, 100)));
        ArgumentCaptor<Runnable> again = ArgumentCaptor.captor();
        verify(later).again(any(), again.capture());
        assertThat(ledger.sums(1)).isEmpty();

        failing = false;
        again.getValue().run();

        assertThat(ledger.sums(1)).isEqualTo(Map.of(1L, new Tally(5L, 1)));
    }

    /** Jira may deliver an event on a thread of its own, and when its author has gone on. */
    @Test
    void aChangeOnAnotherThreadTakesPartInWhatIsUnderWayInItsProject() {
        TargetNode share = share(2, 1, "lily", QUARTER, Scope.ANY, 50);
        MutableIssue there = issue(2, share);
        nodes.save(List.of(root(1, 100)));

        batches.together(PROJECT, author, () -> {
            Thread other = new Thread(() -> keeping.follow(there));
            other.start();
            assertThatCode(other::join).doesNotThrowAnyException();
            assertThat(watched).isEmpty();
            return share;
        });

        assertThat(watched).containsExactly(List.of(share));
        assertThat(batches.isUnderWay(PROJECT, author)).isFalse();
    }

    @Test
    void aNewPartThatCannotBeFollowedDisturbsNobody() {
        when(issues.getIssueObject(2L)).thenThrow(new IllegalStateException("no database"));

        assertThatCode(() -> keeping.followJoined(2)).doesNotThrowAnyException();
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

    private void fail(List<TargetNode> changed) {
        throw new IllegalStateException("who watches fails");
    }

    private MutableIssue issue(long id, TargetNode node) {
        MutableIssue issue = mock();
        when(issue.getId()).thenReturn(id);
        when(issue.getProjectId()).thenReturn(PROJECT);
        when(issues.getIssueObject(id)).thenReturn(issue);
        when(targets.read(issue)).thenReturn(Optional.ofNullable(node));
        return issue;
    }

    private void tell(ResultSource.Witness witness) {
        readings++;
        if (failing) {
            throw new IllegalStateException("no results today");
        }
        witness.there(win(7, "lily", START, 5, Scope.ANY));
    }
}
