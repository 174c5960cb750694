package io.attain.kernel.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.zaxxer.hikari.HikariDataSource;
import io.attain.DatabaseCopy;
import io.attain.Power;
import io.attain.host.jira.JiraSite;
import io.attain.host.jira.project.NewProject;
import io.attain.host.jira.search.JqlSearch;
import io.attain.host.store.Pool;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** A small real Jira in memory: its services, and what an administrator does in it. */
public final class InMemoryJira implements AutoCloseable {
    private final HikariDataSource pool =
            Pool.open("jdbc:h2:mem:" + UUID.randomUUID() + ";NON_KEYWORDS=YEAR;QUERY_CACHE_SIZE=128", "sa", "");

    /** What it runs on. */
    public final Power power = new Power();

    /** What lies behind the services. */
    public final JiraSite site;

    /** As strict as Jira can be set, and empty. */
    public InMemoryJira() {
        this(new DatabaseCopy(List.of()));
    }

    /** The same with what another one held. */
    public InMemoryJira(DatabaseCopy held) {
        held.putInto(pool);
        site = new JiraSite(power.supplied(pool), Path.of("target"));
        site.properties().set(JqlSearch.RESULT_WINDOW, "1000");
    }

    /** A service of Jira's by its interface. */
    public <T> T service(Class<T> type) {
        return type.cast(site.services().get(type));
    }

    /** Who administers Jira. */
    public ApplicationUser admin() {
        return site.users().getUserByName("admin");
    }

    /** Makes a user of Jira who is called so; the key is another. */
    public ApplicationUser user(String name) {
        return site.users().create(name, "secret", name, name + "@example.com");
    }

    /** Makes a project that all users may browse. */
    public Project project(String key) {
        return site.projectCreation().create(new NewProject(key, key, "", admin()));
    }

    /** Makes an issue of a project's first type. */
    public MutableIssue issue(Project project, String summary) {
        IssueService issues = service(IssueService.class);
        IssueType type = service(IssueTypeSchemeManager.class).getIssueTypesForProject(project).stream()
                .filter(each -> !each.isSubTask())
                .findFirst()
                .orElseThrow();
        return issues.create(
                        admin(),
                        issues.validateCreate(
                                admin(),
                                issues.newIssueInputParameters()
                                        .setProjectId(project.getId())
                                        .setIssueTypeId(type.getId())
                                        .setReporterId("admin")
                                        .setSummary(summary)))
                .getIssue();
    }

    /** Deletes an issue. */
    public void delete(Issue issue) {
        try {
            service(IssueManager.class).deleteIssue(admin(), issue, EventDispatchOption.ISSUE_DELETED, false);
        } catch (RemoveException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        site.close();
        pool.close();
    }
}
