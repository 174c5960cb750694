package io.attain.targets.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.Reach;
import io.attain.kernel.SetClock;
import io.attain.kernel.Today;
import io.attain.kernel.jira.FollowingLater;
import io.attain.kernel.jira.IssueEvents;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesSite;
import io.attain.kernel.jira.SalesStatus;
import io.attain.kernel.jira.SiteIssues;
import io.attain.kernel.rules.InMemoryRuleVersions;
import io.attain.targets.AgreedVersions;
import io.attain.targets.Forests;
import io.attain.targets.InMemoryTenures;
import io.attain.targets.InMemoryVersions;
import io.attain.targets.ResultPlaces;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNodes;
import io.attain.targets.Tenures;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A Jira of target issues in two projects that are set up for sales, with all that reads them. Everybody sees all of it. */
public final class TargetSite {

    /** Those who lead the sales, by user key. */
    public final Set<String> leaders = new HashSet<>(Set.of(SiteIssues.LEADER));

    /** The issues that nobody sees. */
    public final Set<Long> hidden = new HashSet<>();

    /** Whether the events of what happens are still under way, so that nothing follows it yet. */
    public boolean eventsUnderWay;

    /** How an event comes to who listens. */
    public Consumer<Runnable> delivery = Runnable::run;

    public final SalesSite sales;
    public final SiteIssues issues;
    public final SalesAccess access = mock(SalesAccess.class, withSettings().stubOnly());
    public final IssuesById byId;
    public final TargetIssues targets;
    public final TargetLinks links;
    public final TargetPhases phases;
    public final JiraTargets trees;
    public final ShownTargets shown;
    private final I18nResolver texts = mock();
    private final UserManager users = mock(UserManager.class, withSettings().stubOnly());

    /** Who has a turn. */
    public final SiteTurns locks = new SiteTurns();

    public final TargetTurns turns = new TargetTurns(locks);
    private final TargetNodes nodes;
    final Handovers handovers;
    final InMemoryRuleVersions rules = new InMemoryRuleVersions();
    private @Nullable IssueEvents listener;
    public @Nullable TargetBatches batches;

    /** No issues yet, in a project and the next one. */
    public TargetSite(long projectId, TargetNodes nodes, Tenures tenures, AgreedVersions versions, Today today) {
        this.sales = new SalesSite(projectId, projectId + 1);
        this.issues = new SiteIssues(sales, this::tell);
        this.nodes = nodes;
        this.links = new TargetLinks(issues.linkManager, SalesSite.items(), sales.issues);
        JiraPeople people = new JiraPeople(users);
        when(users.getUserByKey(any())).thenAnswer(call -> issues.person(call.getArgument(0)));
        this.phases = new TargetPhases(sales.issues);
        Joining joining = new Joining(
                issues.assignments.histories,
                mock(JiraAuthenticationContext.class),
                access,
                people,
                links,
                phases,
                nodes,
                versions);
        this.handovers = new Handovers(
                tenures,
                nodes,
                today,
                issues.manager,
                turns,
                new Handing(issues.assignments.histories, access, joining, nodes, versions, people));
        this.byId = new IssuesById(issues.manager, access);
        this.targets = new TargetIssues(
                sales.issues,
                sales.fields,
                sales.projects,
                access,
                new TargetOptions(sales.fields, SalesSite.noneRemoved(), nodes),
                handovers,
                versions,
                people,
                rules);
        this.trees = new JiraTargets(targets, links, joining, new KeptRecords(tenures, versions, nodes, handovers));
        this.shown = new ShownTargets(targets, turns, issues.manager, texts);
        when(texts.getText(any(), any(Serializable[].class))).thenAnswer(call -> call.getArgument(0));
        when(access.manages(any(), any()))
                .thenAnswer(call ->
                        leaders.contains(call.<ApplicationUser>getArgument(0).getKey()));
        when(access.maySee(any(), any(Issue.class)))
                .thenAnswer(call -> !hidden.contains(call.<Issue>getArgument(1).getId()));
        when(access.maySee(any(), any(Project.class))).thenReturn(true);
        when(access.reach(any(), any())).thenReturn(Reach.ALL);
        when(access.told(any(), any(), any())).thenAnswer(call -> Set.copyOf(call.getArgument(2)));
        when(access.seen(any(), any())).thenAnswer(call -> call.<Collection<Issue>>getArgument(1).stream()
                .filter(issue -> access.maySee(call.getArgument(0), issue))
                .collect(Collectors.toSet()));
    }

    /** How JQL searches it. */
    public TargetSearch search() {
        return new TargetSearch(access, byId, issues.manager, SalesSite.authentication());
    }

    /** A project and the next one whose nodes follow the issues on a day in the middle of the quarter. */
    public static TargetSite followed(long projectId, TargetNodes nodes) {
        TargetSite site = new TargetSite(
                projectId,
                nodes,
                new InMemoryTenures(),
                new InMemoryVersions(),
                SetClock.noonOf(LocalDate.of(2026, 11, 16)));
        site.follow(change -> {});
        return site;
    }

    /** Mei's target, 1, and its shares, 2 of Lily's and 3 of Tom's, all of them active. */
    public void parted(long projectId, double whole, double lilys, double toms) {
        issues.create(SalesIssueType.SALES_TARGET, 1, projectId, "mei", revenue(whole));
        issues.createSubTask(SalesIssueType.TARGET_SHARE, 2, 1, "lily", revenue(lilys));
        issues.createSubTask(SalesIssueType.TARGET_SHARE, 3, 1, "tom", revenue(toms));
        List.of(1, 2, 3).forEach(id -> issues.enter(id, SalesStatus.ACTIVE));
    }

    /** The fields of a target of so much revenue in the quarter. */
    public static Map<SalesField, ?> revenue(double amount) {
        return Map.of(
                SalesField.METRIC,
                "Revenue",
                SalesField.TARGET_AMOUNT,
                amount,
                SalesField.PERIOD_START,
                TargetFixture.QUARTER.start(),
                SalesField.PERIOD_END,
                TargetFixture.QUARTER.last());
    }

    /** From now on the nodes follow the issues. */
    public KeepingTargets follow(ResultPlaces places) {
        FollowingLater later = mock();
        batches = new TargetBatches(Forests.reading(nodes), places, later, List.of());
        KeepingTargets keeping = new KeepingTargets(trees, nodes, batches, handovers, issues.manager);
        listener = new IssueEvents(
                mock(EventPublisher.class), later, sales.projects, List.of(new TargetListener(keeping)));
        return keeping;
    }

    private void tell(Object event) {
        IssueEvents told = listener;
        if (told != null && !eventsUnderWay) {
            delivery.accept(() -> tell(told, event));
        }
    }

    private static void tell(IssueEvents listener, Object event) {
        if (event instanceof IssueEvent happened) {
            listener.onIssue(happened);
        } else if (event instanceof IssueLinkCreatedEvent linked) {
            listener.onLinked(linked);
        } else if (event instanceof IssueLinkDeletedEvent unlinked) {
            listener.onUnlinked(unlinked);
        }
    }
}
