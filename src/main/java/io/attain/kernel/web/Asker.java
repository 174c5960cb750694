package io.attain.kernel.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.KnownDays;
import io.attain.kernel.Reach;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesAccess;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The person behind the current request: what that person may know of, in what language. */
@Component
public record Asker(
        @ComponentImport JiraAuthenticationContext authentication,
        @ComponentImport I18nResolver texts,
        @ComponentImport ProjectManager projects,
        @ComponentImport IssueManager issues,
        SalesAccess access,
        Today clock) {

    /**
     * Who asks.
     *
     * @throws RestProblem 401 if nobody is logged in
     */
    public ApplicationUser user() {
        ApplicationUser user = authentication.getLoggedInUser();
        if (user == null) {
            throw RestProblem.notLoggedIn(say("attain.kernel.notLoggedIn"));
        }
        return user;
    }

    /** The day that it is for who asks. */
    public LocalDate today() {
        return clock.of(user().getKey());
    }

    /**
     * The sales project of a key.
     *
     * @throws RestProblem 401 if nobody is logged in; 404 if there is none that sells and that the asker may browse
     */
    public Project project(@Nullable String key) {
        ApplicationUser user = user();
        Project project = key == null ? null : projects.getProjectObjByKey(key);
        if (project == null || !access.maySee(user, project)) {
            throw RestProblem.notFound(
                    key == null || key.isBlank() ? say("attain.kernel.noKey") : say("attain.kernel.noProject", key));
        }
        return project;
    }

    /**
     * The issue of a key in a sales project.
     *
     * @throws RestProblem 401 if nobody is logged in; 404 if there is none, its project is not set up for sales, or the
     *     asker may not see it
     */
    public Issue issue(String key) {
        ApplicationUser user = user();
        Issue issue = issues.getIssueObject(key);
        if (issue == null || !access.maySee(user, issue)) {
            throw noIssue(key);
        }
        return issue;
    }

    /** The answer for an issue that is not there, or not of the kind asked for: 404. */
    public RestProblem noIssue(String key) {
        return RestProblem.notFound(say("attain.kernel.noIssue", key));
    }

    /** Whether the asker may know of the project's sales. */
    public boolean sees(Project project) {
        return access.maySee(user(), project);
    }

    /** Whether the asker leads the project's sales. */
    public boolean manages(Project project) {
        return access.manages(user(), project);
    }

    /** Whether the asker leads all of the project's sales, whatever the teams. */
    public boolean leadsAll(Project project) {
        return access.leadsAll(user(), project);
    }

    /** Whether the asker takes part in the project's sales. */
    public boolean sells(Project project) {
        return access.sells(user(), project);
    }

    /** Whether somebody leads a project's sales; false if there is no such project. */
    public boolean leads(ApplicationUser somebody, long projectId) {
        Project project = projects.getProjectObj(projectId);
        return project != null && access.manages(somebody, project);
    }

    /** How far the asker sees the figures of the project. */
    public Reach reach(Project project) {
        return access.reach(user(), project);
    }

    /**
     * The sales project of a key, for those who see its figures.
     *
     * @throws RestProblem as for {@link #project}; 404 for all others, too
     */
    public Project figures(@Nullable String key) {
        Project project = project(key);
        if (reach(project) == Reach.NONE) {
            throw RestProblem.notFound(say("attain.kernel.noProject", project.getKey()));
        }
        return project;
    }

    /** The sales project of a key, for those who lead its sales; 403 for all others, else as {@link #project}. */
    public Project managed(@Nullable String key) {
        Project project = project(key);
        mustManage(project);
        return project;
    }

    /** The same, of which something is to be written: 409 if it is archived. */
    public Project managedOpen(@Nullable String key) {
        Project project = managed(key);
        mustBeOpen(project);
        return project;
    }

    /** The asker with what that person may do in the project. */
    public Caller caller(Project project) {
        return new Caller(user().getKey(), sells(project), manages(project));
    }

    /**
     * Lets nobody write into an archived project, which Jira keeps as it is.
     *
     * @throws RestProblem 409 if it is archived
     */
    public void mustBeOpen(Project project) {
        if (project.isArchived()) {
            throw RestProblem.conflict(say("attain.kernel.archived", project.getKey()));
        }
    }

    /** Lets only those pass who lead the project's sales; 403 for all others. */
    public void mustManage(Project project) {
        if (!manages(project)) {
            throw RestProblem.forbidden(say("attain.kernel.onlyManagers"));
        }
    }

    /** Lets only those pass who take part in the project's sales; 403 for all others. */
    public void mustSell(Project project) {
        if (!sells(project)) {
            throw RestProblem.forbidden(say("attain.kernel.onlySales"));
        }
    }

    /** Whether the asker administers Jira. */
    public boolean administersJira() {
        return access.administersJira(user());
    }

    /**
     * Lets only Jira's administrators pass.
     *
     * @throws RestProblem 403 otherwise
     */
    public void mustAdministerJira() {
        if (!administersJira()) {
            throw RestProblem.forbidden(say("attain.kernel.onlyAdministrators"));
        }
    }

    /** The body that was sent; 400 if there is none. */
    public <B> B sent(@Nullable B body) {
        if (body == null) {
            throw RestProblem.badRequest(null, say("attain.kernel.noBody"));
        }
        return body;
    }

    /**
     * Lets only those bodies pass whose numbers are all whole and whose lists miss no entry.
     *
     * @throws RestProblem 400 with each fault, by the field that holds it
     */
    public void mustBeSound(Record body) {
        mustHaveNone(BodyFault.of(body));
    }

    /**
     * The same for a body of named values, each of which is a whole number, or yes or no.
     *
     * @throws RestProblem 400 with each fault, by its name
     */
    public void mustBeSound(Map<String, Object> body) {
        mustHaveNone(BodyFault.of(body));
    }

    private void mustHaveNone(List<BodyFault> found) {
        if (!found.isEmpty()) {
            throw RestProblem.badRequest(
                    told(found.stream().map(BodyFault::fault).toList()));
        }
    }

    /** What is asked for; what is refused is answered as {@link #problem} tells it. */
    public <T extends @Nullable Object> T unlessRefused(Refused.Asking<T> asking) {
        try {
            return asking.done();
        } catch (Refused e) {
            throw problem(e);
        }
    }

    /** The same of what answers nothing. */
    public void unlessRefused(Refused.Doing doing) {
        boolean unused = unlessRefused(() -> {
            doing.done();
            return true;
        });
    }

    /** The answer to what is refused, in the asker's language: 404, 403, 400 or 409. */
    public RestProblem problem(Refused refused) {
        return RestProblem.of(refused.why(), told(refused.faults()));
    }

    /** A refusal that is no fault of what was sent, where faults are told another way: 403 to who may not, else 409. */
    public RestProblem barred(Refused refused) {
        String message = told(refused.faults()).get(0).message();
        return refused.why() == Why.NOT_ALLOWED ? RestProblem.forbidden(message) : RestProblem.conflict(message);
    }

    /** Faults in the asker's language. */
    public List<RestProblem.Fault> told(List<Fault> faults) {
        return faults.stream()
                .map(each -> new RestProblem.Fault(
                        each.field(), say(each.messageKey(), each.arguments().toArray(Serializable[]::new))))
                .toList();
    }

    /** A day that was sent; what is none answers 400. */
    public LocalDate day(String field, String sent) {
        return KnownDays.named(sent)
                .orElseThrow(() -> RestProblem.badRequest(field, say("attain.kernel.table.notADate", sent)));
    }

    /** The same; another one if none was sent. */
    public LocalDate day(String field, @Nullable String sent, LocalDate otherwise) {
        return sent == null ? otherwise : day(field, sent);
    }

    /** The asker's language. */
    public Locale locale() {
        return authentication.getLocale();
    }

    /** A message in the asker's language, in which days are written as it writes them. */
    public String say(String key, Serializable... arguments) {
        Serializable[] told = Arrays.stream(arguments)
                .map(each -> each instanceof LocalDate day ? written(day) : each)
                .toArray(Serializable[]::new);
        return texts.getText(locale(), key, told);
    }

    /** A day as the asker's language writes it. */
    public String written(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(day);
    }
}
