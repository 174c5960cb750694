package com.atlassian.jira.issue.fields.config;

/**
 * Field config: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/fields/config/FieldConfig.html">Public API page</a>
 */
public interface FieldConfig {
    Long getId();
}
