package com.atlassian.jira.issue.fields.screen;

/**
 * Field screen layout item: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/fields/screen/FieldScreenLayoutItem.html">Public API page</a>
 */
public interface FieldScreenLayoutItem {
    String getFieldId();
}
