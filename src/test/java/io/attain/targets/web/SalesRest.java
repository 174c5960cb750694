package io.attain.targets.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.OptionNames;
import io.attain.kernel.Reach;
import io.attain.kernel.SetClock;
import io.attain.kernel.Today;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.jira.StatusNames;
import io.attain.kernel.web.Asker;
import io.attain.targets.Phases;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import io.attain.targets.jira.TargetNames;
import io.attain.targets.jira.TargetSite;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who asks the target resources: one project SALES, and people who see all of it unless a test says otherwise. */
public final class SalesRest {
    public final SalesAccess access;
    public final Project project = mock();
    public final Asker asker;
    public final TargetAsker targetAsker;

    private final JiraAuthenticationContext authentication = mock();
    public final IssueManager issues;
    public final UserManager users = mock();

    /** Everything is called now as it was called first, unless a test says otherwise. */
    public final FieldOptions options = mock();

    public final StatusManager statuses = mock();
    public final JiraPeople people = new JiraPeople(users);
    public final I18nResolver texts = mock();
    public final SalesProjects salesProjects = mock();

    private final Phases phases;

    /** The targets of no site that nobody has agreed to, by id. */
    public final Set<Long> proposed = new HashSet<>();

    private Today clock = SetClock.noonOf(TargetFixture.START);

    /** The projects that hide names. */
    public final Set<Long> hidesNames = new HashSet<>();

    public SalesRest() {
        this(mock(SalesAccess.class), mock(IssueManager.class), mock(Phases.class));
        when(phases.isAgreed(any()))
                .thenAnswer(call ->
                        !proposed.contains(call.<TargetNode>getArgument(0).issueId()));
        when(issues.getIssueObjects(any())).thenAnswer(call -> call.<Collection<Long>>getArgument(0).stream()
                .map(id -> Objects.requireNonNullElseGet(issues.getIssueObject(id), () -> unseen(id)))
                .toList());
    }

    /** The issues are those of a site, seen by whoever sees them there. */
    public SalesRest(TargetSite site) {
        this(site.access, site.issues.manager, site.phases);
    }

    /** The same where it is the day of this clock. */
    public SalesRest at(Today now) {
        clock = now;
        return this;
    }

    private SalesRest(SalesAccess access, IssueManager issues, Phases phases) {
        this.phases = phases;
        this.access = access;
        this.issues = issues;
        when(project.getId()).thenReturn(TargetFixture.PROJECT);
        ProjectManager projects = mock();
        when(projects.getProjectObjByKey("SALES")).thenReturn(project);
        when(projects.getProjectObj(TargetFixture.PROJECT)).thenReturn(project);
        when(authentication.getLocale()).thenReturn(Locale.ENGLISH);
        when(access.maySee(any(), any(Project.class))).thenReturn(true);
        when(access.reach(any(), any())).thenReturn(Reach.ALL);
        doAnswer(call -> Set.copyOf(call.getArgument(2))).when(access).told(any(), any(), any());
        doAnswer(call -> access.maySee(call.getArgument(0), call.<Issue>getArgument(1)))
                .when(access)
                .mayBrowse(any(), any());
        doAnswer(call -> call.<Collection<Issue>>getArgument(1).stream()
                        .filter(issue -> access.maySee(call.getArgument(0), issue))
                        .collect(Collectors.toSet()))
                .when(access)
                .seen(any(), any());
        when(texts.getText(any(Locale.class), anyString(), any(Serializable[].class)))
                .thenAnswer(call -> said(call.getArguments(), 1));
        when(texts.getText(anyString(), any(Serializable[].class))).thenAnswer(call -> said(call.getArguments(), 0));
        asker = new Asker(authentication, texts, projects, issues, access, SetClock.noonOf(() -> clock.here()));
        when(salesProjects.find(TargetFixture.PROJECT))
                .thenReturn(Optional.of(new SalesProject(TargetFixture.PROJECT, "CNY", 2)));
        when(options.known(anyLong(), any())).thenReturn(OptionNames.NONE);
        targetAsker = new TargetAsker(
                asker,
                salesProjects,
                new IssuesById(issues, access),
                people,
                new TargetNames(options, new StatusNames(statuses, mock())),
                hidesNames::contains,
                phases,
                projects);
    }

    private static String said(Object[] arguments, int key) {
        Object[] given = Arrays.stream(arguments, key + 1, arguments.length)
                .flatMap(each ->
                        each instanceof Object[] many ? Arrays.stream(many) : Arrays.stream(new Object[] {each}))
                .toArray();
        return given.length == 0 ? (String) arguments[key] : arguments[key] + " " + Arrays.toString(given);
    }

    /** Somebody logs in. */
    public ApplicationUser logIn(String key) {
        ApplicationUser user = person(key);
        when(authentication.getLoggedInUser()).thenReturn(user);
        return user;
    }

    /** Mei logs in, who leads the project's sales. */
    public void logInAsManager() {
        ApplicationUser mei = logIn("mei");
        when(access.manages(mei, project)).thenReturn(true);
    }

    /** Nobody is logged in. */
    public void logOut() {
        when(authentication.getLoggedInUser()).thenReturn(null);
    }

    /** A user whose name is the key with a capital. */
    public ApplicationUser person(String key) {
        ApplicationUser user = mock();
        when(user.getKey()).thenReturn(key);
        when(user.getDisplayName()).thenReturn(key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1));
        when(user.getUsername()).thenReturn(key);
        when(users.getUserByKey(key)).thenReturn(user);
        when(users.getUserByName(key)).thenReturn(user);
        return user;
    }

    private static MutableIssue unseen(long id) {
        MutableIssue issue = mock();
        when(issue.getId()).thenReturn(id);
        when(issue.getSecurityLevelId()).thenReturn(null);
        return issue;
    }

    /** An issue that is there, and that everybody may see or nobody. */
    public MutableIssue issue(long id, boolean visible) {
        MutableIssue issue = unseen(id);
        when(issue.getKey()).thenReturn("SALES-" + id);
        when(issue.getProjectObject()).thenReturn(project);
        when(issues.getIssueObject(id)).thenReturn(issue);
        when(issues.getIssueObject("SALES-" + id)).thenReturn(issue);
        when(access.maySee(any(), eq(issue))).thenReturn(visible);
        return issue;
    }
}
