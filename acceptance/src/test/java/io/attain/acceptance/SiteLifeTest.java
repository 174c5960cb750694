package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.SalesQuarter;
import io.attain.host.jira.JiraSite;
import io.attain.host.jira.issue.IssueConversions;
import io.attain.host.jira.user.Users;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What happens on every site in its life: people are renamed and go, issues change their places, projects rest. No figure is lost and none counts twice. */
class SiteLifeTest extends OnOwnSite {
    private static final String ATTAIN = "/rest/attain/1.0";
    private static final String PROJECT = "LIFE";

    private final SalesQuarter quarter = new SalesQuarter(LocalDate.now(ZoneId.systemDefault()));

    @BeforeAll
    static void setUpASalesProject() throws Exception {
        site.addSalesProject(PROJECT);
        site.join(PROJECT, "Sales Manager", "admin");
    }

    @AfterEach
    void theNightFindsNoDifference() {
        Night.foundNoDifference(site.admin()
                .post(ATTAIN + "/job?projectKey=" + PROJECT, Map.of())
                .path("lastRun"));
    }

    @Test
    void aPersonIsTheSameUnderAnotherNameAndFiguresOutliveThem() {
        Users users = jira().users();
        rep("wang");
        rep("wang2");
        String key = site.admin().userKey("wang");
        String target = target("Wang's", "wang", "East China");
        win(customer("Harbour Foods", "East China"), "First order", "wang");
        assertThat(actual(target)).isEqualTo(60_000);

        site.admin().put("/rest/api/2/user?username=wang", Map.of("name", "wei.wang", "displayName", "wang2"));
        assertThat(site.admin().userKey("wei.wang")).isEqualTo(key);
        assertThat(actual(target)).isEqualTo(60_000);
        assertThat(owner(target)).isEqualTo(Map.of("key", key, "name", "wang2"));
        assertThat(issues.found("assignee = wei.wang and issuetype = Opportunity"))
                .hasSize(1);
        importWin("wei.wang", "Second order");
        assertThat(actual(target)).isEqualTo(90_000);
        assertThatThrownBy(() -> importWin("wang", "Third order")).hasMessageContaining("wang");

        users.setActive(users.getUserByName("wei.wang"), false);
        assertThat(actual(target)).isEqualTo(90_000);

        site.admin().delete("/rest/api/2/user?username=wei.wang");
        assertThat(actual(target)).as("who is gone sold it all the same").isEqualTo(90_000);
        assertThat(owner(target)).as("as Jira still knows them").isEqualTo(Map.of("key", key, "name", "wei.wang"));
        issues.edit(issues.only("summary ~ \"Second order\""), Map.of("Amount", 500));
        assertThat(actual(target)).isEqualTo(110_000);
    }

    @Test
    void aWinCountsOnceAndWhereItIs() {
        rep("chen");
        String revenue = target("Chen's revenue", "chen", "South China");
        String newcomers = target("Chen's newcomers", "chen", "South China", "New customers");
        String kaiyuan = customer("Kaiyuan Steel", "South China");
        String minghe = customer("Minghe Ports", "South China");
        String first = win(kaiyuan, "Line 1", "chen");
        win(kaiyuan, "Line 2", "chen");
        assertThat(List.of(actual(revenue), actual(newcomers))).containsExactly(120_000L, 1L);

        conversions().changeParent(issue(first), issue(minghe), admin());
        assertThat(actual(newcomers))
                .as("the first customer's other win is its first now")
                .isEqualTo(2);
        assertThat(actual(revenue)).isEqualTo(120_000);

        conversions().toIssue(issue(first), type("Task"), admin());
        assertThat(List.of(actual(revenue), actual(newcomers))).containsExactly(60_000L, 1L);

        conversions().toSubTask(issue(first), issue(kaiyuan), type("Opportunity"), admin());
        assertThat(actual(revenue)).as("Jira's form made it begin anew").isEqualTo(60_000);
        win(first);
        assertThat(List.of(actual(revenue), actual(newcomers))).containsExactly(120_000L, 1L);
    }

    @Test
    void aShareCountsInTheTreeThatItIsIn() {
        rep("sun");
        rep("ma");
        String one = target("One", "admin", "North China");
        String two = target("Two", "ma", "North China");
        Map<String, ?> sun = Map.of("key", site.admin().userKey("sun"), "weight", 1);
        site.admin().post(ATTAIN + "/targets/" + one + "/decomposition", Map.of("owners", List.of(sun)));
        String share = issues.only("parent = " + one);
        win(customer("Ruibang Optics", "North China"), "Pilot", "sun");
        assertThat(List.of(actual(share), actual(one), actual(two))).containsExactly(60_000L, 60_000L, 0L);

        conversions().changeParent(issue(share), issue(two), admin());
        assertThat(node(one).path("children")).isEmpty();
        assertThat(node(two).path("children")).hasSize(1);
        assertThat(List.of(actual(one), actual(two))).containsExactly(60_000L, 60_000L);

        conversions().toIssue(issue(share), type("Task"), admin());
        assertThat(node(two).path("children")).isEmpty();
        assertThat(List.of(actual(one), actual(two))).containsExactly(60_000L, 0L);

        conversions().toSubTask(issue(share), issue(one), type("Target Share"), admin());
        assertThat(node(one).path("children")).hasSize(1);
        assertThat(List.of(actual(share), actual(one), actual(two))).containsExactly(60_000L, 60_000L, 0L);
    }

