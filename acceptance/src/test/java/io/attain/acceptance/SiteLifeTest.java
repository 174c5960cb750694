package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.SalesQuarter;
import io.attain.host.jira.JiraSite;
import io.attain.host.jira.user.Users;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens on every site in its life: people come, are renamed and go. No figure is lost and none counts twice. */
class SiteLifeTest {
    private static final String ATTAIN = "/rest/attain/1.0";
    private static final String PROJECT = "LIFE";

    @TempDir
    private static Path data;

    private static HostedSite site;
    private static JiraIssues issues;

    private final SalesQuarter quarter = new SalesQuarter(LocalDate.now(ZoneId.systemDefault()));

    @BeforeAll
    static void setUpASalesProject() throws Exception {
        site = HostedSite.start(data.resolve("site"));
        issues = new JiraIssues(site.admin());
        site.addSalesProject(PROJECT);
        site.join(PROJECT, "Sales Manager", "admin");
    }

    @AfterAll
    static void stop() {
        site.close();
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
        Map<String, Object> fields = new HashMap<>();
        fields.put("Assignee", Map.of("name", owner));
        fields.put("Metric", Map.of("value", "Revenue"));
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
        List.of("Contact", "Visit", "Make proposal", "Negotiate", "Win").forEach(step -> issues.transition(key, step));
        return key;
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
        return Map.of("key", owner.path("key").asText(), "name", owner.path("name").asText());
    }
}
