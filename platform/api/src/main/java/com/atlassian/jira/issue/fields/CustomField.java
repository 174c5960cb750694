package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;

/**
 * Custom field: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/fields/CustomField.html">Public API page</a>
 */
public interface CustomField extends ConfigurableField {
    Object getValue(Issue issue);

    String getFieldName();

    String getUntranslatedName();

    Long getIdAsLong();

    List<FieldConfigScheme> getConfigurationSchemes();

    FieldConfig getRelevantConfig(Issue issue);

    CustomFieldType getCustomFieldType();

    FieldConfig getRelevantConfig(IssueContext issueContext);
}
