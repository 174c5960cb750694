package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.IssueOperation;
import java.util.Collection;

/**
 * Field screen scheme: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/fields/screen/FieldScreenScheme.html">Public API page</a>
 */
public interface FieldScreenScheme {
    Long getId();

    String getName();

    void setName(String text);

    void setDescription(String text);

    Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems();

    void addFieldScreenSchemeItem(FieldScreenSchemeItem fieldScreenSchemeItem);

    FieldScreen getFieldScreen(IssueOperation issueOperation);

    void store();
}
