package io.attain.host.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.IssueContextImpl;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import io.attain.host.jira.project.HostConfigScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A custom field with its configuration for all projects, and those for some of them. Two are equal if their ids are.
 *
 * @param description what it is for, to whoever fills it in; empty if nobody said
 * @param issueTypeIds the types of issues that have it; none means all
 * @param contexts its configurations for some projects
 */
public record HostCustomField(
        Long getIdAsLong,
        String getUntranslatedName,
        String description,
        FieldKind kind,
        Set<String> issueTypeIds,
        List<HostConfigScheme> contexts,
        FieldOptions optionsById,
        FieldNames names)
        implements CustomField {

    /** The field's id as forms, screens and REST spell it: customfield_10000. */
    public String id() {
        return "customfield_" + getIdAsLong;
    }

    @Override
    public String getId() {
        return id();
    }

    /** In the language of whoever asks. */
    @Override
    public String getName() {
        return names.of(getIdAsLong, getUntranslatedName);
    }

    /** Whether issues of this type have the field. */
    public boolean isFor(@Nullable String issueTypeId) {
        return issueTypeIds.isEmpty() || (issueTypeId != null && issueTypeIds.contains(issueTypeId));
    }

    /** The field's options for projects without a context of their own; none if it is no select field. */
    public Options options() {
        return optionsById.of(getIdAsLong);
    }

    /** What may be chosen in a project, and what was chosen before, though it can no longer be. */
    public Options options(@Nullable Long projectId, @Nullable Object chosen) {
        return new HostOptions(optionsById.of(scheme(projectId).getId()).stream()
                .filter(option -> !option.getDisabled() || option.equals(chosen))
                .toList());
    }

    private HostConfigScheme scheme(@Nullable Long projectId) {
        return contexts.stream()
                .filter(context ->
                        projectId != null && context.getAssociatedProjectIds().contains(projectId))
                .findFirst()
                .orElseGet(this::scheme);
    }

    @Override
    public @Nullable Object getValue(Issue issue) {
        return issue.getCustomFieldValue(this);
    }

    /** As in Jira, its name written for HTML. */
    @Override
    public String getFieldName() {
        return getName()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public List<FieldConfigScheme> getConfigurationSchemes() {
        List<FieldConfigScheme> all = new ArrayList<>(List.of(scheme()));
        all.addAll(contexts);
        return all;
    }

    @Override
    public @Nullable FieldConfig getRelevantConfig(Issue issue) {
        return isFor(issue.getIssueTypeId()) ? scheme(issue.getProjectId()).getOneAndOnlyConfig() : null;
    }

    @Override
    public @Nullable FieldConfig getRelevantConfig(IssueContext context) {
        if (context instanceof Issue issue) {
            return getRelevantConfig(issue);
        }
        if (context instanceof IssueContextImpl place) {
            return isFor(place.getIssueTypeId()) ? scheme(place.getProjectId()).getOneAndOnlyConfig() : null;
        }
        return scheme(null).getOneAndOnlyConfig();
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType() {
        return kind.type();
    }

    private HostConfigScheme scheme() {
        return new HostConfigScheme(
                getIdAsLong, "Default Configuration Scheme for " + getUntranslatedName, List.of(), issueTypeIds);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CustomField field && getIdAsLong.equals(field.getIdAsLong());
    }

    @Override
    public int hashCode() {
        return getIdAsLong.hashCode();
    }

    @Override
    public String toString() {
        return getUntranslatedName;
    }
}
