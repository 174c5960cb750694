package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

/**
 * Issue type scheme manager: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/fields/config/manager/IssueTypeSchemeManager.html">Public API page</a>
 */
public interface IssueTypeSchemeManager {
    FieldConfigScheme create(String text, String text2, List<String> list);

    FieldConfigScheme update(FieldConfigScheme fieldConfigScheme, Collection<String> collection);

    FieldConfigScheme getDefaultIssueTypeScheme();

    FieldConfigScheme getConfigScheme(Project project);

    Collection<IssueType> getIssueTypesForDefaultScheme();

    Collection<IssueType> getIssueTypesForProject(Project project);
}
