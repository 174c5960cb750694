package io.attain.activity.contacts.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Today;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every search for touches needs: the projects, who may know of them, and the day and language of whoever searches. */
@Component
public record TouchSearch(
        SalesProjects projects,
        SalesAccess access,
        IssuesById issues,
        @ComponentImport ProjectManager jira,
        @ComponentImport JiraAuthenticationContext authentication,
        Today today) {

    /** The sales projects that somebody may know of; all of them for nobody, as when Jira searches for itself. */
    private Stream<Project> projectsOf(@Nullable ApplicationUser user) {
        return projects.all().stream()
                .map(SalesProject::projectId)
                .flatMap(id -> Optional.ofNullable(jira.getProjectObj(id)).stream())
                .filter(project -> user == null || access.maySee(user, project));
    }

    /** The ids of those of them that are wanted. */
    public List<Long> seenBy(@Nullable ApplicationUser user, Predicate<Project> wanted) {
        return projectsOf(user).filter(wanted).map(Project::getId).toList();
    }

    /** Those of these issues that are there and that whoever searches may see, unless nothing is guarded. */
    Map<Long, Issue> seen(QueryCreationContext context, Collection<Long> ids) {
        return issues.searchedBy(context, ids);
    }

    /** Whether somebody leads a project's sales. */
    boolean leads(ApplicationUser user, Project project) {
        return access.manages(user, project);
    }

    /** The day of a moment for somebody. */
    LocalDate dayOf(Instant moment, @Nullable ApplicationUser user) {
        return LocalDate.ofInstant(moment, user == null ? today.zone() : today.zoneOf(user.getKey()));
    }

    /** The day it is for somebody. */
    public LocalDate today(@Nullable ApplicationUser user) {
        return user == null ? today.here() : today.of(user.getKey());
    }

    /** A message in the language of whoever searches. */
    String say(String key, String about) {
        return authentication.getI18nHelper().getText(key, about);
    }

    /** A message about two things. */
    String say(String key, String about, String more) {
        return authentication.getI18nHelper().getText(key, about, more);
    }
}
