package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;

/**
 * Field config scheme manager: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/fields/config/manager/FieldConfigSchemeManager.html">Public API page</a>
 */
public interface FieldConfigSchemeManager {
    FieldConfigScheme updateFieldConfigScheme(FieldConfigScheme fieldConfigScheme);
}
