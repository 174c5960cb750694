package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.ScreenableIssueOperation;

/**
 * Field screen scheme item: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/fields/screen/FieldScreenSchemeItem.html">Public API page</a>
 */
public interface FieldScreenSchemeItem extends Comparable<FieldScreenSchemeItem> {
    Long getId();

    void setIssueOperation(ScreenableIssueOperation screenableIssueOperation);

    FieldScreen getFieldScreen();

    void setFieldScreen(FieldScreen fieldScreen);

    void setFieldScreenScheme(FieldScreenScheme fieldScreenScheme);
}
