package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;

/**
 * Field screen factory: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/fields/screen/FieldScreenFactory.html">Public API page</a>
 */
public interface FieldScreenFactory {
    FieldScreen createScreen();

    FieldScreenScheme createFieldScreenScheme();

    FieldScreenSchemeItem createFieldScreenSchemeItem();

    IssueTypeScreenScheme createIssueTypeScreenScheme();

    IssueTypeScreenSchemeEntity createIssueTypeScreenSchemeEntity();
}
