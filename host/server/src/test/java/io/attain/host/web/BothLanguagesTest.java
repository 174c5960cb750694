package io.attain.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.host.jira.user.Groups;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lily reads Chinese, the administrator English: each is told what types, statuses, transitions and fields are called there. */
class BothLanguagesTest extends OnRunningWeb {
    private static final String TRANSLATIONS = "/secure/admin/ViewTranslations.jspa";

    private CustomField field;

    BothLanguagesTest() {
        super("Renewal");
    }

    @BeforeAll
    void translate() throws Exception {
        var lily = web.site().users().getUserByName("lily");
        web.site().users().setLocale(lily, Locale.forLanguageTag("zh-CN"));
        web.site().groups().add(lily, Groups.ADMINISTRATORS);
        web.site().permissions().grantGroup(ProjectPermissions.TRANSITION_ISSUES, secret, Groups.ADMINISTRATORS);
        CustomFieldManager fields = web.site().customFields();
        String types = "com.atlassian.jira.plugin.system.customfieldtypes:";
        field = fields.createCustomField(
                "Profit & loss",
                "",
                fields.getCustomFieldType(types + "float"),
                fields.getCustomFieldSearcher(types + "exactnumber"),
                List.of(GlobalIssueContext.getInstance()),
                Collections.singletonList(null));
        save("field", Map.of("name-" + field.getIdAsLong(), "盈亏"));
    }

    @Test
    void what_jira_brings_along_is_told_in_the_language_of_whoever_asks() throws Exception {
        JsonNode chinese = fields("lily");
        assertThat(chinese.at("/issuetype/name").asText()).isEqualTo("任务");
        assertThat(chinese.at("/status/name").asText()).isEqualTo("待办");
        assertThat(chinese.at("/status/statusCategory/name").asText()).isEqualTo("待办");
        assertThat(chinese.at("/priority/name").asText()).isEqualTo("中");
        JsonNode english = fields("admin");
        assertThat(english.at("/issuetype/name").asText()).isEqualTo("Task");
        assertThat(english.at("/status/name").asText()).isEqualTo("To Do");
        assertThat(english.at("/status/id")).isEqualTo(chinese.at("/status/id"));
        assertThat(names("admin", "/resolution")).contains("Won't Do");
        assertThat(names("lily", "/resolution")).contains("不做");
    }

    @Test
    void a_transition_is_called_by_the_text_whose_key_it_carries() throws Exception {
        assertThat(transitions("admin")).containsExactly("To Do", "In Progress", "Done");
        assertThat(transitions("lily")).containsExactly("待办", "处理中", "完成");
        web.logIn("lily", "lily", "");
        assertThat(web.get("/browse/" + issue.getKey()).body())
                .contains(">处理中</button>", ">任务</dd>")
                .doesNotContain(">In Progress</button>");
    }

    @Test
    void an_administrator_translates_a_type_by_its_name_and_description_until_both_are_taken_away() throws Exception {
        String id = issue.getIssueTypeId();
        Map<String, String> half = Map.of("name-" + id, "事项");
        assertThat(save("issuetype", half)).as("a name alone").isEqualTo(400);
        assertThat(fields("lily").at("/issuetype/name").asText()).isEqualTo("任务");

        assertThat(save("issuetype", Map.of("name-" + id, "事项", "description-" + id, "要做的事")))
                .isEqualTo(303);
        assertThat(fields("lily").at("/issuetype/name").asText()).isEqualTo("事项");
        assertThat(fields("lily").at("/issuetype/description").asText()).isEqualTo("要做的事");
        assertThat(fields("admin").at("/issuetype/name").asText()).isEqualTo("Task");
        assertThat(web.get(TRANSLATIONS).body()).contains("要做的事");

        save("issuetype", Map.of());
        assertThat(fields("lily").at("/issuetype/name").asText()).isEqualTo("任务");
    }

    @Test
    void a_field_has_its_given_name_wherever_it_is_read() throws Exception {
        JsonNode chinese = answers.of(200, "GET", "/issue/SEC-1?expand=names", "lily", "");
        assertThat(chinese.path("names").path(field.getId()).asText()).isEqualTo("盈亏");
        assertThat(names("lily", "/field")).contains("盈亏").doesNotContain("Profit & loss");
        assertThat(names("admin", "/field")).contains("Profit & loss");
        assertThat(field.getName()).isEqualTo("Profit & loss");
        assertThat(field.getFieldName()).as("written for HTML").isEqualTo("Profit &amp; loss");
    }

    @Test
    void jql_and_the_changelog_know_the_own_names_only() throws Exception {
        answers.of(
                204, "PUT", "/issue/SEC-1", "lily", Map.of("update", Map.of("labels", List.of(Map.of("add", "vip")))));
        String done = transitionTo("完成");
        answers.of(204, "POST", "/issue/SEC-1/transitions", "lily", Map.of("transition", Map.of("id", done)));
        assertThat(found("status = Done AND \"Profit & loss\" IS EMPTY")).isEqualTo(1);
        assertThat(found("issuetype = Task AND cf[" + field.getIdAsLong() + "] IS EMPTY"))
                .isEqualTo(1);
        for (String translated : List.of("status = 完成", "issuetype = 任务", "盈亏 IS EMPTY")) {
            answers.of(400, "GET", search(translated), "lily", "");
        }
        assertThat(clauses("lily")).contains("Profit & loss").doesNotContain("盈亏");
        JsonNode log = answers.of(200, "GET", "/issue/SEC-1?expand=changelog", "lily", "");
        assertThat(log.findValuesAsText("toString")).contains("Done").doesNotContain("完成");
        answers.of(
                204,
                "POST",
                "/issue/SEC-1/transitions",
                "lily",
                Map.of("transition", Map.of("id", transitionTo("待办"))));
    }

    private JsonNode fields(String user) throws Exception {
        return answers.of(200, "GET", "/issue/SEC-1", user, "").path("fields");
    }

    private List<String> names(String user, String path) throws Exception {
        return answers.of(200, "GET", path, user, "").findValuesAsText("name");
    }

    private List<String> clauses(String user) throws Exception {
        List<String> clauses = new ArrayList<>();
        answers.of(200, "GET", "/field", user, "")
                .forEach(each -> each.path("clauseNames").forEach(name -> clauses.add(name.asText())));
        return clauses;
    }

    private List<String> transitions(String user) throws Exception {
        List<String> names = new ArrayList<>();
        answers.of(200, "GET", "/issue/SEC-1/transitions", user, "")
                .path("transitions")
                .forEach(each -> names.add(each.path("name").asText()));
        return names;
    }

    private String transitionTo(String status) throws Exception {
        for (JsonNode each :
                answers.of(200, "GET", "/issue/SEC-1/transitions", "lily", "").path("transitions")) {
            if (each.at("/to/name").asText().equals(status)) {
                return each.path("id").asText();
            }
        }
        throw new AssertionError("No transition leads to " + status);
    }

    private int found(String jql) throws Exception {
        return answers.of(200, "GET", search(jql), "lily", "").path("total").asInt();
    }

    private static String search(String jql) {
        return "/search?jql=" + URLEncoder.encode("project = SEC AND " + jql, StandardCharsets.UTF_8);
    }

    /** Saves the page of a kind in Chinese, all else on it empty; answers the status. */
    private int save(String kind, Map<String, String> words) throws Exception {
        web.logIn("admin", "admin", "");
        Map<String, String> form = new HashMap<>(words);
        form.putAll(Map.of("atl_token", web.token(), "kind", kind, "language", "zh-CN"));
        return web.post(TRANSLATIONS, form).statusCode();
    }
}
