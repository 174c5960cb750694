package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/**
 * Field screen: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/fields/screen/FieldScreen.html">Public API page</a>
 */
public interface FieldScreen {
    Long getId();

    String getName();

    void setName(String text);

    void setDescription(String text);

    List<FieldScreenTab> getTabs();

    FieldScreenTab addTab(String text);

    void store();

    boolean containsField(String text);
}
