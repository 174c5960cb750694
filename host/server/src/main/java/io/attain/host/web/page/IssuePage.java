package io.attain.host.web.page;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import io.attain.host.container.PluginModules;
import io.attain.host.container.WebPanel;
import io.attain.host.jira.field.FieldInput;
import io.attain.host.jira.issue.Change;
import io.attain.host.jira.issue.ChangeHistory;
import io.attain.host.jira.issue.HostIssue;
import io.attain.host.web.Html;
import io.attain.host.web.Jira;
import io.attain.host.web.Pages;
import io.attain.host.web.View;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Reply;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws one issue with all that belongs to it, and the panels that plugins add. */
public final class IssuePage {
    private static final Logger LOG = LoggerFactory.getLogger(IssuePage.class);

    private final Pages pages;
    private final Jira jira;
    private final PluginModules plugins;
    private final ChangeHistory history;
    private final ScreenFields screens;

    /** A field and its value as people read it. */
    public record Row(String id, String name, String value) {}

    /** A link as seen from this issue: what the other one is to it. */
    public record Link(long id, String relation, Issue other) {}

    /** A way to link two issues, such as {@code 10000:out}. */
    public record Relation(String id, String label) {}

    /** A plugin's panel. */
    public record Panel(String id, String label, Html html) {}

    /** Changes made together; the author is a user, or false for nobody. */
    public record Past(Object author, Timestamp at, List<Changed> changes) {}

    /** One of them, in the visitor's language. */
    public record Changed(String field, @Nullable String was, @Nullable String is) {}

    IssuePage(Pages pages, Jira jira, PluginModules plugins, ChangeHistory history) {
        this.pages = pages;
        this.jira = jira;
        this.plugins = plugins;
        this.history = history;
        this.screens = new ScreenFields(jira);
    }

    /** The issue's page; with messages if something just asked of it was refused. */
    Reply show(Exchange exchange, Issue issue, List<String> messages) {
        ApplicationUser user = exchange.user();
        Map<String, Object> context = pages.context(user, issue);
        View view = View.general("issue", "[" + issue.getKey() + "] " + issue.getSummary())
                .needs("jira.view.issue")
                .answering(messages)
                .with("issue", issue)
                .with("parent", issue.isSubTask() ? issue.getParentObject() : false)
                .with("rows", rows(issue))
                .with("description", issue.getDescription() == null ? "" : issue.getDescription())
                .with("assignee", orNobody(issue.getAssignee()))
                .with("reporter", orNobody(issue.getReporter()))
                .with("resolution", resolution(issue))
                .with("resolved", jira.times().minute(issue.getResolutionDate()))
                .with("transitions", jira.service(IssueWorkflowManager.class).getAvailableActions(issue, user))
                .with("more", plugins.webItems("operations-operations", context))
                .with("left", panels("atl.jira.view.issue.left.context", context))
                .with("right", panels("atl.jira.view.issue.right.context", context))
                .with("comments", jira.service(CommentManager.class).getCommentsForUser(issue, user))
                .with("history", past(issue))
                .with("showHistory", "history".equals(exchange.text("tab")));
        return pages.show(exchange, related(view, issue, user));
    }

    private String resolution(Issue issue) {
        return issue instanceof HostIssue host
                ? host.resolution().map(jira.names()::of).orElse(pages.texts().of("issue.unresolved"))
                : "";
    }

    private List<Past> past(Issue issue) {
        UserManager users = jira.service(UserManager.class);
        return history.of(issue).stream()
                .map(entry -> new Past(
                        orNobody(users.getUserByKeyEvenWhenUnknown(entry.authorKey())),
                        entry.at(),
                        entry.changes().stream().map(this::told).toList()))
                .toList();
    }

    private Changed told(Change change) {
        if (change.custom()) {
            return new Changed(change.field(), change.fromText(), change.toText());
        }
        String name = pages.texts().of("field." + change.field().toLowerCase(Locale.ROOT));
        return "duedate".equals(change.field())
                ? new Changed(name, change.from(), change.to())
                : new Changed(name, change.fromText(), change.toText());
    }

