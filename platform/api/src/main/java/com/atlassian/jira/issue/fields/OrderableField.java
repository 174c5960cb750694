package com.atlassian.jira.issue.fields;

/**
 * Orderable field: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/fields/OrderableField.html">Public API page</a>
 */
public interface OrderableField extends Field {}
