package com.atlassian.jira.issue.fields.layout.field;

import com.atlassian.jira.issue.fields.OrderableField;

/**
 * Field layout item: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/fields/layout/field/FieldLayoutItem.html">Public API page</a>
 */
public interface FieldLayoutItem {
    OrderableField getOrderableField();
}
