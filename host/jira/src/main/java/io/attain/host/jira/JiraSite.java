package io.attain.host.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import io.attain.host.jira.comment.Comments;
import io.attain.host.jira.event.Events;
import io.attain.host.jira.event.IssueEvents;
import io.attain.host.jira.field.CustomFields;
import io.attain.host.jira.field.FieldValues;
import io.attain.host.jira.i18n.GivenNames;
import io.attain.host.jira.i18n.Translations;
import io.attain.host.jira.issue.IssueDesk;
import io.attain.host.jira.issue.Issues;
import io.attain.host.jira.link.LinkEvents;
import io.attain.host.jira.link.LinkTypes;
import io.attain.host.jira.link.Links;
import io.attain.host.jira.permission.Permissions;
import io.attain.host.jira.plugin.PluginParts;
import io.attain.host.jira.project.ProjectRoles;
import io.attain.host.jira.project.Projects;
import io.attain.host.jira.search.Index;
import io.attain.host.jira.user.Authentication;
import io.attain.host.jira.user.Groups;
import io.attain.host.jira.user.PreparedThreads;
import io.attain.host.jira.user.Users;
import io.attain.host.jira.workflow.EngineWorkflows;
import io.attain.host.jira.workflow.IssueWorkflows;
import io.attain.host.jira.workflow.Workflows;
import io.attain.host.mail.Outbox;
import io.attain.host.node.Node;
import io.attain.host.schedule.Scheduler;
import io.attain.host.store.Database;
import io.attain.host.store.Schema;
import io.attain.host.store.SiteProperties;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Jira's side of the host, put together once per process over a database and a home folder. Gives the platform's
 * services for plugins and typed accessors for the host's own pages.
 */
public final class JiraSite implements AutoCloseable {

    private final Path home;
    private final Database database;
    private final SiteProperties properties;
    private final Translations translations = new Translations(this::plugins);
    private final People people;
    private final Configuration configuration;
    private final Issues issues;
    private final LinkTypes linkTypes;
    private final IssueDesk desk;
    private final Services services = new Services();
    private final Events events = new Events();
    private final Index index;
    private final Machinery machinery;
    private volatile PluginParts plugins = PluginParts.NONE;

    /** Opens a site that has its database to itself. */
    public JiraSite(DataSource source, Path home) {
        this(source, home, Node.ALONE);
    }

    /** Opens the site; an empty database gets its tables and a usable empty site. The pool stays the caller's. */
    public JiraSite(DataSource source, Path home, Node node) {
        this.home = home;
        database = new Database(source);
        properties = new SiteProperties(database);
        people = People.of(database, properties, translations, node);
        configuration = Configuration.of(database, properties, people);
        FieldValues values = new FieldValues(database, configuration.options(), people.users());
        issues = new Issues(database, configuration.issueParts(people.users(), values), people.threads());
        linkTypes = new LinkTypes(database);
        IssueEvents issueEvents = new IssueEvents(events, database);
        LinkEvents linkEvents = new LinkEvents(events, database);
        Comments comments = new Comments(database, people.users(), people.groups(), configuration.roles(), issueEvents);
        Workflows workflows =
                new EngineWorkflows(configuration.workflows(), configuration.permissions(), this::plugins);
        desk = desk(workflows, comments, issueEvents, linkEvents);
        services.addAll(people);
        services.addAll(configuration);
        services.addAll(desk);
        services.add(EventPublisher.class, events)
                .add(ApplicationProperties.class, new GeneralSettings(people.authentication(), properties))
                .add(ClusterInfo.class, node)
                .add(CommentManager.class, comments)
                .add(IssueLinkTypeManager.class, linkTypes)
                .add(IssueLinkManager.class, new Links(database, desk.manager(), linkTypes, desk.history(), linkEvents))
                .add(IssueWorkflowManager.class, new IssueWorkflows(workflows));
        index = new Index(database);
        machinery = Machinery.of(
                database, index, properties, issues, configuration.permissions(), people.zones(), this::plugins, node);
        services.addAll(machinery);
        Schema.createIn(database, isNew -> {
            people.threads().preCall(); // whoever opens the site works with it
            if (isNew) {
                fill();
            }
            configuration.priorities().makeUsual();
        });
        machinery.locks().forgetEarlierRuns();
    }

