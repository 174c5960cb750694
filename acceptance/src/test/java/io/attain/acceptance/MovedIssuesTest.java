package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.ProjectManager;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.SalesQuarter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Customers and targets that a person moves to another project, and back: the figures of both projects follow. */
class MovedIssuesTest extends OnOwnSite {
    private static final String ATTAIN = "/rest/attain/1.0";

    private static Browser browser;

    private final SalesQuarter quarter = new SalesQuarter(LocalDate.now(ZoneId.systemDefault()));

    @BeforeAll
    static void setUpTwoSalesProjectsAndAnOrdinaryOne() throws Exception {
        site.addUser("lily");
        site.addProject("OFF");
        for (String key : List.of("ONE", "TWO")) {
            site.addSalesProject(key);
            site.join(key, "Sales Manager", "admin");
            site.join(key, "Sales Rep", "lily");
        }
        offerAllTypes("OFF");
        browser = Browser.open(site.address()).logIn("admin", "admin");
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @AfterEach
    void theNightFindsNoDifference() {
        for (String key : List.of("ONE", "TWO")) {
            JsonNode run = site.admin()
                    .post(ATTAIN + "/job?projectKey=" + key, Map.of())
                    .path("lastRun");
            Night.foundNoDifference(run);
        }
    }

    @Test
    void aWinCountsWhereItsCustomerIs() {
        String one = target("ONE", "Revenue of one", "Revenue", "admin");
        String two = target("TWO", "Revenue of two", "Revenue", "admin");
        String customer = customer("ONE", "Harbour Foods", "Revenue");
        String win = win(customer, "First order");
        site.admin().post(ATTAIN + "/job?projectKey=ONE", Map.of());
        assertThat(actual(one)).isEqualTo(60_000);
        long inOne = customers("ONE");
        long inTwo = customers("TWO");

        move(customer, "TWO");
        String moved = key("First order");
        assertThat(moved).startsWith("TWO-");
        assertThat(site.admin().get("/rest/api/2/issue/" + win).path("key").asText())
                .isEqualTo(moved);
        assertThat(actual(one)).isZero();
        assertThat(actual(two)).isEqualTo(60_000);
        assertThat(site.admin()
                        .get(ATTAIN + "/targets/" + two + "/why?figure=actual")
                        .at("/rows/0/key")
                        .asText())
                .isEqualTo(moved);
        assertThat(customers("ONE")).isEqualTo(inOne - 1);
        assertThat(customers("TWO")).isEqualTo(inTwo + 1);

        move(key("Harbour Foods"), "ONE");
        assertThat(actual(one)).isEqualTo(60_000);
        assertThat(actual(two)).isZero();

        move(key("Harbour Foods"), "OFF");
        assertThat(actual(one)).as("an ordinary project has no results").isZero();

        move(key("Harbour Foods"), "ONE");
        assertThat(issues.found("key = " + key("First order"))
                        .get(0)
                        .at("/fields/status/name")
                        .asText())
                .as("the ordinary project's workflow does not know what is won")
                .isEqualTo("Lead");
        assertThat(actual(one)).isZero();
    }

    @Test
    void aTargetTakesItsSharesAlongAndCountsTheResultsOfItsProject() {
        String target = target("ONE", "Newcomers", "New customers", "admin");
        site.admin()
                .post(
                        ATTAIN + "/targets/" + target + "/decomposition",
                        Map.of("owners", List.of(Map.of("key", site.admin().userKey("lily"), "weight", 1))));
        String share = issues.only("parent = " + target);
        win(customer("TWO", "Delta Ports", "New customers"), "Second order");
        assertThat(actual(target)).isZero();

        move(target, "TWO");
        assertThat(roots("ONE")).doesNotContain("Newcomers");
        assertThat(roots("TWO")).contains("Newcomers");
        JsonNode tree = node(target);
        assertThat(tree.path("key").asText()).isEqualTo(key("Newcomers")).startsWith("TWO-");
        assertThat(tree.path("actual").asLong()).isEqualTo(1);
        assertThat(tree.path("children")).singleElement().satisfies(part -> {
            assertThat(part.path("key").asText()).startsWith("TWO-").isNotEqualTo(share);
            assertThat(part.path("actual").asLong()).isEqualTo(1);
        });

        move(key("Newcomers"), "ONE");
        assertThat(roots("TWO")).doesNotContain("Newcomers");
        assertThat(node(share).path("actual").asLong()).isZero();
        assertThat(node(target).path("children")).hasSize(1);
    }

    @Test
    void aPartThatIsMovedStaysInItsTree() {
        String whole = target("ONE", "Whole", "Repurchase rate", "admin");
        String part = target("ONE", "Part", "Repurchase rate", "lily");
        site.admin().post(ATTAIN + "/targets/" + whole + "/parts", Map.of("key", part));

        move(part, "TWO");
        assertThat(node(whole).path("children"))
                .singleElement()
                .satisfies(child -> assertThat(child.path("key").asText()).startsWith("TWO-"));
        assertThat(roots("TWO")).doesNotContain("Part");

        move(key("Part"), "ONE");
        assertThat(node(whole).path("children")).hasSize(1);
    }

    @Test
    void aLogStaysWithTheCustomerThatItTellsOf() {
        String customer = customer("ONE", "Evergreen Toys", "Revenue");
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        LocalDate day = today.minusDays(Math.max(0, today.getDayOfWeek().getValue() - 5L));
        site.as("lily")
                .put(
                        ATTAIN + "/logs/" + day,
                        Map.of(
                                "projectKey",
                                "ONE",
                                "submit",
                                true,
                                "lines",
                                List.of(Map.of("issueKey", customer, "note", "Met the buyer"))));

        move(customer, "TWO");

        assertThat(site.admin()
                        .get(ATTAIN + "/contacts/" + key("Evergreen Toys"))
                        .findValuesAsText("note"))
                .containsExactly("Met the buyer");
        assertThat(site.as("lily")
                        .get(ATTAIN + "/logs/" + day + "?projectKey=ONE")
                        .at("/lines/0/issueKey")
                        .asText())
                .isEqualTo(key("Evergreen Toys"))
                .startsWith("TWO-");
    }

    /** Each test sells in a region of its own. */
    private static Map<String, Object> region(String metric) {
        return Map.of("value", metric.equals("Revenue") ? "East China" : "West China");
    }

    private static String customer(String project, String summary, String metric) {
        return issues.create(project, "Customer", summary, Map.of("Region", region(metric)));
    }

    private String target(String project, String summary, String metric, String owner) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("Assignee", Map.of("name", owner));
        fields.put("Metric", Map.of("value", metric));
        fields.put("Region", region(metric));
        fields.put("Target amount", 10);
        fields.put("Period start", quarter.start().toString());
        fields.put("Period end", quarter.end().minusDays(1).toString());
        return issues.create(project, "Sales Target", summary, fields);
    }

