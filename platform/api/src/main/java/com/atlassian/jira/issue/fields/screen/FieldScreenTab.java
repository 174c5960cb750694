package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/**
 * Field screen tab: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/fields/screen/FieldScreenTab.html">Public API page</a>
 */
public interface FieldScreenTab {
    List<FieldScreenLayoutItem> getFieldScreenLayoutItems();

    void addFieldScreenLayoutItem(String text);

    void addFieldScreenLayoutItem(String text, int number);

    boolean isContainsField(String text);
}
