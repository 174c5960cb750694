package com.atlassian.jira.issue.fields.layout.field;

import com.atlassian.jira.project.Project;
import java.util.List;

/**
 * Field layout: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/fields/layout/field/FieldLayout.html">Public API page</a>
 */
public interface FieldLayout {
    FieldLayoutItem getFieldLayoutItem(String text);

    List<FieldLayoutItem> getRequiredFieldLayoutItems(Project project, List<String> texts);

    boolean isFieldHidden(String text);
}
