package io.attain.host.jira.field;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;

/** Configuration schemes: they have nothing of their own to be updated. A custom field may have one for a project. */
public record ConfigSchemes(CustomFields fields) implements FieldConfigSchemeManager {

    /** A context of a custom field for one project; it holds for the issue types of the field. */
    @Override
    public FieldConfigScheme createFieldConfigScheme(
            FieldConfigScheme scheme, List<JiraContextNode> contexts, List<IssueType> types, ConfigurableField field) {
        if (contexts.size() != 1
                || !(contexts.get(0) instanceof ProjectContext project)
                || !(field instanceof CustomField custom)) {
            throw new UnsupportedOperationException("Only contexts of custom fields for one project can be made");
        }
        return fields.createContext(custom.getIdAsLong(), project.getProjectId(), scheme.getName());
    }
}
