package io.attain.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Comments over REST, all of them and by id. */
class CommentRestTest extends OnRunningWeb {
    private static final String COMMENTS = "/issue/SEC-1/comment";

    CommentRestTest() {
        super("Talked about");
    }

    @BeforeEach
    void lilyIsLetIn() {
        web.site().permissions().grantUsers(ProjectPermissions.BROWSE_PROJECTS, secret);
    }

    @Test
    void a_comment_is_read_changed_and_deleted_by_its_id() throws Exception {
        JsonNode made = answers.of(201, "POST", COMMENTS, "lily", Map.of("body", "Called them"));
        String one = COMMENTS + "/" + made.path("id").asText();
        assertThat(made.path("self").asText())
                .endsWith("/rest/api/2/issue/" + issue.getId() + "/comment/"
                        + made.path("id").asText());
        assertThat(answers.of(200, "GET", one, "lily", "")).isEqualTo(made);

        JsonNode changed = answers.of(200, "PUT", one, "admin", Map.of("body", "Called them twice"));
        assertThat(changed.path("body").asText()).isEqualTo("Called them twice");
        assertThat(changed.path("author").path("name").asText()).isEqualTo("lily");
        assertThat(changed.path("updateAuthor").path("name").asText()).isEqualTo("admin");

        answers.of(204, "DELETE", one, "lily", "");
        assertThat(answers.of(404, "GET", one, "lily", "")
                        .path("errorMessages")
                        .path(0)
                        .asText())
                .isEqualTo(
                        "Can not find a comment for the id: " + made.path("id").asText() + ".");
        answers.of(404, "GET", COMMENTS + "/piolho", "lily", "");
    }

    /** Statuses as a Jira 8.20 was seen to answer them. */
    @Test
    void without_a_permission_comments_are_400_and_links_401() throws Exception {
        web.site().permissions().revokeUsers(ProjectPermissions.ADD_COMMENTS, secret);
        web.site().permissions().revokeUsers(ProjectPermissions.LINK_ISSUES, secret);
        try {
            assertThat(answers.of(400, "POST", COMMENTS, "lily", Map.of("body", "Called"))
                            .at("/errorMessages/0")
                            .asText())
                    .endsWith(", you do not have the permission to comment on this issue.");
            Map<String, Object> link = Map.of(
                    "type", Map.of("name", "Relates"),
                    "inwardIssue", Map.of("key", "SEC-1"),
                    "outwardIssue", Map.of("key", "SEC-1"));
            assertThat(answers.of(401, "POST", "/issueLink", "lily", link)
                            .at("/errorMessages/0")
                            .asText())
                    .isEqualTo("No Link Issue Permission for issue 'SEC-1'");
        } finally {
            web.site().permissions().grantUsers(ProjectPermissions.ADD_COMMENTS, secret);
            web.site().permissions().grantUsers(ProjectPermissions.LINK_ISSUES, secret);
        }
    }

    @Test
    void whose_comment_it_is_says_who_may_change_it() throws Exception {
        String one = COMMENTS + "/"
                + answers.of(201, "POST", COMMENTS, "admin", Map.of("body", "Mine"))
                        .path("id")
                        .asText();
        assertThat(answers.of(400, "PUT", one, "lily", Map.of("body", "Yours"))
                        .path("errorMessages")
                        .path(0)
                        .asText())
                .isEqualTo("You do not have the permission to edit this comment.");
        answers.of(400, "DELETE", one, "lily", "");
        assertThat(answers.get(one).path("body").asText()).isEqualTo("Mine");
    }

    @Test
    void a_role_s_comment_is_seen_by_its_members_alone() throws Exception {
        Map<String, String> administrators = Map.of("type", "role", "value", "Administrators");
        JsonNode made =
                answers.of(201, "POST", COMMENTS, "admin", Map.of("body", "Among us", "visibility", administrators));
        assertThat(made.path("visibility").path("value").asText()).isEqualTo("Administrators");
        answers.of(404, "GET", COMMENTS + "/" + made.path("id").asText(), "lily", "");

        Map<String, Object> notHers = Map.of("body", "Let me in", "visibility", administrators);
        assertThat(answers.of(400, "POST", COMMENTS, "lily", notHers)
                        .path("errors")
                        .has("commentLevel"))
                .isTrue();
        answers.of(
                400,
                "POST",
                COMMENTS,
                "admin",
                Map.of("body", "For none", "visibility", Map.of("type", "role", "value", "None")));
    }

    @Test
    void comments_come_by_pages_and_newest_first_if_asked() throws Exception {
        answers.of(201, "POST", COMMENTS, "admin", Map.of("body", "Last but one"));
        String last = answers.of(201, "POST", COMMENTS, "admin", Map.of("body", "Last"))
                .path("id")
                .asText();
        JsonNode page = answers.get(COMMENTS + "?orderBy=-created&maxResults=1");
        assertThat(page.path("comments")).hasSize(1);
        assertThat(page.path("comments").path(0).path("id").asText()).isEqualTo(last);
        assertThat(page.path("total").asInt()).isGreaterThan(1);
        answers.of(400, "GET", COMMENTS + "?orderBy=body", "admin", "");
        answers.of(400, "POST", COMMENTS, "admin", Map.of("body", " "));
    }
}
