package io.attain.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.attain.host.jira.field.FieldLayouts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The fields of issues over REST: what they take, what they hold, and what is told of them. */
class FieldRestTest extends OnRunningWeb {
    FieldRestTest() {
        super("Described");
    }

    @Test
    void priority_due_date_and_labels_are_kept_and_told() throws Exception {
        String key = made(Map.of(
                "summary",
                "Renewal",
                "priority",
                Map.of("name", "High"),
                "duedate",
                "2026-12-24",
                "labels",
                List.of("vip", "renewal")));
        JsonNode fields =
                answers.get("/issue/" + key + "?fields=priority,duedate,labels").path("fields");
        assertThat(fields.path("priority").path("id").asText()).isEqualTo("2");
        assertThat(fields.path("duedate").asText()).isEqualTo("2026-12-24");
        assertThat(fields.path("labels")).extracting(JsonNode::asText).containsExactly("renewal", "vip");

        edit(
                204,
                key,
                Map.of(
                        "update",
                        Map.of(
                                "labels", List.of(Map.of("add", "late"), Map.of("remove", "vip")),
                                "priority", List.of(Map.of("set", Map.of("id", "1"))))));
        fields = answers.get("/issue/" + key).path("fields");
        assertThat(fields.path("labels")).extracting(JsonNode::asText).containsExactly("late", "renewal");
        assertThat(fields.path("priority").path("name").asText()).isEqualTo("Highest");
        assertThat(answers.get("/issue/SEC-1")
                        .path("fields")
                        .path("priority")
                        .path("name")
                        .asText())
                .as("what nobody gave another")
                .isEqualTo("Medium");
    }

    @Test
    void what_a_field_cannot_hold_is_told_by_its_name() throws Exception {
        Map<String, Object> wrong = Map.of(
                "priority", Map.of("name", "Panic"),
                "labels", List.of("two words"));
        assertThat(names(edit(400, "SEC-1", Map.of("fields", wrong)).path("errors")))
                .containsExactlyInAnyOrder("priority", "labels");
        assertThat(names(edit(400, "SEC-1", Map.of("fields", Map.of("duedate", "soon")))
                        .path("errors")))
                .containsExactly("duedate");
        assertThat(edit(400, "SEC-1", Map.of("fields", Map.of("labels", "vip")))
                        .path("errors")
                        .path("labels")
                        .asText())
                .isEqualTo("data was not an array");
        assertThat(names(edit(
                                400,
                                "SEC-1",
                                Map.of(
                                        "fields", Map.of("summary", "One"),
                                        "update", Map.of("summary", List.of(Map.of("set", "Two")))))
                        .path("errors")))
                .containsExactly("summary");
    }

    @Test
    void priorities_and_other_constants_are_told_by_id() throws Exception {
        assertThat(answers.get("/priority"))
                .extracting(priority -> priority.path("name").asText())
                .containsExactly("Highest", "High", "Medium", "Low", "Lowest");
        assertThat(answers.get("/priority/3").path("statusColor").asText()).startsWith("#");
        assertThat(answers.get("/status/Done")
                        .path("statusCategory")
                        .path("key")
                        .asText())
                .isEqualTo("done");
        answers.of(404, "GET", "/priority/99", "admin", "");
    }

    @Test
    void an_issue_is_assigned_by_a_call_of_its_own() throws Exception {
        answers.of(204, "PUT", "/issue/SEC-1/assignee", "admin", Map.of("name", "admin"));
        assertThat(answers.get("/issue/SEC-1")
                        .path("fields")
                        .path("assignee")
                        .path("name")
                        .asText())
                .isEqualTo("admin");
        answers.of(400, "PUT", "/issue/SEC-1/assignee", "admin", Map.of("name", "nobody"));
    }

    @Test
    void what_changed_is_told_with_the_issue_if_asked() throws Exception {
        String key = made(Map.of("summary", "Before"));
        edit(204, key, Map.of("fields", Map.of("summary", "After", "duedate", "2026-12-01")));
        JsonNode log = answers.get("/issue/" + key + "?fields=summary&expand=changelog")
                .path("changelog");
        assertThat(log.path("total").asInt()).isEqualTo(1);
        JsonNode history = log.path("histories").path(0);
        assertThat(history.path("author").path("name").asText()).isEqualTo("admin");
        assertThat(names(history)).containsExactly("id", "author", "created", "items");
        assertThat(history.path("items").path(0))
                .isEqualTo(
                        json(
                                "{'field':'summary','fieldtype':'jira','from':'Before','fromString':'Before','to':'After','toString':'After'}"));
        assertThat(history.path("items").path(1).path("toString").asText()).isEqualTo("2026-12-01 00:00:00.0");
        JsonNode found = answers.get("/search?jql=key%3D" + key + "&expand=changelog,names,schema&fields=duedate");
        assertThat(found.path("issues").path(0).path("changelog")).isEqualTo(log);
        assertThat(found.path("names").path("duedate").asText()).isEqualTo("Due Date");
        assertThat(found.path("schema").path("duedate").path("type").asText()).isEqualTo("date");
    }

