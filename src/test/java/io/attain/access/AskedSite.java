package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.AoDatabase.Engine;
import io.attain.PluginInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.activity.DailyLog;
import io.attain.activity.app.LogWriter;
import io.attain.host.jira.project.ProjectRoles;
import io.attain.host.jira.user.GlobalPermissions;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesRole;
import io.attain.targets.AgreedVersions;
import io.attain.targets.AgreedVersions.Agreed;
import io.attain.targets.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A project with two teams: North of Mei with Lily and Tom, South of Han with Wu. Zhou leads the sales and holds the company's
 * target, the managers its parts, the reps their shares. Vera views, Pan administers the project, Root Jira; Guest may
 * browse, as everybody may.
 */
final class AskedSite implements AutoCloseable {

    static final String JSON = "application/json";
    static final String CSV = "text/csv";

    final PluginInProcess plugin;
    final Project project;
    private final MovedIssues moving = new MovedIssues(this);
    final Map<String, ApplicationUser> people = new HashMap<>();

    /** Keys of issues by the summary that they were made with. */
    final Map<String, String> keys = new HashMap<>();

    AskedSite() {
        this(Engine.H2);
    }

    AskedSite(Engine engine) {
        plugin = new PluginInProcess(engine);
        project = plugin.jira.project("SALES");
        for (String name : List.of("guest", "vera", "lily", "tom", "wu", "mei", "han", "zhou", "pan", "root")) {
            people.put(name, plugin.jira.user(name));
        }
        must(send("admin", "POST", "setup/SALES", JSON, "{}"));
        roles();
        teams();
        targets();
    }

    private void roles() {
        play(SalesRole.VIEWER, "vera");
        play(SalesRole.REP, "lily", "tom", "wu");
        play(SalesRole.MANAGER, "mei", "han");
        play(SalesRole.LEADER, "zhou");
        ProjectRoles roles = plugin.jira.site.projectRoles();
        roles.addUser(roles.getProjectRole(ProjectRoles.ADMINISTRATORS), project, person("pan"));
        plugin.jira.site.groups().create("site-admins");
        plugin.jira.site.groups().add(person("root"), "site-admins");
        ((GlobalPermissions) plugin.jira.service(GlobalPermissionManager.class))
                .grant(GlobalPermissionKey.ADMINISTER, "site-admins");
    }

    private void play(SalesRole role, String... names) {
        ProjectRoles roles = plugin.jira.site.projectRoles();
        long id = plugin.component(SalesAccess.class).idOf(role).orElseThrow();
        for (String name : names) {
            roles.addUser(roles.getProjectRole(id), project, person(name));
        }
    }

    private void teams() {
        must(send(
                "zhou",
                "PUT",
                "projects/SALES/teams",
                JSON,
                "{\"version\":0,\"teams\":[%s,%s]}"
                        .formatted(
                                "{\"english\":\"North\",\"manager\":\"%s\",\"members\":[{\"person\":\"%s\"},{\"person\":\"%s\"}]}"
                                        .formatted(key("mei"), key("lily"), key("tom")),
                                "{\"english\":\"South\",\"manager\":\"%s\",\"members\":[{\"person\":\"%s\"}]}"
                                        .formatted(key("han"), key("wu")))));
    }

    private void targets() {
        LocalDate start = LocalDate.now(ZoneOffset.UTC).minusDays(60);
        String days = start + "," + start.plusDays(119);
        Answer made = send(
                "zhou",
                "POST",
                "imports/plan?projectKey=SALES&allowUnbalanced=true",
                CSV,
                "id,parent,kind,summary,owner,metric,start,end,amount,root\n"
                        + row("company,,target,Company,zhou", days, "600,yes")
                        + row("north,company,target,North,mei", days, "400,")
                        + row("south,company,target,South,han", days, "200,")
                        + row(",north,share,Lily,lily", days, "250,")
                        + row(",north,share,Tom,tom", days, "150,")
                        + row(",south,share,Wu,wu", days, "200,"));
        must(made);
        rest("customer", SalesIssueType.CUSTOMER, "zhou");
        deals();
        rest("coaching-lily", SalesIssueType.COACHING_ITEM, "lily");
        rest("coaching-tom", SalesIssueType.COACHING_ITEM, "tom");
        must(send(
                "mei",
                "POST",
                "weekly-report/notes",
                JSON,
                "{\"projectKey\":\"SALES\",\"action\":\"noted\",\"due\":\"%s\"}".formatted(start.plusDays(90))));
        JiraSearch.found(plugin, person("zhou"), "project = SALES")
                .forEach(issue -> keys.put(issue.getSummary(), issue.getKey()));
        touched("lily");
        touched("tom");
        agreed("Lily", "lily", start, 250);
        agreed("Tom", "tom", start, 150);
        agreed("Wu", "wu", start, 200);
        must(send("zhou", "POST", "targets/" + keys.get("Company") + "/agreement/proposal", JSON, ""));
    }

