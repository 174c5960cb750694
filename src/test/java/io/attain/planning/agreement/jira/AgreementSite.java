package io.attain.planning.agreement.jira;

import static io.attain.kernel.jira.SalesIssueType.SALES_TARGET;
import static io.attain.kernel.jira.SalesIssueType.TARGET_SHARE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.attain.kernel.SetClock;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesStatus;
import io.attain.kernel.jira.SiteEdits;
import io.attain.kernel.jira.Transitions;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.Answer;
import io.attain.planning.agreement.InMemoryAnswers;
import io.attain.planning.agreement.jira.ReachingAgreement.Word;
import io.attain.planning.decomposition.jira.SharesOnSite;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.InMemoryTenures;
import io.attain.targets.InMemoryVersions;
import io.attain.targets.Phase;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import io.attain.targets.Version;
import io.attain.targets.jira.KeepingTargets;
import io.attain.targets.jira.TargetSite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A site whose owners and leaders agree on targets; its workflow agrees as that of set-up does. */
public final class AgreementSite {

    static final long PROJECT = TargetFixture.PROJECT;

    public LocalDate day = LocalDate.of(2026, 9, 28);

    public final Today clock = SetClock.noonOf(() -> day);
    final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    public final InMemoryVersions versions = new InMemoryVersions();
    public final InMemoryAnswers answers = new InMemoryAnswers();
    public final TargetSite site = new TargetSite(PROJECT, nodes, new InMemoryTenures(), versions, clock);
    final SiteEdits edits = new SiteEdits(site.sales, site.issues);
    final UserManager users = mock();
    public final Agreements agreements = new Agreements(site.trees, nodes, site.phases, answers);
    public final ReachingAgreement reaching;
    final AwaitedAgreements awaited;
    final FreezingVersions freezing;

    /** What happens while the next transition is under way, after the workflow has let it through. */
    Runnable underWay = () -> {};

    /** Whom the workflow lets do nothing, by user key. */
    final Set<String> barred = new HashSet<>();

    /** Who moved which target on: "lily 2". */
    final List<String> moved = new ArrayList<>();

    /** No targets yet; Han leads the sales. */
    public AgreementSite() {
        site.leaders.add("han");
        KeepingTargets keeping = site.follow(change -> {});
        freezing = new FreezingVersions(agreements, versions, clock);
        when(users.getUserByKey(anyString())).thenAnswer(call -> site.issues.person(call.getArgument(0)));
        Transitions workflow = mock();
        when(workflow.move(any(), any(), any()))
                .thenAnswer(call -> move(call.getArgument(0), call.getArgument(1), call.getArgument(2)));
        reaching = new ReachingAgreement(
                agreements,
                answers,
                SharesOnSite.of(site, edits),
                site.links,
                workflow,
                keeping,
                site.access,
                site.sales.projects,
                clock,
                site.issues.manager,
                users,
                site.turns);
        awaited = new AwaitedAgreements(agreements, reaching, site.sales.projects, site.issues.manager);
    }

    /** As the workflow of set-up does it: its condition, and then its post function with what became of the issue since. */
    private boolean move(ApplicationUser user, Issue issue, SalesStatus to) {
        if (site.phases.of(issue) != Phase.PROPOSED || barred.contains(user.getKey()) || !agreements.mayAgree(issue)) {
            return false;
        }
        Runnable happening = underWay;
        underWay = () -> {};
        happening.run();
        if (!freezing.agree(issue)) {
            return false;
        }
        moved.add(user.getKey() + " " + issue.getId());
        site.issues.enter(issue.getId(), to);
        return true;
    }

    /** Mei's target of 1,000.00 with shares of 600.00 for Lily and 400.00 for Tom, all drafts. */
    public void makeTargets() {
        site.issues.create(SALES_TARGET, 1, PROJECT, "mei", TargetSite.revenue(1_000));
        site.issues.createSubTask(TARGET_SHARE, 2, 1, "lily", TargetSite.revenue(600));
        site.issues.createSubTask(TARGET_SHARE, 3, 1, "tom", TargetSite.revenue(400));
    }

    /** These are asked about. */
    public void propose(long... ids) {
        for (long id : ids) {
            site.issues.enter(id, SalesStatus.PROPOSED);
        }
    }

    /** The owner takes an amount. */
    public void accept(String who, long id, long amount) {
        say(who, id, Answer.Kind.ACCEPTED, amount, amount, null);
    }

    /** The owner takes an amount from a day on. */
    void accept(String who, long id, long amount, LocalDate from) {
        say(who, id, Answer.Kind.ACCEPTED, amount, amount, from);
    }

    /** The owner wants another amount. */
    void counter(String who, long id, long asked, long value) {
        say(who, id, Answer.Kind.COUNTERED, asked, value, null);
    }

    /** Somebody takes the owner's amount. */
    void take(String who, long id, long asked, long value) {
        say(who, id, Answer.Kind.TAKEN, asked, value, null);
    }

    /** Somebody asks the owner again, from a day on. */
    public void askAgain(String who, long id, long asked, long value, @Nullable LocalDate from) {
        say(who, id, Answer.Kind.ANSWERED, asked, value, from);
    }

    /** Says something that may be refused. */
    void tries(Runnable word) {
        try {
            word.run();
        } catch (AgreementRefused e) {
            assertThat(e.reason()).isNotEqualTo(AgreementRefused.Reason.JIRA);
        }
    }

    private void say(String who, long id, Answer.Kind kind, long asked, long value, @Nullable LocalDate from) {
        reaching.say(person(who), issue(id), new Word(kind, asked, value, "Because", from));
    }

    ApplicationUser person(String key) {
        return site.issues.person(key);
    }

    Issue issue(long id) {
        return Objects.requireNonNull(site.issues.find(id));
    }

    public Standing standing(long id) {
        return agreements.of(issue(id)).orElseThrow().agreement().standing();
    }

    long amount(long id) {
        return nodes.find(id).map(TargetNode::amount).orElseThrow();
    }

    /** What was agreed so far. */
    List<Version> agreed(long id) {
        return versions.of(id);
    }

    /** What is stored of a target's status. */
    String status(long id) {
        return nodes.find(id).map(TargetNode::status).orElseThrow();
    }
}
