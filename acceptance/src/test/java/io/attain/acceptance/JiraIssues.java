package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.JiraClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What one person does with issues over Jira's own REST. Fields go by the names that people see, or by id. */
record JiraIssues(JiraClient client) {
    private static final String ISSUE = "/rest/api/2/issue";

    /** The issues that a search finds, the first page of them. */
    List<JsonNode> found(String jql) {
        return list(search(jql).path("issues"));
    }

    /** How many issues a search finds. */
    long count(String jql) {
        return search(jql).path("total").asLong();
    }

    /** The key of the one issue that a search finds. */
    String only(String jql) {
        List<JsonNode> issues = found(jql);
        assertThat(issues).as(jql).hasSize(1);
        return issues.get(0).path("key").asText();
    }

    /** The key of the first issue that a search finds which is called so, and not only alike. */
    String called(String summary, String jql) {
        return found(jql).stream()
                .filter(issue -> issue.at("/fields/summary").asText().equals(summary))
                .map(issue -> issue.path("key").asText())
                .findFirst()
                .orElseThrow();
    }

    /** Creates an issue and answers its key. */
    String create(String project, String type, String summary, Map<String, ?> named) {
        Map<String, Object> fields = byId(named);
        fields.put("project", Map.of("key", project));
        fields.put("issuetype", Map.of("name", type));
        fields.put("summary", summary);
        return client.post(ISSUE, Map.of("fields", fields)).path("key").asText();
    }

    /** Changes fields of an issue. */
    void edit(String key, Map<String, ?> named) {
        client.put(ISSUE + "/" + key, Map.of("fields", byId(named)));
    }

    /** A custom field's value. */
    JsonNode value(String key, String field) {
        return client.get(ISSUE + "/" + key).path("fields").path(fieldIds().get(field));
    }

    /** The names of the transitions that are open. */
    List<String> transitions(String key) {
        return open(key).stream()
                .map(transition -> transition.path("name").asText())
                .toList();
    }

    /** Takes an issue along a transition. */
    void transition(String key, String name) {
        List<JsonNode> possible = open(key).stream()
                .filter(transition -> transition.path("name").asText().equals(name))
                .toList();
        assertThat(possible).as("transition %s of %s", name, key).hasSize(1);
        client.post(
                ISSUE + "/" + key + "/transitions",
                Map.of("transition", Map.of("id", possible.get(0).path("id").asText())));
    }

    private List<JsonNode> open(String key) {
        return list(client.get(ISSUE + "/" + key + "/transitions").path("transitions"));
    }

    private JsonNode search(String jql) {
        return client.get("/rest/api/2/search?jql=" + JiraClient.escaped(jql));
    }

    private Map<String, String> fieldIds() {
        return list(client.get("/rest/api/2/field")).stream()
                .collect(Collectors.toMap(field -> field.path("name").asText(), field -> field.path("id")
                        .asText()));
    }

    private Map<String, Object> byId(Map<String, ?> named) {
        Map<String, String> ids = fieldIds();
        Map<String, Object> fields = new HashMap<>();
        named.forEach((name, value) -> fields.put(ids.getOrDefault(name, name), value));
        return fields;
    }

    private static List<JsonNode> list(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false).toList();
    }
}
