package com.atlassian.jira.issue.fields;

/**
 * Configurable field: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/fields/ConfigurableField.html">Public API page</a>
 */
public interface ConfigurableField extends OrderableField {}
