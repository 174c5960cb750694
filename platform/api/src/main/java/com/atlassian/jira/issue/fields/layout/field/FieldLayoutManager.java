package com.atlassian.jira.issue.fields.layout.field;

import com.atlassian.jira.project.Project;

/**
 * Field layout manager: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/fields/layout/field/FieldLayoutManager.html">Public API page</a>
 */
public interface FieldLayoutManager {
    FieldLayout getFieldLayout();

    FieldLayout getFieldLayout(Project project, String text);
}
