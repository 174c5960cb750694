package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/**
 * Field screen scheme manager: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/fields/screen/FieldScreenSchemeManager.html">Public API page</a>
 */
public interface FieldScreenSchemeManager {
    Collection<FieldScreenScheme> getFieldScreenSchemes();

    void createFieldScreenSchemeItem(FieldScreenSchemeItem fieldScreenSchemeItem);
}
