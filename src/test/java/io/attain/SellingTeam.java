package io.attain;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.PluginInProcess.Held;
import io.attain.RestInProcess.Answer;
import io.attain.host.jira.field.FieldLayouts;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesRole;
import java.util.List;
import org.springframework.util.function.SingletonSupplier;

/** The plugin in a project SALES that Zhou leads and Lily sells in, with what people and administrators do there. */
public final class SellingTeam implements AutoCloseable {

    /** A file of opportunities with one: won in the east for 600.00 by Lily, the first of its customer. */
    public static final String WIN =
            """
            customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status,expansionPlan
            Harbour,East China,New,First,Product A,600.00,2026-03-02,lily,Won,
            """;

    /** A plan of one target, SALES-1: Zhou is to win 1,000.55 in 2026. */
    public static final String PLAN =
            """
            id,parent,kind,summary,owner,metric,start,end,amount,root
            c,,target,Company,zhou,revenue,2026-01-01,2026-12-31,1000.55,yes
            """;

    public final PluginInProcess plugin;
    public final Project project;
    public final ApplicationUser zhou;
    public final ApplicationUser lily;

    /** What such a site holds, made once: setting one up takes several times as long as a copy. */
    private static final SingletonSupplier<Held> FIRST = SingletonSupplier.of(() -> {
        try (SellingTeam first = new SellingTeam(new PluginInProcess())) {
            return first.plugin.held();
        }
    });

    public SellingTeam() {
        plugin = FIRST.obtain().again();
        project = plugin.jira.service(ProjectManager.class).getProjectObjByKey("SALES");
        zhou = plugin.jira.site.users().getUserByName("zhou");
        lily = plugin.jira.site.users().getUserByName("lily");
    }

    /** On this plugin, which it sets up and closes. */
    SellingTeam(PluginInProcess plugin) {
        this.plugin = plugin;
        project = plugin.jira.project("SALES");
        zhou = plugin.jira.user("zhou");
        lily = plugin.jira.user("lily");
        assertThat(send(plugin.jira.admin(), "POST", "setup/SALES", "{}").status())
                .isEqualTo(200);
        play(zhou, SalesRole.LEADER);
        play(lily, SalesRole.REP);
    }

    /** Somebody else who sells in it. */
    public ApplicationUser colleague(String name) {
        ApplicationUser colleague = plugin.jira.user(name);
        play(colleague, SalesRole.REP);
        return colleague;
    }

    /** Somebody is given a role in it. */
    public void play(ApplicationUser user, SalesRole role) {
        plugin.jira.site.projectRoles().addUser(role(role), project, user);
    }

    /** A rep sells in it no more. */
    public void leaves(ApplicationUser rep) {
        plugin.jira.site.projectRoles().removeUser(role(SalesRole.REP), project, rep);
    }

    private ProjectRole role(SalesRole role) {
        return plugin.jira
                .site
                .projectRoles()
                .getProjectRole(plugin.component(SalesAccess.class).idOf(role).orElseThrow());
    }

    /** Somebody sends JSON. */
    public Answer send(ApplicationUser user, String method, String path, String body) {
        return plugin.as(user, () -> plugin.rest().send(method, path, "application/json", body));
    }

    /** Somebody asks. */
    public Answer get(ApplicationUser user, String path) {
        return plugin.as(user, () -> plugin.rest().get(path));
    }

    /** Zhou imports a file of a kind. */
    public Answer bring(String kind, String csv) {
        return plugin.as(
                zhou, () -> plugin.rest().send("POST", "imports/" + kind + "?projectKey=SALES", "text/csv", csv));
    }

    /** Zhou has imported a file of a kind, and all of it was taken. */
    public SellingTeam having(String kind, String csv) {
        Answer brought = bring(kind, csv);
        assertThat(brought.status()).as(brought.body()).isEqualTo(200);
        return this;
    }

    /** The people whom a customer's record names, as Lily sees it. */
    public JsonNode people(Issue customer) {
        return get(lily, "customers/" + customer.getKey() + "/record").json().at("/chain/people");
    }

    /** A target and its parts with their figures, as Zhou sees them. */
    public JsonNode figures(String key) {
        return answer(key).path("node");
    }

    /** All that is told of a target and its parts. */
    public JsonNode answer(String key) {
        Answer answer = get(zhou, "targets/" + key + "/attainment?depth=2");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** What a target has reached, in minor units. */
    public long actual(String key) {
        return figures(key).path("actual").asLong();
    }

    /** The night has found that all is as it should be. */
    public void nightFindsNoDifference() {
        plugin.nightFindsNoDifference(project);
    }

    /** What the set-up page says of its steps. */
    public List<String> notes() {
        return get(plugin.jira.admin(), "setup/SALES").json().findValues("note").stream()
                .map(JsonNode::asText)
                .filter(note -> !note.isEmpty())
                .toList();
    }

    /** An issue of the project by its summary, as it is stored. */
    public Issue issue(String summary) {
        return issues().stream()
                .filter(issue -> summary.equals(issue.getSummary()))
                .findFirst()
                .orElseThrow();
    }

    /** All issues of the project. */
    public List<Issue> issues() {
        IssueManager issues = plugin.jira.service(IssueManager.class);
        return plugin
                .jira
                .site
                .database()
                .call(handle -> handle.createQuery("select id from issue where project_id = :project order by num")
                        .bind("project", project.getId())
                        .mapTo(Long.class)
                        .list())
                .stream()
                .<Issue>map(issues::getIssueObject)
                .toList();
    }

    /** Somebody writes a field of an issue in Jira's own form; an empty text clears it. */
    public void edit(ApplicationUser user, Issue issue, SalesField field, String value) {
        IssueService service = plugin.jira.service(IssueService.class);
        IssueInputParameters form = service.newIssueInputParameters();
        form.setRetainExistingValuesWhenParameterNotProvided(true);
        form.setSkipScreenCheck(true);
        form.addCustomFieldValue(field(field).getIdAsLong(), value);
        plugin.as(user, () -> service.update(user, service.validateUpdate(user, issue.getId(), form)));
    }

    public CustomField field(SalesField field) {
        return plugin.component(SalesFields.class).field(field);
    }

    /** An option of a field by what it is called. */
    public Option option(SalesField field, String name) {
        return options().getOptions(config(field)).stream()
                .filter(each -> each.getValue().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public OptionsManager options() {
        return plugin.jira.service(OptionsManager.class);
    }

    public FieldConfig config(SalesField field) {
        return field(field).getConfigurationSchemes().get(0).getOneAndOnlyConfig();
    }

    /** What an administrator says of fields. */
    public FieldLayouts layouts() {
        return (FieldLayouts) plugin.jira.service(FieldLayoutManager.class);
    }

    @Override
    public void close() {
        plugin.close();
    }
}
