package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.host.jira.permission.IssueSecurity;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesRole;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Single issues that Jira's issue security hides. South, with Wu's share, is for sales leaders only; North, with Lily's and
 * Tom's, for whoever an issue is assigned to, and for leaders. Pan administers the project and is admitted to neither.
 */
class IssueSecurityTest {

    private static final AskedSite SITE = site();

    private static AskedSite site() {
        AskedSite site = new AskedSite();
        site.keys.put("coaching-company", keyOf(site, "coaching-lily"));
        site.keys.put("deal-company", keyOf(site, "deal-lily"));
        IssueSecurity security = site.plugin.jira.site.permissions().security();
        long leader =
                site.plugin.component(SalesAccess.class).idOf(SalesRole.LEADER).orElseThrow();
        IssueSecurity.Level board = level(security, "Board", leader, site);
        IssueSecurity.Level own = level(security, "Own", leader, site);
        security.admitAssignee(own);
        security.use(site.project, "Sales");
        secure(site, "South", board);
        secure(site, "North", own);
        return site;
    }

    private static IssueSecurity.Level level(IssueSecurity security, String name, long role, AskedSite site) {
        IssueSecurity.Level level = security.create("Sales", name);
        security.admitRole(
                level,
                Objects.requireNonNull(site.plugin.jira.site.projectRoles().getProjectRole(role)));
        return level;
    }

    private static void secure(AskedSite site, String summary, IssueSecurity.Level level) {
        Issue issue = site.plugin.jira.service(IssueManager.class).getIssueObject(keyOf(site, summary));
        site.plugin.jira.site.issueDesk().secured().secure(issue, level, site.plugin.jira.admin());
    }

    @Test
    void whoIsAdmittedSeesTheWholeTree() {
        assertThat(told("zhou")).containsExactlyInAnyOrder("Company", "North", "Lily", "Tom", "South", "Wu");
    }

    @Test
    void administratorsSeeNoMoreThanJiraShowsThem() {
        assertThat(told("pan")).containsExactly("Company");
        assertThat(company("pan").at("/node/target").asLong()).isEqualTo(600);
        assertThat(company("pan").at("/node/partsTotal").asLong()).isEqualTo(2);
    }

    @Test
    void aLevelMayShowAPartAndHideWhatItBelongsTo() {
        assertThat(told("mei")).containsExactly("Company", "North");
        assertThat(status("lily", "Lily")).isEqualTo(200);
        assertThat(status("lily", "North")).isEqualTo(404);
        assertThat(status("mei", "Lily")).isEqualTo(404);
    }

    @Test
    void evenWhoHoldsATargetSeesItOnlyAsFarAsJiraShowsIt() {
        assertThat(status("han", "South")).isEqualTo(404);
        assertThat(SITE.get("han", "agreements?mine=true").toString()).doesNotContain(keyOf("South"));
    }

    @Test
    void whatIsHiddenIsCountedWhereAListWouldNotAddUp() {
        JsonNode parts = SITE.get("pan", "targets/" + keyOf("Company") + "/decomposition")
                .path("parts");
        assertThat(parts).hasSize(1);
        assertThat(parts.at("/0/restricted").asInt()).isEqualTo(2);
        assertThat(parts.at("/0/amount").asLong()).isEqualTo(600);
        assertThat(SITE.get("pan", "targets/" + keyOf("Company") + "/leaderboard")
                        .path("restricted")
                        .asInt())
                .isEqualTo(2);
        assertThat(SITE.get("pan", "targets/" + keyOf("Company") + "/agreement")
                        .at("/parts/restricted")
                        .asInt())
                .isEqualTo(5);
        assertThat(csv("pan").get(0)).endsWith(",restricted");
        assertThat(csv("pan").get(1)).endsWith(",2");
        JsonNode why = SITE.get("pan", "targets/" + keyOf("Company") + "/why?figure=target");
        assertThat(why.at("/restricted/any").asBoolean()).isTrue();
        assertThat(why.path("total").asLong()).isEqualTo(600);
    }

    @Test
    void noAnswerNamesWhatIsHidden() {
        List<String> paths = AccessTable.read().rows().stream()
                .filter(row -> row.how().equals("GET"))
                .map(AccessTable.Row::what)
                .toList();
        Asked company = new Asked("pan", SITE, "company", "Company");
        Pattern hidden = Pattern.compile(Stream.of("North", "South", "Lily", "Tom", "Wu")
                .map(IssueSecurityTest::keyOf)
                .map(key -> "\\b" + key + "\\b")
                .reduce((one, other) -> one + "|" + other)
                .orElseThrow());
        for (String path : paths) {
            String body = SITE.send("pan", "GET", company.placed(path).substring(1), AskedSite.JSON, "")
                    .body();
            assertThat(hidden.matcher(body).find()).as(path + " " + body).isFalse();
        }
    }

    @Test
    void noSearchFindsWhatIsHidden() {
        for (String jql : List.of(
                "project = SALES",
                "issue in targetTree(" + keyOf("Company") + ")",
                "issue in behindPace()",
                "parent = " + keyOf("Company"))) {
            assertThat(JiraSearch.found(SITE.plugin, SITE.person("pan"), jql).stream()
                            .map(Issue::getSummary))
                    .as(jql)
                    .doesNotContain("North", "South", "Lily", "Tom", "Wu");
        }
        assertThat(JiraSearch.found(SITE.plugin, SITE.person("pan"), "key = " + keyOf("South")))
                .isEmpty();
        assertThat(JiraSearch.found(SITE.plugin, SITE.person("lily"), "assignee in (lily, tom, mei)").stream()
                        .map(Issue::getSummary))
                .contains("Lily")
                .doesNotContain("North", "Tom");
    }

    @Test
    void aHiddenTargetCannotBeNamedInAPlan() {
        String plan = "key,parent,kind,summary,owner,metric,start,end,amount,root\n" + keyOf("Lily")
                + ",,share,Lily,lily,calls,2026-01-01,2026-03-31,1,\n";
        assertThat(SITE.send("mei", "POST", "imports/plan?projectKey=SALES&dryRun=true", AskedSite.CSV, plan)
                        .status())
                .isEqualTo(400);
    }

    private static List<String> csv(String user) {
        return SITE.send(user, "GET", "targets/" + keyOf("Company") + "/export?format=csv", AskedSite.JSON, "")
                .body()
                .lines()
                .toList();
    }

    private static JsonNode company(String user) {
        return SITE.get(user, "targets/" + keyOf("Company") + "/attainment?depth=2");
    }

    private static List<String> told(String user) {
        return company(user).findValuesAsText("summary");
    }

    private static int status(String user, String summary) {
        return SITE.send(user, "GET", "targets/" + keyOf(summary) + "/attainment", AskedSite.JSON, "")
                .status();
    }

    private static String keyOf(String summary) {
        return keyOf(SITE, summary);
    }

    private static String keyOf(AskedSite site, String summary) {
        return Objects.requireNonNull(site.keys.get(summary));
    }
}
