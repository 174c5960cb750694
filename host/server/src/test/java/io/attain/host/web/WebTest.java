package io.attain.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WebTest extends OnRunningWeb {
    private static final ObjectMapper JSON = new ObjectMapper();

    WebTest() {
        super("<script>alert('x')</script> & more");
    }

    @Test
    void a_page_leads_a_stranger_to_the_log_in_and_back() throws Exception {
        HttpResponse<String> page = web.get("/browse/" + issue.getKey());
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(location(page)).isEqualTo("/jira/login.jsp?os_destination=%2Fbrowse%2FSEC-1");

        HttpResponse<String> in = web.logIn("admin", "admin", "/browse/SEC-1");
        assertThat(location(in)).isEqualTo("/jira/browse/SEC-1");
        assertThat(in.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("JSESSIONID=", "HttpOnly", "SameSite=Lax"));
        assertThat(web.get("/browse/SEC-1").statusCode()).isEqualTo(200);
    }

    @Test
    void log_in_never_leads_to_another_site() throws Exception {
        for (String elsewhere : new String[] {"https://evil.example/", "//evil.example/", "/\\evil.example/"}) {
            web.forgetCookies();
            assertThat(location(web.logIn("admin", "admin", elsewhere))).isEqualTo("/jira/secure/Dashboard.jspa");
        }
    }

    @Test
    void a_wrong_name_and_a_wrong_password_are_refused_in_the_same_words() throws Exception {
        HttpResponse<String> password = web.logIn("admin", "wrong", "");
        HttpResponse<String> name = web.logIn("nobody", "wrong", "");
        assertThat(password.statusCode()).isEqualTo(401);
        assertThat(name.statusCode()).isEqualTo(401);
        assertThat(password.body()).contains("your username and password are incorrect");
        assertThat(name.body()).contains("your username and password are incorrect");
    }

    @Test
    void logging_out_ends_the_session() throws Exception {
        web.logIn("admin", "admin", "");
        web.post("/logout", Map.of("atl_token", web.token()));
        assertThat(web.get("/projects").statusCode()).isEqualTo(303);
    }

    @Test
    void a_form_without_the_token_is_refused() throws Exception {
        web.logIn("admin", "admin", "");
        Map<String, String> form = Map.of("id", String.valueOf(issue.getId()), "comment", "forged");
        assertThat(web.post("/secure/AddComment.jspa", form).statusCode()).isEqualTo(403);
        assertThat(web.get("/browse/SEC-1").body()).doesNotContain("forged");
    }

    @Test
    void a_comment_is_added_by_the_form() throws Exception {
        web.logIn("admin", "admin", "");
        web.post(
                "/secure/AddComment.jspa",
                Map.of("atl_token", web.token(), "id", String.valueOf(issue.getId()), "comment", "a <b>note</b>"));
        assertThat(web.get("/browse/SEC-1").body()).contains("a &lt;b&gt;note&lt;/b&gt;");
    }

    @Test
    void what_users_typed_is_escaped() throws Exception {
        web.logIn("admin", "admin", "");
        assertThat(web.get("/browse/SEC-1").body())
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; more")
                .doesNotContain("<script>alert");
        assertThat(web.get("/projects/SEC").body()).doesNotContain("<script>alert");
    }

    @Test
    void who_may_not_see_a_project_does_not_learn_of_it() throws Exception {
        assertThat(web.rest("GET", "/issue/SEC-1", "lily", "").statusCode()).isEqualTo(404);
        assertThat(web.rest("GET", "/project/SEC", "lily", "").statusCode()).isEqualTo(404);
        assertThat(web.rest("PUT", "/issue/SEC-1", "lily", "{\"fields\":{\"summary\":\"mine\"}}")
                        .statusCode())
                .isEqualTo(404);
        web.logIn("lily", "lily", "");
        assertThat(web.get("/browse/SEC-1").statusCode()).isEqualTo(404);
        assertThat(web.get("/secure/admin/user/UserBrowser.jspa").statusCode()).isEqualTo(403);
    }

    @Test
    void a_moved_issue_is_found_by_the_key_it_had() throws Exception {
        Issue moving = web.issue(secret, "Moves away");
        String former = moving.getKey();
        String id = String.valueOf(moving.getId());
        String target = String.valueOf(web.project("NEW").getId());
        web.logIn("admin", "admin", "");
        HttpResponse<String> moved =
                web.post("/secure/MoveIssue.jspa", Map.of("id", id, "pid", target, "atl_token", web.token()));

        assertThat(location(moved)).isEqualTo("/jira/browse/NEW-1");
        assertThat(location(web.get("/browse/" + former))).isEqualTo("/jira/browse/NEW-1");
        assertThat(web.get("/browse/NEW-1?tab=history").body()).contains("<td>Project</td>", "<td>Key</td>");
        assertThat(JSON.readTree(
                                web.rest("GET", "/issue/" + former, "admin", "").body())
                        .path("key")
                        .asText())
                .isEqualTo("NEW-1");
    }

    @Test
    void a_dashboard_keeps_gadgets_and_texts_for_its_owner_only() throws Exception {
        web.logIn("admin", "admin", "");
        HttpResponse<String> made = web.post(
                "/secure/AddPortalPage.jspa", Map.of("atl_token", web.token(), "name", "Team", "shared", "on"));
        String id = location(made).replaceAll(".*=", "");
        String base = "/rest/dashboards/1.0/" + id + "/gadget";
        String gadget = JSON.readTree(json("POST", base, "{\"moduleKey\":\"" + NoPlugins.ITEM + "\"}")
                        .body())
                .get("id")
                .asText();
        assertThat(JSON.readTree(json("PUT", base + "/" + gadget + "/prefs", "{\"isConfigured\":true,\"n\":3}")
                                .body())
                        .toString())
                .isEqualTo("{\"isConfigured\":\"true\",\"n\":\"3\"}");
        assertThat(web.get("/secure/Dashboard.jspa").body()).contains("<p>Hello</p>", "&quot;isConfigured&quot;");

        web.forgetCookies();
        web.logIn("lily", "lily", "");
        assertThat(web.get("/secure/Dashboard.jspa").body()).contains("<p>Hello</p>");
        assertThat(json("DELETE", base + "/" + gadget, "").statusCode()).isEqualTo(403);
    }

    @Test
    void every_page_of_the_administration_opens() throws Exception {
        web.logIn("admin", "admin", "");
        for (String page : new String[] {
            "/secure/admin/user/UserBrowser.jspa",
            "/secure/project/ViewProjects.jspa",
            "/secure/project/SEC/roles",
            "/secure/admin/ViewTranslations.jspa",
            "/plugins/servlet/upm",
            "/secure/admin/ViewSystemInfo.jspa",
            "/secure/ViewProfile.jspa",
            "/secure/CreateIssue!default.jspa",
            "/secure/EditIssue.jspa?id=SEC-1",
            "/secure/DeleteIssue!default.jspa?id=SEC-1",
            "/secure/MoveIssue!default.jspa?id=SEC-1",
            "/browse/SEC-1?tab=history",
            "/projects",
            "/logout"
        }) {
            assertThat(web.get(page).statusCode()).as(page).isEqualTo(200);
        }
    }

    private HttpResponse<String> json(String method, String path, String body) throws Exception {
        return web.send(HttpRequest.newBuilder(web.uri(path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }
}
