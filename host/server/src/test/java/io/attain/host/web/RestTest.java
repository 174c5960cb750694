package io.attain.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Jira's REST API as the host answers it. */
class RestTest extends OnRunningWeb {
    private static final ObjectMapper JSON = new ObjectMapper();

    RestTest() {
        super("First");
    }

    @Test
    void who_may_be_assigned_in_a_project_is_found_by_name() throws Exception {
        web.logIn("admin", "admin", "");
        String search = "/rest/api/2/user/assignable/search?username=";
        assertThat(JSON.readTree(web.get(search + "adm&project=SEC").body()))
                .extracting(user -> user.path("name").asText())
                .containsExactly("admin");
        assertThat(JSON.readTree(web.get(search + "lily&project=SEC").body())).hasSize(1);
        web.site().permissions().revokeUsers(ProjectPermissions.ASSIGNABLE_USER, secret);
        assertThat(JSON.readTree(web.get(search + "lily&project=SEC").body())).isEmpty();
        assertThat(web.get(search + "adm&project=NONE").statusCode()).isEqualTo(404);
    }

    @Test
    void a_rest_call_by_a_form_needs_the_header() throws Exception {
        web.logIn("admin", "admin", "");
        HttpRequest.Builder forged = HttpRequest.newBuilder(web.uri("/rest/api/2/issue/SEC-1/comment"))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{\"body\":\"forged\"}"));
        assertThat(web.send(forged).statusCode()).isEqualTo(403);
        HttpRequest.Builder honest = HttpRequest.newBuilder(web.uri("/rest/api/2/issue/SEC-1/comment"))
                .header("Content-Type", "text/plain")
                .header("X-Atlassian-Token", "no-check")
                .POST(HttpRequest.BodyPublishers.ofString("{\"body\":\"honest\"}"));
        assertThat(web.send(honest).statusCode()).isEqualTo(201);
    }

    @Test
    void rest_without_a_user_is_unauthorized_in_jiras_shape() throws Exception {
        HttpResponse<String> answer = web.get("/rest/api/2/issue/SEC-1");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(JSON.readTree(answer.body()).has("errorMessages")).isTrue();
        assertThat(web.rest("GET", "/myself", "nobody", "").statusCode()).isEqualTo(401);
    }

    @Test
    void what_cannot_be_answered_is_told_by_its_status_in_jiras_shape() throws Exception {
        assertRefused(400, web.rest("POST", "/issue", "admin", "{\"fields\":"));
        assertRefused(400, web.rest("POST", "/issue", "admin", "[]"));
        assertRefused(400, web.rest("GET", "/search?startAt=many", "admin", ""));
        assertRefused(403, web.rest("POST", "/project", "lily", "{}"));
        assertRefused(404, web.rest("GET", "/nothing", "admin", ""));
        assertRefused(404, web.rest("GET", "/dashboard/none", "admin", ""));
        assertRefused(405, web.rest("PUT", "/search", "admin", "{}"));
    }

    private static void assertRefused(int status, HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(JSON.readTree(answer.body()).path("errorMessages")).hasSize(1);
    }

    @Test
    void links_lead_to_version_2_of_the_api_also_from_its_latest() throws Exception {
        web.logIn("admin", "admin", "");
        HttpResponse<String> answer = web.get("/rest/api/latest/issue/SEC-1");
        assertThat(JSON.readTree(answer.body()).path("self").asText())
                .isEqualTo(web.uri("/rest/api/2/issue/" + issue.getId()).toString());
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void an_issue_is_made_read_changed_and_deleted_over_rest() throws Exception {
        HttpResponse<String> made = web.rest(
                "POST",
                "/issue",
                "admin",
                "{\"fields\":{\"project\":{\"key\":\"SEC\"},\"issuetype\":{\"name\":\""
                        + issue.getIssueType().getName()
                        + "\"},\"summary\":\"By REST\",\"description\":\"It says\"}}");
        assertThat(made.statusCode()).isEqualTo(201);
        String key = JSON.readTree(made.body()).get("key").asText();

        assertThat(web.rest("PUT", "/issue/" + key, "admin", "{\"fields\":{\"summary\":\"Changed\"}}")
                        .statusCode())
                .isEqualTo(204);
        JsonNode fields = JSON.readTree(
                        web.rest("GET", "/issue/" + key, "admin", "").body())
                .get("fields");
        assertThat(fields.get("summary").asText()).isEqualTo("Changed");
        assertThat(fields.get("description").asText()).isEqualTo("It says");
        assertThat(fields.path("status").path("statusCategory").has("key")).isTrue();
        assertThat(fields.path("project").path("key").asText()).isEqualTo("SEC");

        assertThat(web.rest("DELETE", "/issue/" + key, "admin", "").statusCode())
                .isEqualTo(204);
        assertThat(web.rest("GET", "/issue/" + key, "admin", "").statusCode()).isEqualTo(404);
    }

    @Test
    void fields_are_chosen_by_commas_and_by_naming_them_again() throws Exception {
        assertThat(fieldsOf("/issue/SEC-1?fields=summary,status")).containsExactly("summary", "status");
        assertThat(fieldsOf("/issue/SEC-1?fields=summary&fields=status")).containsExactly("summary", "status");
        assertThat(fieldsOf("/issue/SEC-1?fields=*all,-summary&fields=-status"))
                .contains("issuetype", "created")
                .doesNotContain("summary", "status");
        String search = "/search?jql=key%3DSEC-1&fields=";
        assertThat(fieldsOf(search + "summary,status")).containsExactly("summary", "status");
        assertThat(fieldsOf(search + "summary&fields=status,created")).containsExactly("summary", "status", "created");
    }

    private List<String> fieldsOf(String path) throws Exception {
        JsonNode found = JSON.readTree(web.rest("GET", path, "admin", "").body());
        List<String> names = new ArrayList<>();
        found.path("issues").path(0).path("fields").fieldNames().forEachRemaining(names::add);
        found.path("fields").fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void what_a_search_compares_with_must_be_there() throws Exception {
        assertRefused(400, web.rest("GET", "/search?jql=key%20%3E%20SEC-99", "admin", ""));
    }

    @Test
    void a_refused_issue_names_its_fields() throws Exception {
        HttpResponse<String> refused = web.rest(
                "POST",
                "/issue",
                "admin",
                "{\"fields\":{\"project\":{\"key\":\"SEC\"},\"issuetype\":{\"name\":\""
                        + issue.getIssueType().getName() + "\"},\"summary\":\"\"}}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(refused.body()).path("errors").has("summary")).isTrue();
    }

    @Test
    void a_transition_moves_the_issue() throws Exception {
        Issue moving = web.issue(secret, "Moves");
        String path = "/issue/" + moving.getKey() + "/transitions";
        JsonNode transition = JSON.readTree(web.rest("GET", path, "admin", "").body())
                .path("transitions")
                .path(0);
        assertThat(transition.path("to").has("name")).isTrue();

        String body = "{\"transition\":{\"id\":\"" + transition.path("id").asText() + "\"}}";
        assertThat(web.rest("POST", path, "admin", body).statusCode()).isEqualTo(204);
        JsonNode after = JSON.readTree(
                web.rest("GET", "/issue/" + moving.getKey(), "admin", "").body());
        assertThat(after.path("fields").path("status").path("name").asText())
                .isEqualTo(transition.path("to").path("name").asText());
        assertThat(web.rest("POST", path, "admin", "{\"transition\":{\"id\":\"99999\"}}")
                        .statusCode())
                .isEqualTo(400);
    }
}
