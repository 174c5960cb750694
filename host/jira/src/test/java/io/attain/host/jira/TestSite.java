package io.attain.host.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.zaxxer.hikari.HikariDataSource;
import io.attain.host.jira.project.NewProject;
import io.attain.host.jira.search.JqlSearch;
import io.attain.host.store.Pool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A fresh site with one project, SALES, and what it takes to make issues there. */
public final class TestSite implements AutoCloseable {

    /** Key and event type of each issue event so far, such as "SALES-1:1", and each new link. */
    public final List<String> events = new ArrayList<>();

    public final JiraSite jira;
    public final ApplicationUser admin;
    public final Project sales;
    private final HikariDataSource pool;

    /** In an H2 database of its own. */
    public TestSite() {
        this(Pool.open(Pool.inMemory(UUID.randomUUID().toString()), "sa", ""));
    }

    /** In this database, which must be empty. */
    public TestSite(HikariDataSource pool) {
        this.pool = pool;
        jira = new JiraSite(pool, Path.of("target"));
        jira.properties().set(JqlSearch.RESULT_WINDOW, "1000");
        admin = jira.users().getUserByName("admin");
        sales = project("SALES");
        service(EventPublisher.class).register(this);
    }

    /** Notes each issue event. */
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        events.add(event.getIssue().getKey() + ":" + event.getEventTypeId());
    }

    /** Notes each new link. */
    @EventListener
    public void onLink(IssueLinkCreatedEvent event) {
        events.add(event.getIssueLink().getSourceObject().getKey() + " linked to "
                + event.getIssueLink().getDestinationObject().getKey());
    }

    @EventListener
    public void onUnlink(IssueLinkDeletedEvent event) {
        events.add(event.getIssueLink().getSourceObject().getKey() + " unlinked from "
                + event.getIssueLink().getDestinationObject().getKey());
    }

    public <T> T service(Class<T> type) {
        return type.cast(jira.services().get(type));
    }

    public Project project(String key) {
        return jira.projectCreation().create(new NewProject(key, key + " project", "", admin));
    }

    /** A user who is in no group. */
    public ApplicationUser user(String name) {
        return jira.users().create(name, "secret", name.toUpperCase(java.util.Locale.ROOT), name + "@example.com");
    }

    public String type(String name) {
        return service(IssueTypeManager.class).getIssueTypes().stream()
                .filter(type -> type.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    public IssueService issues() {
        return service(IssueService.class);
    }

    public IssueInputParameters input() {
        return issues().newIssueInputParameters();
    }

    /** Input for a new issue of the type in SALES. */
    public IssueInputParameters newIssue(String type, String summary) {
        return input().setProjectId(sales.getId()).setIssueTypeId(type(type)).setSummary(summary);
    }

    public MutableIssue task(String summary) {
        return create(issues().validateCreate(admin, newIssue("Task", summary)));
    }

    public MutableIssue subTask(MutableIssue parent, String summary) throws CreateException {
        MutableIssue made =
                create(issues().validateSubTaskCreate(admin, parent.getId(), newIssue("Sub-task", summary)));
        service(SubTaskManager.class).createSubTaskIssueLink(parent, made, admin);
        return made;
    }

    public MutableIssue create(CreateValidationResult validated) {
        return done(issues().create(admin, validated));
    }

    /** Changes an issue as the administrator may. */
    public MutableIssue update(Issue issue, IssueInputParameters input) {
        return done(issues().update(admin, issues().validateUpdate(admin, issue.getId(), input)));
    }

    /** Takes an issue along one of its workflow's actions. */
    public MutableIssue transition(Issue issue, int action, IssueInputParameters input) {
        return done(issues().transition(admin, issues().validateTransition(admin, issue.getId(), action, input)));
    }

    /** An issue as it is stored now; null for one that is gone. */
    public MutableIssue stored(Issue issue) {
        return service(IssueManager.class).getIssueObject(issue.getId());
    }

    private static MutableIssue done(IssueResult result) {
        if (!result.isValid()) {
            throw new AssertionError(result.getErrorCollection().getErrorMessages() + " "
                    + result.getErrorCollection().getErrors());
        }
        return result.getIssue();
    }

    @Override
    public void close() {
        jira.close();
        pool.close();
    }
}
