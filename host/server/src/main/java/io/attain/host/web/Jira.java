package io.attain.host.web;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import io.attain.host.container.rest.Visitor;
import io.attain.host.jira.JiraSite;
import io.attain.host.jira.comment.CommentLevel;
import io.attain.host.jira.comment.HostComment;
import io.attain.host.web.http.Problem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Jira's services, as pages ask for them, and what concerns the visitor of the moment. */
public record Jira(JiraSite site) implements Visitor {

    /** A service by its platform interface. */
    public <T> T service(Class<T> type) {
        return type.cast(Objects.requireNonNull(site.services().get(type), type.getName()));
    }

    /** Who asks; null if nobody is logged in. */
    public @Nullable ApplicationUser visitor() {
        return service(JiraAuthenticationContext.class).getLoggedInUser();
    }

    /** Who asks, where only users are let in. */
    public ApplicationUser user() {
        return Objects.requireNonNull(visitor(), "only users are let in");
    }

    @Override
    public boolean isLoggedIn() {
        return visitor() != null;
    }

    @Override
    public boolean isAdmin() {
        return isAdmin(visitor());
    }

    /** Whether a user administers the site; nobody does not. */
    public boolean isAdmin(@Nullable ApplicationUser user) {
        return user != null
                && service(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }

    /** The host's texts in the visitor's language. */
    public Texts texts() {
        return new Texts(service(JiraAuthenticationContext.class).getLocale());
    }

    /** What things are called in the visitor's language. */
    public Names names() {
        return new Names(service(JiraAuthenticationContext.class).getI18nHelper());
    }

    /** Dates in the visitor's language and zone. */
    public Times times() {
        return new Times(
                service(JiraAuthenticationContext.class).getLocale(),
                service(TimeZoneManager.class).getLoggedInUserTimeZone().toZoneId());
    }

    /**
     * A project by its key or id that a user may know of: whoever may browse it, and administrators.
     *
     * @throws Problem 404 otherwise
     */
    public Project project(String keyOrId, ApplicationUser user) {
        ProjectManager projects = service(ProjectManager.class);
        Project project = keyOrId.matches("\\d{1,18}")
                ? projects.getProjectObj(Long.valueOf(keyOrId))
                : projects.getProjectObjByKey(keyOrId);
        if (project == null
                || (!isAdmin(user)
                        && !service(PermissionManager.class)
                                .hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user))) {
            throw Problem.notFound(texts().of("error.noProject", keyOrId));
        }
        return project;
    }

    /**
     * An issue by its key, one that it had before it was moved, or its id, that a user may see.
     *
     * @throws Problem 404 otherwise
     */
    public MutableIssue issue(String keyOrId, ApplicationUser user) {
        IssueManager issues = service(IssueManager.class);
        MutableIssue issue = keyOrId.matches("\\d{1,18}")
                ? issues.getIssueObject(Long.valueOf(keyOrId))
                : issues.getIssueObject(keyOrId);
        if (issue == null || !may(ProjectPermissions.BROWSE_PROJECTS, issue, user)) {
            throw Problem.notFound(texts().of("error.noIssue"));
        }
        return issue;
    }

    /**
     * The issue, which the user may change.
     *
     * @throws Problem 404 if the user does not see it; 403 if they may not edit it
     */
    public MutableIssue editable(String keyOrId, ApplicationUser user) {
        MutableIssue issue = issue(keyOrId, user);
        if (!may(ProjectPermissions.EDIT_ISSUES, issue, user)) {
            throw Problem.forbidden(texts().of("error.noEdit"));
        }
        return issue;
    }

    /**
     * Joins a sub-task just created to its parent, which Jira leaves to whoever creates it; other issues stay alone.
     *
     * @throws Problem 400 if it cannot be a sub-task of it
     */
    public void joinToParent(Issue created, ApplicationUser user) {
        if (created.isSubTask()) {
            try {
                service(SubTaskManager.class).createSubTaskIssueLink(created.getParentObject(), created, user);
            } catch (CreateException e) {
                throw Problem.badRequest(Objects.toString(e.getMessage()));
            }
        }
    }

    /** Whether a user may do something with an issue. */
    public boolean may(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        return service(PermissionManager.class).hasPermission(permission, issue, user);
    }

    /**
     * Adds a comment that those of a level see.
     *
     * @throws Problem 400 if it is empty or the user may not comment, as in Jira
     */
    public HostComment comment(Issue issue, ApplicationUser user, String body, CommentLevel level) {
        if (!may(ProjectPermissions.ADD_COMMENTS, issue, user)) {
            throw Problem.badRequest(texts().of("error.noComment", user.getDisplayName()));
        }
        return site.issueDesk().comments().create(issue, user, writtenComment(body), level, true);
    }

    /**
     * The text of a comment, which must be one.
     *
     * @throws Problem 400 if it is empty
     */
    public String writtenComment(String body) {
        if (body.isBlank()) {
            throw new Problem(400, List.of(), Map.of("comment", texts().of("error.emptyComment")));
        }
        return body;
    }

    /**
     * Refuses what a service refused.
     *
     * @throws Problem 400 with its messages, if there are any
     */
    public static void check(ErrorCollection errors) {
        if (errors.hasAnyErrors()) {
            throw new Problem(400, List.copyOf(errors.getErrorMessages()), errors.getErrors());
        }
    }
}
