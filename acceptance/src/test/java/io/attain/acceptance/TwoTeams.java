package io.attain.acceptance;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.JiraClient;
import io.attain.host.jira.JiraSite;
import io.attain.host.jira.user.GlobalPermissions;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A project with two teams and those who ask about it: North of Mei with Lily and Tom, South of Han with Wu. Zhou leads the
 * sales, Vera views, Pan administers the project, Root Jira; Guest may browse, as everybody may.
 */
record TwoTeams(HostedSite site, Map<String, String> keys) {

    static final String PROJECT = "SALES";

    private static final String REST = "/rest/attain/1.0/";

    static TwoTeams in(HostedSite site) {
        TwoTeams teams = new TwoTeams(site, new HashMap<>());
        List.of("guest", "vera", "lily", "tom", "wu", "mei", "han", "zhou", "pan", "root")
                .forEach(site::addUser);
        site.addSalesProject(PROJECT);
        site.join(PROJECT, "Sales Viewer", "vera");
        List.of("lily", "tom", "wu").forEach(rep -> site.join(PROJECT, "Sales Rep", rep));
        List.of("mei", "han").forEach(manager -> site.join(PROJECT, "Sales Manager", manager));
        site.join(PROJECT, "Sales Leader", "zhou");
        site.join(PROJECT, "Administrators", "pan");
        teams.administer("root");
        teams.team();
        teams.plan();
        teams.agreed();
        dashboard(site.as("zhou"), "All", teams.keys.get("Whole of it"));
        return teams;
    }

    private void administer(String name) {
        JiraSite jira = site.site().jira();
        ApplicationUser user = ((UserManager) jira.services().get(UserManager.class)).getUserByName(name);
        jira.groups().create("site-admins");
        jira.groups().add(user, "site-admins");
        ((GlobalPermissions) jira.services().get(GlobalPermissionManager.class))
                .grant(GlobalPermissionKey.ADMINISTER, "site-admins");
    }

    private void team() {
        site.as("zhou")
                .put(
                        REST + "projects/SALES/teams",
                        Map.of(
                                "version",
                                0,
                                "teams",
                                List.of(team("North", "mei", "lily", "tom"), team("South", "han", "wu"))));
    }

    private Map<String, Object> team(String name, String manager, String... members) {
        return Map.of(
                "english",
                name,
                "manager",
                site.admin().userKey(manager),
                "members",
                List.of(members).stream()
                        .map(member -> Map.of("person", site.admin().userKey(member)))
                        .toList());
    }

    /** Amounts that stand nowhere else. */
    private void plan() {
        LocalDate start = LocalDate.now(ZoneOffset.UTC).minusDays(60);
        String days = ",calls," + start + "," + start.plusDays(119);
        JiraClient zhou = site.as("zhou");
        zhou.postCsv(
                REST + "imports/plan?projectKey=SALES&allowUnbalanced=true",
                "id,parent,kind,summary,owner,metric,start,end,amount,root\n"
                        + "company,,target,Whole of it,zhou" + days + ",660033,yes\n"
                        + "north,company,target,Northern part,mei" + days + ",440022,\n"
                        + "south,company,target,Southern part,han" + days + ",220011,\n"
                        + ",north,share,Share of lily,lily" + days + ",250013,\n"
                        + ",north,share,Share of tom,tom" + days + ",190009,\n"
                        + ",south,share,Share of wu,wu" + days + ",210007,\n"
                        + ",south,share,Rest of the south,han" + days + ",10004,\n");
        zhou.postCsv(
                REST + "imports/opportunities?projectKey=SALES",
                """
                customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status
                Harbour Foods,,,Deal of lily,,1000,,lily,Lead
                Harbour Foods,,,Deal of tom,,1000,,tom,Lead
                """);
        issue("Coaching Item", "Coaching of lily", "lily");
        issue("Coaching Item", "Coaching of tom", "tom");
        for (JsonNode issue : zhou.get("/rest/api/2/search?maxResults=50&jql=" + JiraClient.escaped("project = SALES"))
                .path("issues")) {
            keys.put(issue.at("/fields/summary").asText(), issue.path("key").asText());
        }
        zhou.post(REST + "targets/" + keys.get("Whole of it") + "/agreement/proposal", Map.of());
        site.admin().post(REST + "job?projectKey=SALES", Map.of());
    }

