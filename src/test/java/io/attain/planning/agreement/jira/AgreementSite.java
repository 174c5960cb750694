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
import io.attain.kernel.Caller;
import io.attain.kernel.Rights;
import io.attain.kernel.SetClock;
import io.attain.kernel.Today;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.jira.JiraRights;
import io.attain.kernel.jira.SalesStatus;
import io.attain.kernel.jira.SiteEdits;
import io.attain.kernel.jira.Transitions;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.Answer;
import io.attain.planning.agreement.InMemoryAnswers;
import io.attain.planning.agreement.Statement;
import io.attain.planning.agreement.Statement.Speaker;
import io.attain.planning.agreement.app.AgreeingWhatIsReady;
import io.attain.planning.agreement.app.AgreementRefused;
import io.attain.planning.agreement.app.Agreements;
import io.attain.planning.agreement.app.AskingOwners;
import io.attain.planning.agreement.app.AwaitingAgreement;
import io.attain.planning.agreement.app.CompletingVersions;
import io.attain.planning.agreement.app.FindingEdits;
import io.attain.planning.agreement.app.FreezingVersions;
import io.attain.planning.agreement.app.ReachingAgreement;
import io.attain.planning.agreement.app.SettlingEdits;
import io.attain.planning.agreement.app.ShowingAgreements;
import io.attain.planning.agreement.app.WholeTrees;
import io.attain.planning.decomposition.jira.SharesOnSite;
import io.attain.targets.Forests;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.InMemoryTenures;
import io.attain.targets.InMemoryVersions;
import io.attain.targets.Phase;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import io.attain.targets.Terms;
import io.attain.targets.Version;
import io.attain.targets.jira.ReadTarget;
import io.attain.targets.jira.TargetSite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A site whose owners and leaders agree on targets; its workflow agrees as that of set-up does. */
public final class AgreementSite {

    public static final long PROJECT = TargetFixture.PROJECT;

    /** Why the workflow lets somebody do nothing. */
    public static final String BARRED = "Cost Centre is required.";

    public LocalDate day = LocalDate.of(2026, 9, 28);
    public final Today clock = SetClock.noonOf(() -> day);
    public final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    public final InMemoryVersions versions = new InMemoryVersions();
    public final InMemoryAnswers answers = new InMemoryAnswers();
    public final TargetSite site = new TargetSite(PROJECT, nodes, new InMemoryTenures(), versions, clock);
    public final SiteEdits edits = new SiteEdits(site.sales, site.issues);
    public final UserManager users = mock();
    public final Rights rights =
            new JiraRights(site.access, new JiraPeople(users), site.issues.projectManager, site.byId);
    final JiraNegotiatedTargets targets;
    public final Agreements agreements;
    public final ReachingAgreement reaching;
    public final AgreeingWhatIsReady ready;
    public final AwaitingAgreement awaiting;
    public final FindingEdits found;
    public final SettlingEdits settling;
    public final ShowingAgreements showing;
    public final WholeTrees trees;
    public final FreezingVersions freezing;

    /** What happens while the next transition is under way. */
    public Runnable underWay = () -> {};
    /** Whom the workflow lets do nothing, by user key. */
    public final Set<String> barred = new HashSet<>();

    /** Who moved which target on: "lily 2"; and what was said to steps of whole trees. */
    public final List<String> moved = new ArrayList<>();

    /** No targets yet; Han leads the sales. */
    public AgreementSite() {
        site.leaders.add("han");
        when(users.getUserByKey(anyString())).thenAnswer(call -> site.issues.person(call.getArgument(0)));
        Transitions workflow = mock();
        when(workflow.refusals(any(), any(), any()))
                .thenAnswer(call ->
                        barred.contains(call.<ApplicationUser>getArgument(0).getKey()) ? List.of(BARRED) : List.of());
        when(workflow.attempt(any(), any(), any(), any())).thenAnswer(call -> {
            if (barred.contains(call.<ApplicationUser>getArgument(0).getKey())) {
                return Optional.of(List.of(BARRED));
            }
            if (call.getArgument(2) == SalesStatus.AGREED) {
                return agree(call.getArgument(0), call.getArgument(1));
            }
            site.issues.enter(call.<Issue>getArgument(1).getId(), call.getArgument(2));
            moved.add(call.getArgument(3));
            return Optional.of(List.of());
        });
        targets = new JiraNegotiatedTargets(
                site.trees,
                site.phases,
                site.follow(change -> {}),
                SharesOnSite.of(site, edits),
                new PuttingBack(edits.writer, edits.values),
                workflow,
                site.sales.projects,
                new JiraPeople(users),
                site.issues.manager);
        agreements = new Agreements(targets, nodes, site.phases, answers);
        freezing = new FreezingVersions(agreements, versions, clock);
        reaching = new ReachingAgreement(agreements, targets, answers, rights, site.turns, clock);
        Forests forests = Forests.reading(nodes);
        ready = new AgreeingWhatIsReady(agreements, forests, reaching);
        awaiting = new AwaitingAgreement(agreements, targets, forests, reaching, rights);
        trees = new WholeTrees(agreements, targets, reaching, site.phases, rights);
        found = new FindingEdits(new JiraIssueEdits(
                site.issues.manager, site.issues.assignments.histories, site.byId, site.sales.fields, site.targets));
        settling = new SettlingEdits(agreements, found, reaching, targets, site.phases, rights);
        showing = new ShowingAgreements(agreements, reaching, trees, settling, versions, answers, rights, clock);
    }

