package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.SalesIssueType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Issues of each kind, of one rep or another, brought to any status, to see who is offered which transition there. */
record MovedIssues(AskedSite site, Map<String, Issue> made) {

    private static final Map<SalesIssueType, SalesIssueType> PARENTS = Map.of(
            SalesIssueType.OPPORTUNITY, SalesIssueType.CUSTOMER,
            SalesIssueType.COACHING_SESSION, SalesIssueType.COACHING_ITEM,
            SalesIssueType.IMPROVEMENT_ACTION, SalesIssueType.SALES_REVIEW,
            SalesIssueType.SUPPORT_REQUEST, SalesIssueType.CUSTOMER,
            SalesIssueType.INTERVENTION, SalesIssueType.CUSTOMER);

    MovedIssues(AskedSite site) {
        this(site, new HashMap<>());
    }

    /**
     * Whether a workflow offers somebody a transition.
     *
     * @param owner the rep whose issue it is
     * @param kind the workflow, as its file is called; of targets the rep's share is looked at
     */
    boolean mayMove(@Nullable String user, String owner, String kind, String status, String transition) {
        return user != null
                && in(
                        issue(owner, kind), status, now -> site
                                .plugin
                                .jira
                                .service(IssueWorkflowManager.class)
                                .getAvailableActions(now, site.person(user))
                                .stream()
                                .anyMatch(action -> action.getName().equals(transition)));
    }

    /** Whether Jira lets somebody edit and assign an issue in a status; both, or neither. */
    boolean mayEdit(@Nullable String user, String owner, String kind, String status) {
        PermissionManager permissions = site.plugin.jira.service(PermissionManager.class);
        return user != null
                && in(issue(owner, kind), status, now -> {
                    boolean edits = permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, now, site.person(user));
                    assertThat(permissions.hasPermission(ProjectPermissions.ASSIGN_ISSUES, now, site.person(user)))
                            .isEqualTo(edits);
                    return edits;
                });
    }

    private boolean in(Issue issue, String status, Predicate<Issue> asked) {
        String before = Objects.requireNonNull(issue.getStatusId());
        enter(issue, statusId(status));
        try {
            return asked.test(manager().getIssueObject(issue.getId()));
        } finally {
            enter(issue, before);
        }
    }

    private Issue issue(String owner, String kind) {
        if (kind.equals("target")) {
            String summary = owner.substring(0, 1).toUpperCase(Locale.ROOT) + owner.substring(1);
            return manager().getIssueObject(site.keys.get(summary));
        }
        return make(owner, SalesIssueType.valueOf(kind.replace('-', '_').toUpperCase(Locale.ROOT)));
    }

    private Issue make(String owner, SalesIssueType type) {
        String name = owner + " " + type;
        Issue known = made.get(name);
        if (known == null) {
            known = create(owner, type);
            made.put(name, known);
        }
        return known;
    }

    private Issue create(String owner, SalesIssueType type) {
        IssueService service = site.plugin.jira.service(IssueService.class);
        SalesIssueType above = PARENTS.get(type);
        Issue parent = above == null ? null : make(owner, above);
        IssueInputParameters input = service.newIssueInputParameters()
                .setProjectId(site.project.getId())
                .setIssueTypeId(site.plugin
                        .component(InstalledItems.class)
                        .idOf(InstalledItems.Kind.ISSUE_TYPE, type.name())
                        .orElseThrow())
                .setAssigneeId(owner)
                .setSummary(owner + " " + type);
        return site.plugin.as(site.person("zhou"), () -> {
            IssueService.CreateValidationResult checked = parent == null
                    ? service.validateCreate(site.person("zhou"), input)
                    : service.validateSubTaskCreate(site.person("zhou"), parent.getId(), input);
            if (!checked.isValid()) {
                throw new AssertionError(
                        type + " " + checked.getErrorCollection().getErrors());
            }
            Issue issue = service.create(site.person("zhou"), checked).getIssue();
            join(parent, issue);
            return issue;
        });
    }

    private void join(@Nullable Issue parent, Issue issue) {
        if (parent != null) {
            try {
                site.plugin
                        .jira
                        .service(SubTaskManager.class)
                        .createSubTaskIssueLink(parent, issue, site.person("zhou"));
            } catch (CreateException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Puts an issue where no transition need lead: what is asked is what leads on. */
    private void enter(Issue issue, String statusId) {
        site.plugin.jira.site.database().run(handle -> handle.createUpdate(
                        "update issue set status_id = :status where id = :id")
                .bind("status", Long.valueOf(statusId))
                .bind("id", issue.getId())
                .execute());
    }

    private String statusId(String name) {
        return site.plugin.jira.service(StatusManager.class).getStatuses().stream()
                .filter(status -> status.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name))
                .getId();
    }

    private IssueManager manager() {
        return site.plugin.jira.service(IssueManager.class);
    }
}
