package io.attain.target.jira;

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
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesSite;
import io.attain.kernel.jira.SiteIssues;
import io.attain.target.AgreedVersions;
import io.attain.target.TargetNodes;
import io.attain.target.Tenures;
import io.attain.target.ledger.jira.Reposting;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A Jira of target issues in two projects that are set up for sales, with all that reads them. Everybody sees all of it. */
public final class TargetSite {

    /** Those who lead the sales, by user key. */
    public final Set<String> leaders = new HashSet<>();

    /** The issues that nobody sees. */
    public final Set<Long> hidden = new HashSet<>();

    public final SalesSite sales;
    public final SiteIssues issues;
    public final SalesAccess access = mock(SalesAccess.class, withSettings().stubOnly());
    public final TargetIssues targets;
    public final TargetLinks links;
    public final TargetPhases phases;
    public final JiraTargets trees;
    private final TargetNodes nodes;
    private final Handovers handovers;
    private @Nullable TargetListener listener;

    /** No issues yet, in a project and the next one. */
    public TargetSite(long projectId, TargetNodes nodes, Tenures tenures, AgreedVersions versions, Today today) {
        this.sales = new SalesSite(projectId, projectId + 1);
        this.issues = new SiteIssues(sales, this::tell);
        this.nodes = nodes;
        this.handovers = new Handovers(tenures, nodes, today);
        this.targets = new TargetIssues(sales.issues, sales.fields, sales.projects, access, handovers, versions);
        this.links = new TargetLinks(issues.linkManager, SalesSite.items(), sales.issues);
        this.phases = new TargetPhases(sales.issues, issues.statuses);
        this.trees = new JiraTargets(targets, links);
        when(access.manages(any(), any()))
                .thenAnswer(call ->
                        leaders.contains(call.<ApplicationUser>getArgument(0).getKey()));
        when(access.maySee(any(), any(Issue.class)))
                .thenAnswer(call -> !hidden.contains(call.<Issue>getArgument(1).getId()));
        when(access.maySee(any(), any(Project.class))).thenReturn(true);
    }

    /** From now on the nodes follow the issues. */
    public void follow(Reposting reposting) {
        KeepingTargets keeping = new KeepingTargets(trees, nodes, reposting, handovers, issues.manager, List.of());
        listener = new TargetListener(mock(EventPublisher.class), keeping, sales.projects);
    }

    private void tell(Object event) {
        if (listener == null) {
            return;
        }
        if (event instanceof IssueEvent happened) {
            listener.onIssue(happened);
        } else if (event instanceof IssueLinkCreatedEvent linked) {
            listener.onLinked(linked);
        } else if (event instanceof IssueLinkDeletedEvent unlinked) {
            listener.onUnlinked(unlinked);
        }
    }
}
