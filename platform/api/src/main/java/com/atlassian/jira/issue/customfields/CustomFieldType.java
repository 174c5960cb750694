package com.atlassian.jira.issue.customfields;

/**
 * Custom field type: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/customfields/CustomFieldType.html">Public API page</a>
 */
public interface CustomFieldType<T, S> {
    String getKey();
}