    @Test
    void what_an_edit_takes_is_told_to_those_who_may_edit() throws Exception {
        JsonNode fields = answers.get("/issue/SEC-1/editmeta").path("fields");
        assertThat(fields.path("summary"))
                .isEqualTo(json("{'required':true,'schema':{'type':'string','system':'summary'},'name':'Summary',"
                        + "'fieldId':'summary','operations':['set']}"));
        assertThat(fields.path("priority").path("allowedValues")).hasSize(5);
        assertThat(fields.path("labels").path("operations")).hasSize(3);
        assertThat(names(answers.get("/issue/SEC-1?expand=editmeta&fields=summary")
                        .path("editmeta")
                        .path("fields")))
                .containsExactly("summary");

        web.site().permissions().grantUsers(ProjectPermissions.BROWSE_PROJECTS, secret);
        web.site().permissions().revokeUsers(ProjectPermissions.EDIT_ISSUES, secret);
        try {
            assertThat(answers.of(200, "GET", "/issue/SEC-1/editmeta", "lily", "")
                            .path("fields"))
                    .isEmpty();
        } finally {
            web.site().permissions().grantUsers(ProjectPermissions.EDIT_ISSUES, secret);
        }
    }

    @Test
    void what_can_be_made_is_told_by_project_and_type() throws Exception {
        JsonNode types = answers.get("/issue/createmeta/SEC/issuetypes");
        assertThat(names(types)).containsExactly("maxResults", "startAt", "total", "isLast", "values");
        String task = types.path("values").path(0).path("id").asText();
        JsonNode page = answers.get("/issue/createmeta/SEC/issuetypes/" + task + "?maxResults=2");
        assertThat(page.path("values")).hasSize(2);
        assertThat(page.path("isLast").asBoolean()).isFalse();
        assertThat(answers.get("/issue/createmeta/SEC/issuetypes/" + task).path("values"))
                .extracting(field -> field.path("fieldId").asText())
                .contains("summary", "project", "issuetype", "priority", "duedate", "labels");

        answers.of(404, "GET", "/issue/createmeta/SEC/issuetypes/99", "admin", "");
        answers.of(404, "GET", "/issue/createmeta?projectKeys=SEC", "admin", "");
    }

    @Test
    void what_an_administrator_requires_and_hides_is_told_so() throws Exception {
        FieldLayouts layouts = (FieldLayouts) web.site().services().get(FieldLayoutManager.class);
        layouts.require("description", true);
        layouts.hide("labels", true);
        try {
            JsonNode fields = answers.get("/issue/SEC-1/editmeta").path("fields");
            assertThat(fields.path("description").path("required").asBoolean()).isTrue();
            assertThat(fields.has("labels")).isFalse();
        } finally {
            layouts.require("description", false);
            layouts.hide("labels", false);
        }
    }

    @Test
    void transitions_come_with_the_issue_and_with_their_fields_if_asked() throws Exception {
        JsonNode transition = answers.get("/issue/SEC-1/transitions?expand=transitions.fields")
                .path("transitions")
                .path(0);
        assertThat(transition.has("fields")).isTrue();
        assertThat(answers.get("/issue/SEC-1?expand=transitions&fields=summary")
                        .path("transitions")
                        .path(0)
                        .path("id"))
                .isEqualTo(transition.path("id"));
    }

    @Test
    void fields_are_told_with_their_kinds_and_the_visitor_s_names() throws Exception {
        assertThat(answers.get("/field"))
                .filteredOn(field -> field.path("id").asText().equals("labels"))
                .singleElement()
                .isEqualTo(json("{'id':'labels','name':'Labels','custom':false,'orderable':true,'navigable':true,"
                        + "'searchable':true,'clauseNames':['labels'],"
                        + "'schema':{'type':'array','items':'string','system':'labels'}}"));
    }

    private String made(Map<String, Object> fields) throws Exception {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("project", Map.of("key", "SEC"));
        all.put("issuetype", Map.of("name", issue.getIssueType().getName()));
        return answers.of(201, "POST", "/issue", "admin", Map.of("fields", all))
                .path("key")
                .asText();
    }

    private JsonNode edit(int status, String key, Map<String, ?> sent) throws Exception {
        return answers.of(status, "PUT", "/issue/" + key, "admin", sent);
    }

    private static JsonNode json(String quoted) throws Exception {
        return new ObjectMapper().readTree(quoted.replace('\'', '"'));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