    /** As the workflow of set-up does it: its condition, and then its post function with what became of the issue since. */
    private Optional<List<String>> agree(ApplicationUser user, Issue issue) {
        if (site.phases.of(issue) != Phase.PROPOSED || !mayAgree(issue.getId())) {
            return Optional.empty();
        }
        Runnable happening = underWay;
        underWay = () -> {};
        happening.run();
        if (!freezes(issue.getId())) {
            return Optional.of(List.of("It is another by now."));
        }
        moved.add(user.getKey() + " " + issue.getId());
        site.issues.enter(issue.getId(), SalesStatus.AGREED);
        return Optional.of(List.of());
    }

    /** Mei's target of 1,000.00 with shares of 600.00 for Lily and 400.00 for Tom, all proposed. */
    public static AgreementSite proposed() {
        AgreementSite site = new AgreementSite();
        site.makeTargets();
        site.propose(1, 2, 3);
        return site;
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

    /** Somebody asks about a target, as the workflow of set-up keeps it. */
    public void propose(String who, long id) {
        assertThat(new AskingOwners(agreements, reaching, answers, clock)
                        .ask(who, targets.find(id).orElseThrow()))
                .isTrue();
        propose(id);
    }

    public void accept(String who, long id, long amount) {
        say(who, id, Answer.Kind.ACCEPTED, amount, amount, null);
    }

    /** The owner takes an amount from a day on. */
    public void accept(String who, long id, long amount, LocalDate from) {
        say(who, id, Answer.Kind.ACCEPTED, amount, amount, from);
    }

    public void counter(String who, long id, long asked, long value) {
        say(who, id, Answer.Kind.COUNTERED, asked, value, null);
    }

    /** Somebody takes the owner's amount. */
    public void take(String who, long id, long asked, long value) {
        say(who, id, Answer.Kind.TAKEN, asked, value, null);
    }

    /** Somebody asks the owner again, from a day on. */
    public void askAgain(String who, long id, long asked, long value, @Nullable LocalDate from) {
        say(who, id, Answer.Kind.ANSWERED, asked, value, from);
    }

    /** Says something that may be refused. */
    public void tries(Runnable word) {
        try {
            word.run();
        } catch (AgreementRefused e) {
            assertThat(e.reason()).isNotEqualTo(AgreementRefused.Reason.JIRA);
        }
    }

    private void say(String who, long id, Answer.Kind kind, long asked, long value, @Nullable LocalDate from) {
        boolean owners = kind == Answer.Kind.ACCEPTED || kind == Answer.Kind.COUNTERED;
        reaching.say(
                caller(who),
                id,
                new Statement(
                        owners ? Speaker.OWNER : Speaker.ASKER,
                        kind,
                        asked,
                        null,
                        value,
                        "Because",
                        from == null ? null : from.toString()));
    }

    public boolean mayAgree(long id) {
        return targets.find(id).filter(agreements::mayAgree).isPresent();
    }

    /** Whether the version of a target that is being agreed is kept. */
    public boolean freezes(long id) {
        return targets.find(id).filter(freezing::agree).isPresent();
    }

    /** Those of some targets of which a version is missing. */
    public Set<Long> missing(long... ids) {
        List<ReadTarget> read = LongStream.of(ids)
                .mapToObj(this::issue)
                .map(issue -> new ReadTarget(issue, site.trees.read(issue).orElseThrow()))
                .toList();
        return new MissingVersions(targets, freezing).missing(read);
    }

    /** Makes up for a version that is missing. */
    public void mend(long id) {
        new MissingVersions(targets, freezing).mend(issue(id));
    }

    public Caller caller(String key) {
        return rights.in(PROJECT, key).orElseThrow();
    }

    public ApplicationUser person(String key) {
        return site.issues.person(key);
    }

    Issue issue(long id) {
        return Objects.requireNonNull(site.issues.find(id));
    }

    public Standing standing(long id) {
        return agreements.of(id).orElseThrow().agreement().standing();
    }

    public long amount(long id) {
        return nodes.find(id).map(TargetNode::amount).orElseThrow();
    }

    public List<Version> agreed(long id) {
        return versions.of(id).stream().map(AgreementSite::amount).toList();
    }

    /** What a target asks for besides the amount. */
    public Terms terms(long id) {
        return nodes.find(id).map(TargetNode::terms).orElseThrow();
    }

    /** The plugin is new and makes up for what an older version did not keep. */
    public void catchUp() {
        new CompletingVersions(Forests.reading(nodes), targets, versions).catchUp(PROJECT);
    }

    /** A version's amount alone. */
    public static Version amount(Version version) {
        return new Version(version.number(), version.effective(), version.amount());
    }

    public String status(long id) {
        return nodes.find(id).map(TargetNode::status).orElseThrow();
    }
}