    /** Beside what is talked about, a share of each who sells or leads a team that is agreed. */
    private void agreed() {
        LocalDate start = LocalDate.now(ZoneOffset.UTC).minusDays(60);
        String days = ",visits," + start + "," + start.plusDays(119);
        List<String> owners = List.of("lily", "tom", "wu", "mei", "han");
        String shares = owners.stream()
                .map(owner -> ",visits,share,Visits of " + owner + "," + owner + days + ",10,\n")
                .collect(Collectors.joining());
        JiraClient zhou = site.as("zhou");
        zhou.postCsv(
                REST + "imports/plan?projectKey=SALES",
                "id,parent,kind,summary,owner,metric,start,end,amount,root\n" + "visits,,target,All visits,zhou" + days
                        + ",50,yes\n" + shares);
        Map<String, String> visits = new HashMap<>();
        for (JsonNode issue : zhou.get("/rest/api/2/search?maxResults=50&jql=" + JiraClient.escaped("summary ~ visits"))
                .path("issues")) {
            visits.put(issue.at("/fields/summary").asText(), issue.path("key").asText());
        }
        zhou.post(REST + "targets/" + visits.get("All visits") + "/agreement/proposal", Map.of());
        for (String owner : owners) {
            site.as(owner)
                    .post(
                            REST + "targets/" + visits.get("Visits of " + owner) + "/agreement",
                            Map.of("answer", "accept", "amount", 10));
        }
    }

    /** A rep asks for an expert at a deal, and Mei sees to it. */
    void asked(String rep) {
        String day = workday().toString();
        String deal = keys.get("Deal of " + rep);
        site.as(rep)
                .put(
                        REST + "logs/" + day,
                        Map.of(
                                "projectKey",
                                PROJECT,
                                "submit",
                                true,
                                "lines",
                                List.of(Map.of("issueKey", deal)),
                                "support",
                                "An expert"));
        Map<String, String> answer = new HashMap<>(Map.of("projectKey", PROJECT, "day", day, "kind", "support"));
        answer.put("person", site.admin().userKey(rep));
        answer.put("text", "An expert");
        answer.putAll(Map.of("how", "task", "words", "Find an expert", "subject", deal));
        site.as("mei").post(REST + "asks/answers", answer);
    }

    /** Mei's team agrees on something in its meeting. */
    void noted() {
        String made = site.as("mei")
                .post(
                        REST + "weekly-report/notes",
                        Map.of(
                                "projectKey",
                                PROJECT,
                                "action",
                                "One price list",
                                "due",
                                workday().plusDays(30).toString()))
                .path("key")
                .asText();
        keys.put("One price list", made);
    }

    /** The last day from Monday to Friday. */
    static LocalDate workday() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return today.minusDays(Math.max(0, today.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue()));
    }

    private void issue(String type, String summary, String assignee) {
        site.as("zhou")
                .post(
                        "/rest/api/2/issue",
                        Map.of(
                                "fields",
                                Map.of(
                                        "project",
                                        Map.of("key", PROJECT),
                                        "issuetype",
                                        Map.of("name", type),
                                        "summary",
                                        summary,
                                        "assignee",
                                        Map.of("name", assignee))));
    }

    /** A dashboard that all see, with all gadgets. */
    static void dashboard(JiraClient owner, String name, String target) {
        new Dashboards(owner)
                .with(
                        name,
                        List.of(
                                "attainment-gadget",
                                "trend-gadget",
                                "leaderboard-gadget",
                                "tiers-gadget",
                                "risk-gadget",
                                "key-actions-gadget",
                                "problems-gadget",
                                "missing-logs-gadget",
                                "overview-gadget"),
                        Map.of("project", PROJECT, "target", target));
    }

    /** The shares that somebody may not see, by their summaries. */
    List<String> hiddenFrom(String user) {
        JiraClient client = site.as(user);
        return List.of("Share of lily", "Share of tom", "Share of wu").stream()
                .filter(share -> !client.has(REST + "targets/" + keys.get(share) + "/attainment"))
                .toList();
    }
}