    private View related(View view, Issue issue, ApplicationUser user) {
        return view.with("issueLinks", links(issue, user))
                .with("relations", relations())
                .with(
                        "subTasks",
                        issue.getSubTaskObjects().stream()
                                .filter(subTask -> jira.may(ProjectPermissions.BROWSE_PROJECTS, subTask, user))
                                .toList())
                .with("subTaskTypes", subTaskTypes(issue, user))
                .with("mayEdit", jira.may(ProjectPermissions.EDIT_ISSUES, issue, user))
                .with("mayDelete", jira.may(ProjectPermissions.DELETE_ISSUES, issue, user))
                .with("mayLink", jira.may(ProjectPermissions.LINK_ISSUES, issue, user))
                .with("mayComment", jira.may(ProjectPermissions.ADD_COMMENTS, issue, user));
    }

    private List<Row> rows(Issue issue) {
        IssueType type = issue.getIssueType();
        List<Row> rows = new ArrayList<>();
        for (String id : screens.ids(issue.getProjectObject(), type, IssueOperations.VIEW_ISSUE_OPERATION)) {
            screens.custom(id, type).ifPresent(field -> {
                Object value = issue.getCustomFieldValue(field);
                if (value != null) {
                    rows.add(new Row(id, field.getName(), display(value)));
                }
            });
        }
        return rows;
    }

    private String display(Object value) {
        return value instanceof Timestamp date ? jira.times().date(date) : FieldInput.display(value);
    }

    private static Object orNobody(@Nullable ApplicationUser user) {
        return user == null ? false : user;
    }

    private List<IssueType> subTaskTypes(Issue issue, ApplicationUser user) {
        boolean may = !issue.isSubTask()
                && jira.service(SubTaskManager.class).isSubTasksEnabled()
                && jira.may(ProjectPermissions.CREATE_ISSUES, issue, user);
        return may
                ? jira.service(IssueTypeSchemeManager.class).getIssueTypesForProject(issue.getProjectObject()).stream()
                        .filter(IssueType::isSubTask)
                        .toList()
                : List.of();
    }

    private List<Link> links(Issue issue, ApplicationUser user) {
        IssueLinkManager manager = jira.service(IssueLinkManager.class);
        List<Link> links = new ArrayList<>();
        for (IssueLinkType type : jira.service(IssueLinkTypeManager.class).getIssueLinkTypes()) {
            for (IssueLink link : manager.getOutwardLinks(issue.getId())) {
                if (link.getLinkTypeId().equals(type.getId())) {
                    links.add(new Link(link.getId(), type.getOutward(), link.getDestinationObject()));
                }
            }
            for (IssueLink link : manager.getInwardLinks(issue.getId())) {
                if (link.getLinkTypeId().equals(type.getId())) {
                    links.add(new Link(link.getId(), type.getInward(), link.getSourceObject()));
                }
            }
        }
        return links.stream()
                .filter(link -> jira.may(ProjectPermissions.BROWSE_PROJECTS, link.other(), user))
                .toList();
    }

    private List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        for (IssueLinkType type : jira.service(IssueLinkTypeManager.class).getIssueLinkTypes()) {
            relations.add(new Relation(type.getId() + ":out", type.getOutward()));
            if (!type.getInward().equals(type.getOutward())) {
                relations.add(new Relation(type.getId() + ":in", type.getInward()));
            }
        }
        return relations;
    }

    private List<Panel> panels(String location, Map<String, Object> context) {
        return plugins.webPanels(location, context).stream()
                .map(panel ->
                        new Panel(panel.completeKey().replaceAll("[^\\w-]", "-"), panel.label(), new Html(html(panel))))
                .toList();
    }

    /** A panel that cannot be drawn must not take the page with it. */
    private String html(WebPanel panel) {
        try {
            return panel.html();
        } catch (RuntimeException e) {
            LOG.error("Web panel {} failed", panel.completeKey(), e);
            return "<div class=\"aui-message aui-message-error\">"
                    + Html.escape(pages.texts().of("panel.failed")) + "</div>";
        }
    }
}