    private String win(String customer, String summary) {
        String project = customer.substring(0, customer.indexOf('-'));
        Map<String, Object> fields = new HashMap<>();
        fields.put("parent", Map.of("key", customer));
        fields.put("Assignee", Map.of("name", "lily"));
        fields.put("Amount", 600);
        fields.put("Close date", quarter.start().toString());
        String key = issues.create(project, "Opportunity", summary, fields);
        for (String transition : List.of("Contact", "Visit", "Make proposal", "Negotiate", "Win")) {
            issues.transition(key, transition);
        }
        return key;
    }

    private static void move(String key, String project) {
        String id = site.admin().get("/rest/api/2/issue/" + key).path("id").asText();
        browser.go("/secure/MoveIssue!default.jspa?id=" + id)
                .fill("Project", project)
                .press("Move")
                .sees(project + "-");
    }

    private static String key(String summary) {
        return issues.called(summary, "summary ~ \"" + summary + "\"");
    }

    /** As a project on Jira's default scheme of issue types, which every type is added to. */
    private static void offerAllTypes(String project) {
        IssueTypeSchemeManager schemes = service(IssueTypeSchemeManager.class);
        schemes.update(
                schemes.getConfigScheme(service(ProjectManager.class).getProjectObjByKey(project)),
                service(IssueTypeManager.class).getIssueTypes().stream()
                        .map(IssueType::getId)
                        .toList());
    }

    private static <T> T service(Class<T> type) {
        return type.cast(site.site().jira().services().get(type));
    }

    private static JsonNode node(String key) {
        return site.admin().get(ATTAIN + "/targets/" + key + "/attainment").path("node");
    }

    private static long actual(String key) {
        return node(key).path("actual").asLong();
    }

    private static List<String> roots(String project) {
        return listed("/targets", "targets", project)
                .map(root -> root.path("summary").asText())
                .toList();
    }

    private static long customers(String project) {
        return listed("/customers/tiers", "tiers", project)
                .mapToLong(tier -> tier.path("customers").asLong())
                .sum();
    }

    private static Stream<JsonNode> listed(String path, String name, String project) {
        JsonNode list =
                site.admin().get(ATTAIN + path + "?projectKey=" + project).path(name);
        return StreamSupport.stream(list.spliterator(), false);
    }
}
