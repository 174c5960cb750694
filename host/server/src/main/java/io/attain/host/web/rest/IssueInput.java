package io.attain.host.web.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.host.jira.field.HostCustomField;
import io.attain.host.jira.issue.HostIssue;
import io.attain.host.jira.project.HostPriority;
import io.attain.host.web.FormTexts;
import io.attain.host.web.Jira;
import io.attain.host.web.http.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the {@code fields} and the {@code update} of an issue as clients send them to Jira's REST API. */
record IssueInput(Jira jira) {

    /** What says which issue it is, and is read apart. */
    private static final Set<String> IDENTITY = Set.of("project", "issuetype", "parent");

    /** What is no field of the issue service's, and is read apart. */
    private static final String COMMENT = "comment";

    /**
     * What was sent, for the issue service; what was not sent keeps its value. Options are those of a project.
     *
     * @param issue what {@code update} begins from; null for an issue that is yet to be made
     * @throws Problem 400 for a field that is unknown, or a value that has the wrong shape
     */
    IssueInputParameters read(JsonNode sent, Long projectId, @Nullable Issue issue) {
        IssueInputParameters input = jira.service(IssueService.class).newIssueInputParameters();
        input.setRetainExistingValuesWhenParameterNotProvided(true);
        input.setApplyDefaultValuesWhenParameterNotProvided(true);
        Reading reading = new Reading(jira, input, projectId, new LinkedHashMap<>());
        JsonNode fields = sent.path("fields");
        fields.properties().forEach(field -> {
            if (!IDENTITY.contains(field.getKey())) {
                reading.set(field.getKey(), field.getValue());
            }
        });
        sent.path("update").properties().forEach(field -> {
            if (fields.has(field.getKey())) {
                reading.refuse(
                        field.getKey(), "Field '" + field.getKey() + "' cannot appear in both 'fields' and 'update'");
            } else if (!field.getKey().equals(COMMENT)) {
                reading.update(field.getKey(), field.getValue(), issue);
            }
        });
        if (!reading.errors().isEmpty()) {
            throw new Problem(400, List.of(), reading.errors());
        }
        return input;
    }

    private record Reading(Jira jira, IssueInputParameters input, Long projectId, Map<String, String> errors) {

        void refuse(String name, String message) {
            errors.put(name, message);
        }

        void update(String name, JsonNode operations, @Nullable Issue issue) {
            if (name.equals("labels")) {
                Labels labels = new Labels(issue instanceof HostIssue host ? host.labels() : Set.of());
                operations.forEach(labels::change);
                labels(labels.problem(), labels.text());
                return;
            }
            for (JsonNode operation : operations) {
                if (operation.has("set")) {
                    set(name, operation.get("set"));
                } else {
                    refuse(name, "Only 'set' is supported for this field.");
                }
            }
        }

        void set(String name, JsonNode value) {
            switch (name) {
                case "summary" -> input.setSummary(value.asText(""));
                case "description" -> input.setDescription(value.isNull() ? "" : value.asText());
                case "assignee" -> input.setAssigneeId(value.path("name").asText(""));
                case "reporter" -> input.setReporterId(value.path("name").asText(""));
                case "priority" -> priority(value);
                case "duedate" ->
                    input.addCustomFieldValue(name, value.isNull() ? "" : new FormTexts(jira).ofDay(value.asText()));
                case "labels" -> {
                    Labels labels = new Labels(Set.of());
                    labels.set(value);
                    labels(labels.problem(), labels.text());
                }
                default -> custom(name, value);
            }
        }

        private void labels(@Nullable String problem, String text) {
            if (problem == null) {
                input.addCustomFieldValue("labels", text);
            } else {
                refuse("labels", problem);
            }
        }

        private void priority(JsonNode value) {
            String id = value.path("id").asText("");
            String name = value.path("name").asText("");
            if (value.isNull()) {
                input.addCustomFieldValue("priority", "");
                return;
            }
            jira.site().issueDesk().priorities().all().stream()
                    .filter(priority ->
                            priority.getId().equals(id) || priority.getName().equals(name))
                    .map(HostPriority::getId)
                    .findFirst()
                    .ifPresentOrElse(
                            found -> input.addCustomFieldValue("priority", found),
                            () -> refuse(
                                    "priority",
                                    id.isEmpty()
                                            ? "Priority name '" + name + "' is not valid"
                                            : "Priority id '" + id + "' is not valid"));
        }

        private void custom(String name, JsonNode value) {
            CustomField field = name.matches("customfield_\\d{1,18}")
                    ? jira.service(CustomFieldManager.class).getCustomFieldObject(name)
                    : null;
            if (!(field instanceof HostCustomField custom)) {
                refuse(name, "Field '" + name + "' cannot be set. It is not on the appropriate screen, or unknown.");
                return;
            }
            String text = value.isNull() ? "" : text(custom, value);
            if (text == null) {
                refuse(name, "Option value '" + value.path("value").asText() + "' is not valid");
            } else {
                input.addCustomFieldValue(custom.getIdAsLong(), new FormTexts(jira).of(custom, text));
            }
        }

        private @Nullable String text(HostCustomField field, JsonNode value) {
            return switch (field.kind()) {
                case SELECT -> option(field, value);
                case USER -> value.path("name").asText("");
                case NUMBER -> value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
                default -> value.asText();
            };
        }

        private @Nullable String option(HostCustomField field, JsonNode value) {
            if (value.hasNonNull("id")) {
                return value.get("id").asText();
            }
            Option option = field.options(projectId, null)
                    .getOptionForValue(value.path("value").asText(), null);
            return option == null ? null : String.valueOf(option.getOptionId());
        }
    }
}
