package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/**
 * Field screen manager: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/fields/screen/FieldScreenManager.html">Public API page</a>
 */
public interface FieldScreenManager {
    Collection<FieldScreen> getFieldScreens();
}