    @Test
    void whatIsEditedInBulkIsFollowedOneByOne() {
        rep("gao");
        String target = target("Gao's", "gao", "West China");
        String customer = customer("Delta Foods", "West China");
        List<String> wins = Stream.of("Spring", "Summer", "Autumn")
                .map(summary -> win(customer, summary, "gao"))
                .toList();
        assertThat(actual(target)).isEqualTo(180_000);

        wins.forEach(win -> issues.edit(win, Map.of("Amount", 100)));
        assertThat(actual(target)).isEqualTo(30_000);
        wins.forEach(win -> issues.edit(win, Map.of("Assignee", Map.of("name", "admin"))));
        assertThat(actual(target)).isZero();
    }

    @Test
    void anArchivedProjectKeepsItsFiguresThroughTheNightsUntilItIsBack() {
        rep("luo");
        String target = target("Luo's", "luo", "East China");
        win(customer("Tianfu Pharma", "East China"), "Samples", "luo");
        Project project = project();

        jira().projects().archive(project);
        try {
            assertThat(issues.found("issuetype = Opportunity and assignee = luo"))
                    .isEmpty();
            assertThatThrownBy(() -> site.admin().post(ATTAIN + "/job?projectKey=" + PROJECT, Map.of()))
                    .hasMessageContaining("409")
                    .hasMessageContaining("Project LIFE is archived");
            assertThat(actual(target)).isEqualTo(60_000);
        } finally {
            jira().projects().restore(project);
        }
        assertThat(actual(target)).isEqualTo(60_000);
    }

    private static Project project() {
        return Objects.requireNonNull(jira().projects().getProjectObjByKey(PROJECT));
    }

    private static void importWin(String owner, String opportunity) {
        JsonNode answer = site.admin()
                .postCsv(
                        ATTAIN + "/imports/opportunities?projectKey=" + PROJECT,
                        "customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status,"
                                + "expansionPlan\nRuida Optics,East China,New,"
                                + String.join(",", opportunity, "Product A", "300", day(), owner, "Won", "\n"));
        assertThat(answer.path("failures")).as("%s", answer).isEmpty();
    }

    private static String day() {
        return new SalesQuarter(LocalDate.now(ZoneId.systemDefault())).start().toString();
    }

    private static void rep(String name) {
        site.addUser(name);
        site.join(PROJECT, "Sales Rep", name);
    }

    private static String customer(String summary, String region) {
        return issues.create(PROJECT, "Customer", summary, Map.of("Region", Map.of("value", region)));
    }

    private String target(String summary, String owner, String region) {
        return target(summary, owner, region, "Revenue");
    }

    private String target(String summary, String owner, String region, String metric) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("Assignee", Map.of("name", owner));
        fields.put("Metric", Map.of("value", metric));
        fields.put("Region", Map.of("value", region));
        fields.put("Target amount", 1_000);
        fields.put("Period start", quarter.start().toString());
        fields.put("Period end", quarter.end().minusDays(1).toString());
        return issues.create(PROJECT, "Sales Target", summary, fields);
    }

    private static String win(String customer, String summary, String owner) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("parent", Map.of("key", customer));
        fields.put("Assignee", Map.of("name", owner));
        fields.put("Amount", 600);
        fields.put("Close date", day());
        String key = issues.create(PROJECT, "Opportunity", summary, fields);
        win(key);
        return key;
    }

    private static void win(String opportunity) {
        List.of("Contact", "Visit", "Make proposal", "Negotiate", "Win")
                .forEach(step -> issues.transition(opportunity, step));
    }

    private static IssueConversions conversions() {
        return jira().issueDesk().conversions();
    }

    private static Issue issue(String key) {
        return Objects.requireNonNull(jira().issueDesk().manager().getIssueObject(key));
    }

    private static ApplicationUser admin() {
        return Objects.requireNonNull(jira().users().getUserByName("admin"));
    }

    private static IssueType type(String name) {
        return ((IssueTypeManager) jira().services().get(IssueTypeManager.class))
                .getIssueTypes().stream()
                        .filter(type -> type.getName().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    private static JiraSite jira() {
        return site.site().jira();
    }

    private static JsonNode node(String key) {
        return site.admin().get(ATTAIN + "/targets/" + key + "/attainment").path("node");
    }

    private static long actual(String key) {
        return node(key).path("actual").asLong();
    }

    private static Map<String, String> owner(String key) {
        JsonNode owner = node(key).path("owner");
        return Map.of(
                "key", owner.path("key").asText(), "name", owner.path("name").asText());
    }
}
