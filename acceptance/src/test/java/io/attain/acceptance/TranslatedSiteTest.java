package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.Company;
import io.attain.demo.JiraClient;
import io.attain.demo.SalesQuarter;
import io.attain.host.jira.JiraSite;
import io.attain.host.jira.i18n.GivenNames.Given;
import io.attain.host.jira.i18n.GivenNames.Kind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Set-up names everything in English, and an administrator translates it in Jira: zhou reads Chinese, mei English, and
 * both are told the same figures.
 */
class TranslatedSiteTest extends OnOwnSite {
    private static final String ATTAIN = "/rest/attain/1.0";
    private static final String NAMES = "attain.setup.name.";

    private static String target;
    private static String opportunity;

    @BeforeAll
    static void setUp() throws Exception {
        site.addSalesProject("SALES");
        for (String user : List.of("mei", "zhou")) {
            site.addUser(user);
            site.join("SALES", "Sales Manager", user);
        }
        JiraSite jira = site.site().jira();
        jira.users().setLocale(jira.users().getUserByName("zhou"), Locale.SIMPLIFIED_CHINESE);
        translate(jira);
        target = target();
        opportunity = won();
    }

    @Test
    void eachReadsTheNamesInTheirLanguage() throws Exception {
        assertThat(jiras("zhou", target)).containsExactly("销售目标", "草稿", "草稿");
        assertThat(jiras("mei", target)).containsExactly("Sales Target", "Draft", "Draft");
        assertThat(new JiraIssues(site.as("zhou")).transitions(target)).containsExactly("提交确认");
        assertThat(new JiraIssues(site.as("mei")).transitions(target)).containsExactly("Propose");
        try (Browser browser = Browser.open(site.address())) {
            browser.logIn("zhou", Company.PASSWORD)
                    .go("/browse/" + target)
                    .finds("#type-val", "销售目标")
                    .finds("#status-val", "草稿")
                    .finds("#opsbar-transitions", "提交确认")
                    .finds(".host-fields dt", "目标值")
                    .picture("target-translated");
            assertThat(browser.text()).doesNotContain("Draft", "Propose", "Target amount");
            browser.go("/browse/" + opportunity).finds("#status-val", "赢单");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void bothAreToldTheSameFigures() {
        JsonNode zhous = node("zhou");
        JsonNode meis = node("mei");
        assertThat(zhous.path("actual").asLong()).isEqualTo(60_000);
        assertThat(zhous.path("status").asText()).isEqualTo("草稿");
        assertThat(meis.path("status").asText()).isEqualTo("Draft");
        assertThat(without(zhous)).isEqualTo(without(meis));
        JsonNode run =
                site.admin().post(ATTAIN + "/job?projectKey=SALES", Map.of()).path("lastRun");
        assertThat(run.path("drift").asLong()).isZero();
    }

    @Test
    void theStagesAreOfferedByTheNamesOfTheirStatuses() {
        String stages = ATTAIN + "/projects/SALES/stages";
        assertThat(site.as("zhou").get(stages).findValuesAsText("name")).contains("赢单");
        assertThat(site.as("mei").get(stages).findValuesAsText("name")).contains("Won");
    }

    @Test
    void searchesAndSetUpGoByTheOwnNames() {
        String jql = "project = SALES AND issuetype = \"Sales Target\" AND status = Draft AND \"Target amount\" = 1000";
        assertThat(site.as("zhou")
                        .get("/rest/api/2/search?jql=" + JiraClient.escaped(jql))
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        JsonNode setup = site.admin().get(ATTAIN + "/setup/SALES");
        assertThat(setup.path("complete").asBoolean()).isTrue();
        assertThat(setup.findValuesAsText("name")).contains("Sales Target", "Draft", "Target amount");
    }

    /** The type, the status and what the one open transition leads from, as Jira tells a user. */
    private static List<String> jiras(String user, String key) {
        JsonNode fields = site.as(user).get("/rest/api/2/issue/" + key).path("fields");
        String id = fields.at("/status/id").asText();
        return List.of(
                fields.at("/issuetype/name").asText(),
                fields.at("/status/name").asText(),
                site.as(user).get("/rest/api/2/status/" + id).path("name").asText());
    }

    private static JsonNode node(String user) {
        return site.as(user).get(ATTAIN + "/targets/" + target + "/attainment").path("node");
    }

    private static Map<String, String> without(JsonNode node) {
        Map<String, String> told = new HashMap<>();
        node.properties()
                .forEach(each -> told.put(each.getKey(), each.getValue().toString()));
        told.keySet().removeAll(List.of("status"));
        return told;
    }

    /** Gives all that set-up made the names that it would have given on a Chinese Jira. */
    private static void translate(JiraSite jira) {
        Map<String, String> chinese = new HashMap<>();
        jira.translations()
                .withPrefix(Locale.ENGLISH, NAMES)
                .forEach((key, name) -> chinese.put(
                        key.substring(NAMES.length()).replaceAll("\\..*", ".") + name,
                        jira.translations().text(Locale.SIMPLIFIED_CHINESE, key)));
        give(jira, Kind.ISSUE_TYPE, chinese, "issueType.", site.admin().get("/rest/api/2/issuetype"));
        give(jira, Kind.STATUS, chinese, "status.", site.admin().get("/rest/api/2/status"));
        give(jira, Kind.FIELD, chinese, "field.", site.admin().get("/rest/api/2/field"));
    }

    private static void give(JiraSite jira, Kind kind, Map<String, String> chinese, String family, JsonNode things) {
        things.forEach(thing -> {
            String name = chinese.get(family + thing.path("name").asText());
            String id = thing.path("id").asText().replace("customfield_", "");
            if (name != null) {
                jira.givenNames().give(kind, id, Locale.SIMPLIFIED_CHINESE, new Given(name, name));
            }
        });
    }

    private static String target() {
        SalesQuarter quarter = new SalesQuarter(LocalDate.now(ZoneId.systemDefault()));
        return issues.create(
                "SALES",
                "Sales Target",
                "Whole",
                Map.of(
                        "Assignee", Map.of("name", "admin"),
                        "Metric", Map.of("value", "Revenue"),
                        "Target amount", 1_000,
                        "Period start", quarter.start().toString(),
                        "Period end", quarter.end().minusDays(1).toString()));
    }

    private static String won() {
        String customer = issues.create("SALES", "Customer", "Harbour Foods", Map.of());
        String key = issues.create(
                "SALES",
                "Opportunity",
                "First order",
                Map.of(
                        "parent", Map.of("key", customer),
                        "Assignee", Map.of("name", "admin"),
                        "Amount", 600,
                        "Close date",
                                new SalesQuarter(LocalDate.now(ZoneId.systemDefault()))
                                        .start()
                                        .toString()));
        for (String transition : List.of("Contact", "Visit", "Make proposal", "Negotiate", "Win")) {
            issues.transition(key, transition);
        }
        return key;
    }
}