    /** A deal of each of two reps. */
    private void deals() {
        must(
                send(
                        "zhou",
                        "POST",
                        "imports/opportunities?projectKey=SALES",
                        CSV,
                        """
                customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status
                customer,,,deal-lily,,1000,,lily,Negotiation
                customer,,,deal-tom,,1000,,tom,Negotiation
                """));
    }

    /** The same with deals that were made a month ago, as the night has found out. */
    AskedSite withOldDeals() {
        plugin.jira.site.database().run(handle -> handle.createUpdate(
                        "update issue set created = :made where summary like 'deal-%'")
                .bind("made", LocalDate.now(ZoneOffset.UTC).minusDays(30).atStartOfDay())
                .execute());
        must(send("admin", "POST", "job?projectKey=SALES", JSON, ""));
        return this;
    }

    /** Three weeks ago each of the two met with a problem at their deal, and should have called back since. */
    private void touched(String owner) {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).minusWeeks(3);
        String summary = "deal-" + owner;
        DailyLog.Line line = new DailyLog.Line(
                new DailyLog.Subject(idOf(summary), keys.get(summary), summary),
                "met",
                new DailyLog.NextStep("Call back", day.plusDays(2)));
        DailyLog.Content content = new DailyLog.Content(
                Map.of(), List.of(line), "", List.of(new DailyLog.Problem("price", "too high")), "");
        plugin.component(LogWriter.class)
                .write(new DailyLog(project.getId(), key(owner), day, content, true, Instant.now()));
    }

    /** Shares were agreed once, and are asked about again. */
    private void agreed(String summary, String owner, LocalDate from, long amount) {
        long id = JiraSearch.found(plugin, person("zhou"), "key = " + keys.get(summary))
                .get(0)
                .getId();
        assertThat(plugin.component(AgreedVersions.class)
                        .add(id, new Agreed(new Version(1, from, amount), key(owner), Instant.EPOCH)))
                .isTrue();
    }

    private void rest(String summary, SalesIssueType type, String assignee) {
        IssueService issues = plugin.jira.service(IssueService.class);
        String id = plugin.component(InstalledItems.class)
                .idOf(InstalledItems.Kind.ISSUE_TYPE, type.name())
                .orElseThrow();
        IssueService.CreateValidationResult checked = issues.validateCreate(
                person("zhou"),
                issues.newIssueInputParameters()
                        .setProjectId(project.getId())
                        .setIssueTypeId(id)
                        .setAssigneeId(assignee)
                        .setSummary(summary));
        if (!checked.isValid()) {
            throw new AssertionError(checked.getErrorCollection().getErrors());
        }
        issues.create(person("zhou"), checked);
    }

    /** The id of an issue by the summary that it was made with. */
    long idOf(String summary) {
        return plugin.jira
                .service(IssueManager.class)
                .getIssueObject(keys.get(summary))
                .getId();
    }

    private static String row(String names, String days, String rest) {
        return names + ",calls," + days + "," + rest + "\n";
    }

    String key(String name) {
        return person(name).getKey();
    }

    ApplicationUser person(String name) {
        return name.equals("admin") ? plugin.jira.admin() : people.get(name);
    }

    Answer send(@Nullable String user, String method, String path, String mediaType, String body) {
        return plugin.as(
                user == null ? null : person(user),
                () -> method.equals("GET")
                        ? plugin.rest().get(path)
                        : plugin.rest().send(method, path, mediaType, body));
    }

    /** Its issues, brought to any status. */
    MovedIssues moving() {
        return moving;
    }

    JsonNode get(String user, String path) {
        return send(user, "GET", path, JSON, "").json();
    }

    private static void must(Answer answer) {
        if (answer.status() >= 300) {
            throw new AssertionError(answer.status() + " " + answer.body());
        }
    }

    @Override
    public void close() {
        plugin.close();
    }
}
