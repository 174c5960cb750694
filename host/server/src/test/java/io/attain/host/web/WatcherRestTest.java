package io.attain.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Watching issues over REST. */
class WatcherRestTest extends OnRunningWeb {
    private static final String WATCHERS = "/issue/SEC-1/watchers";

    WatcherRestTest() {
        super("Watched");
    }

    @BeforeEach
    void lilyIsLetIn() {
        web.site().permissions().grantUsers(ProjectPermissions.BROWSE_PROJECTS, secret);
    }

    @Test
    void everybody_watches_for_themselves_and_managers_have_others_watch() throws Exception {
        answers.of(204, "POST", WATCHERS, "lily", "");
        answers.of(204, "POST", WATCHERS, "admin", "admin");
        JsonNode watched = answers.of(200, "GET", WATCHERS, "lily", "");
        assertThat(watched.path("watchCount").asInt()).isEqualTo(2);
        assertThat(watched.path("isWatching").asBoolean()).isTrue();
        assertThat(watched.path("watchers"))
                .extracting(user -> user.path("name").asText())
                .containsExactly("admin", "lily");
        assertThat(answers.get("/issue/SEC-1").path("fields").path("watches").path("watchCount"))
                .isEqualTo(watched.path("watchCount"));

        answers.of(401, "DELETE", WATCHERS + "?username=admin", "lily", "");
        answers.of(401, "POST", WATCHERS, "lily", "admin");
        answers.of(204, "DELETE", WATCHERS + "?username=lily", "admin", "");
        answers.of(204, "DELETE", WATCHERS + "?username=lily", "admin", "");
        assertThat(answers.get(WATCHERS).path("watchCount").asInt()).isEqualTo(1);
    }

    @Test
    void nobody_watches_what_they_may_not_see() throws Exception {
        web.site().permissions().revokeUsers(ProjectPermissions.BROWSE_PROJECTS, secret);
        answers.of(404, "POST", WATCHERS, "lily", "");
        assertThat(answers.of(401, "POST", WATCHERS, "admin", "lily")
                        .path("errorMessages")
                        .path(0)
                        .asText())
                .startsWith("The user \"lily\" does not have permission to view this issue.");
        answers.of(404, "POST", WATCHERS, "admin", "nobody");
        answers.of(400, "POST", WATCHERS, "admin", 5);
    }
}
