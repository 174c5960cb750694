package io.attain.kernel.jira;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayout;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Fields that an administrator hid in a project's field configuration. Issues keep what they hold in them; a new issue gets no
 * value in one, and Jira does not say so.
 */
@Component
public record HiddenFields(JiraComponents jira, @ComponentImport ProjectManager projects) {

    /** What those of some fields are called that issues of a type do not show in a project. */
    public List<String> among(Collection<CustomField> fields, long projectId, String typeId) {
        Optional<FieldLayout> layout = layout(projectId, typeId);
        return fields.stream()
                .filter(field -> layout.filter(found -> found.isFieldHidden("customfield_" + field.getIdAsLong()))
                        .isPresent())
                .map(CustomField::getName)
                .toList();
    }

    /** Whether issues of a type do not show a field of Jira's own in a project. */
    public boolean hides(String fieldId, long projectId, String typeId) {
        return layout(projectId, typeId)
                .filter(found -> found.isFieldHidden(fieldId))
                .isPresent();
    }

    private Optional<FieldLayout> layout(long projectId, String typeId) {
        Project project = projects.getProjectObj(projectId);
        return project == null
                ? Optional.empty()
                : jira.find(FieldLayoutManager.class).map(layouts -> layouts.getFieldLayout(project, typeId));
    }
}
