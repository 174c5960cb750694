package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;

/**
 * Field config scheme manager: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/fields/config/manager/FieldConfigSchemeManager.html">Public API page</a>
 */
public interface FieldConfigSchemeManager {
    FieldConfigScheme createFieldConfigScheme(
            FieldConfigScheme fieldConfigScheme,
            List<JiraContextNode> list,
            List<IssueType> list2,
            ConfigurableField configurableField);
}