    private IssueDesk desk(Workflows workflows, Comments comments, IssueEvents events, LinkEvents linkEvents) {
        return IssueDesk.over(new IssueDesk.Needs(
                database,
                properties,
                issues,
                configuration.typeSchemes(),
                configuration.typeScreenSchemes(),
                configuration.fields(),
                configuration.layouts(),
                people.formats(),
                configuration.permissions(),
                configuration.security(),
                workflows,
                comments,
                events,
                linkEvents,
                people.authentication()));
    }

    private void fill() {
        FirstStart.people(people.users(), people.groups(), people.permissions(), configuration.roles());
        FirstStart.issueTypes(configuration.issueTypes(), configuration.typeSchemes());
        FirstStart.workflow(configuration);
        FirstStart.linkTypes(linkTypes);
        configuration
                .typeScreenSchemes()
                .makeDefault(configuration.defaultScreens().create("Default"));
    }

    /** Tells the site what enabled plugins add; call it once the container runs. */
    public void plugins(PluginParts parts) {
        this.plugins = parts;
    }

    /** What enabled plugins add now. */
    public PluginParts plugins() {
        return plugins;
    }

    /** Every platform service by its interface. */
    public Map<Class<?>, Object> services() {
        return services.all();
    }

    /** Those that plugins may import; for the others they have to ask {@code ComponentAccessor}. */
    public Map<Class<?>, Object> published() {
        return services.published();
    }

    /** Adds a service that another side of the host fulfils; it takes the place of one for the same interface. */
    public <T> void add(Class<T> type, T service) {
        services.add(type, service);
    }

    /** The home folder: plugin jars, keys. */
    public Path home() {
        return home;
    }

    /** The host's database. */
    public Database database() {
        return database;
    }

    /** The site's own settings. */
    public SiteProperties properties() {
        return properties;
    }

    /** Texts of the host and of enabled plugins, in any language. */
    public Translations translations() {
        return translations;
    }

    /** Users, and what an administrator does to them. */
    public Users users() {
        return people.users();
    }

    /** Groups and their members. */
    public Groups groups() {
        return people.groups();
    }

    /** Who asks now. */
    public Authentication authentication() {
        return people.authentication();
    }

    /** Projects. */
    public Projects projects() {
        return configuration.projects();
    }

    /** Makes projects. */
    public ProjectCreation projectCreation() {
        return new ProjectCreation(
                database,
                configuration.projects(),
                configuration.roles(),
                configuration.permissions(),
                new ProjectCreation.Defaults(
                        configuration.typeSchemes(), configuration.workflowSchemes(), configuration.defaultScreens()));
    }

    /** Project roles and their actors. */
    public ProjectRoles projectRoles() {
        return configuration.roles();
    }

    /** Who may do what in a project. */
    public Permissions permissions() {
        return configuration.permissions();
    }

    /** Custom fields. */
    public CustomFields customFields() {
        return configuration.fields();
    }

    /** What administrators call things in other languages. */
    public GivenNames givenNames() {
        return configuration.givenNames();
    }

    /** Issues by id and key. */
    public Issues issues() {
        return issues;
    }

    /** What is done with issues: checked operations, moves, sub-tasks, comments, watching, history. */
    public IssueDesk issueDesk() {
        return desk;
    }

    /** Finds issues by JQL. */
    public SearchService search() {
        return machinery.search();
    }

    /** What searches read. */
    public Index index() {
        return index;
    }

    /** Tells plugins what happens. */
    public Events events() {
        return events;
    }

    /** Prepares threads to touch issues. */
    public PreparedThreads threads() {
        return people.threads();
    }

    /** Scheduled jobs and how they fared. */
    public Scheduler scheduler() {
        return machinery.scheduler();
    }

    /** Mail that waits to be sent. */
    public Outbox outbox() {
        return machinery.outbox();
    }

    /** Lets scheduled jobs run from now on; to be called once the plugins that run them may be there. */
    public void startJobs() {
        machinery.start(people.threads()::around);
    }

    /** Stops what runs; the pool stays open. */
    @Override
    public void close() {
        machinery.close();
        index.close();
    }
}
