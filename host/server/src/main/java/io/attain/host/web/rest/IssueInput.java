package io.attain.host.web.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.host.jira.field.HostCustomField;
import io.attain.host.web.FormTexts;
import io.attain.host.web.Jira;
import io.attain.host.web.http.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the {@code fields} of an issue as clients send them to Jira's REST API. */
record IssueInput(Jira jira) {

    /** What says which issue it is, and is read apart. */
    private static final Set<String> IDENTITY = Set.of("project", "issuetype", "parent");

    /**
     * What was sent, for the issue service; what was not sent keeps its value. Options are those of a project.
     *
     * @throws Problem 400 for a field that is unknown, or a value that has the wrong shape
     */
    IssueInputParameters read(JsonNode fields, Long projectId) {
        IssueInputParameters input = jira.service(IssueService.class).newIssueInputParameters();
        input.setRetainExistingValuesWhenParameterNotProvided(true);
        Map<String, String> errors = new LinkedHashMap<>();
        fields.properties().forEach(field -> {
            if (!IDENTITY.contains(field.getKey())) {
                set(input, field.getKey(), field.getValue(), projectId, errors);
            }
        });
        if (!errors.isEmpty()) {
            throw new Problem(400, List.of(), errors);
        }
        return input;
    }

    private void set(
            IssueInputParameters input, String name, JsonNode value, Long projectId, Map<String, String> errors) {
        switch (name) {
            case "summary" -> input.setSummary(value.asText(""));
            case "description" -> input.setDescription(value.isNull() ? "" : value.asText());
            case "assignee" -> input.setAssigneeId(value.path("name").asText(""));
            case "reporter" -> input.setReporterId(value.path("name").asText(""));
            default -> setCustom(input, name, value, projectId, errors);
        }
    }

    private void setCustom(
            IssueInputParameters input, String name, JsonNode value, Long projectId, Map<String, String> errors) {
        CustomField field = name.matches("customfield_\\d{1,18}")
                ? jira.service(CustomFieldManager.class).getCustomFieldObject(name)
                : null;
        if (!(field instanceof HostCustomField custom)) {
            errors.put(name, "Field '" + name + "' cannot be set. It is not on the appropriate screen, or unknown.");
            return;
        }
        String text = value.isNull() ? "" : text(custom, value, projectId);
        if (text == null) {
            errors.put(name, "Option value '" + value.path("value").asText() + "' is not valid");
        } else {
            input.addCustomFieldValue(custom.getIdAsLong(), new FormTexts(jira).of(custom, text));
        }
    }

    private static @Nullable String text(HostCustomField field, JsonNode value, Long projectId) {
        return switch (field.kind()) {
            case SELECT -> option(field, value, projectId);
            case USER -> value.path("name").asText("");
            case NUMBER -> value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
            default -> value.asText();
        };
    }

    private static @Nullable String option(HostCustomField field, JsonNode value, Long projectId) {
        if (value.hasNonNull("id")) {
            return value.get("id").asText();
        }
        Option option = field.options(projectId, null)
                .getOptionForValue(value.path("value").asText(), null);
        return option == null ? null : String.valueOf(option.getOptionId());
    }
}
