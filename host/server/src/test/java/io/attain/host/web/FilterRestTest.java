package io.attain.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Saved searches over REST. */
class FilterRestTest extends OnRunningWeb {
    FilterRestTest() {
        super("Found by a filter");
    }

    @Test
    void a_filter_is_saved_used_changed_and_deleted() throws Exception {
        JsonNode made = save(200, "Ours", "project = SEC and status was \"To Do\"", true);
        String path = "/filter/" + made.path("id").asText();
        assertThat(made.path("owner").path("name").asText()).isEqualTo("admin");
        assertThat(made.path("favourite").asBoolean()).isTrue();
        assertThat(answers.get(path)).isEqualTo(made);
        assertThat(answers.get("/filter/favourite")).contains(made);
        assertThat(answers.get("/search?jql=filter%3DOurs").path("total").asInt())
                .isEqualTo(1);
        assertThat(web.get("/issues/?filter=" + made.path("id").asText()).statusCode())
                .as("a page of the site")
                .isLessThan(400);

        Map<String, Object> other = Map.of("jql", "key = SEC-9999 or key = SEC-1", "favourite", false);
        answers.of(400, "PUT", path, "admin", other);
        assertThat(answers.of(200, "PUT", path, "admin", Map.of("name", "Theirs"))
                        .path("jql"))
                .isEqualTo(made.path("jql"));
        answers.of(204, "DELETE", path, "admin", "");
        answers.of(400, "GET", path, "admin", "");
    }

    @Test
    void all_that_is_wrong_with_a_filter_is_told_at_once() throws Exception {
        JsonNode refused = save(400, "", "colour = red", false);
        assertThat(refused.path("errors").path("filterName").asText())
                .isEqualTo("You must specify a name to save this filter as.");
        assertThat(refused.path("errorMessages")).hasSize(1);

        save(200, "Taken", "", false);
        assertThat(save(400, "taken", "", false)
                        .path("errors")
                        .path("filterName")
                        .asText())
                .isEqualTo("Filter with same name already exists.");
    }

    @Test
    void a_filter_is_its_owner_s_until_it_is_shared_and_then_still_theirs_to_change() throws Exception {
        String path = "/filter/" + save(200, "Mine", "", false).path("id").asText();
        answers.of(400, "GET", path, "lily", "");
        answers.of(400, "GET", "/search?jql=filter%3DMine", "lily", "");

        answers.of(200, "POST", path + "/permission", "admin", Map.of("type", "authenticated"));
        assertThat(answers.of(200, "GET", path, "lily", "").path("editable").asBoolean())
                .isFalse();
        answers.of(200, "GET", "/search?jql=filter%3DMine", "lily", "");
        answers.of(400, "PUT", path, "lily", Map.of("name", "Lily's"));
        answers.of(400, "DELETE", path, "lily", "");
    }

    private JsonNode save(int status, String name, String jql, boolean favourite) throws Exception {
        return answers.of(status, "POST", "/filter", "admin", Map.of("name", name, "jql", jql, "favourite", favourite));
    }
}
