package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;

/**
 * Issue type screen scheme entity: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/fields/screen/issuetype/IssueTypeScreenSchemeEntity.html">Public API page</a>
 */
public interface IssueTypeScreenSchemeEntity extends Comparable<IssueTypeScreenSchemeEntity> {
    Long getId();

    String getIssueTypeId();

    void setIssueTypeId(String text);

    FieldScreenScheme getFieldScreenScheme();

    void setFieldScreenScheme(FieldScreenScheme fieldScreenScheme);

    void setIssueTypeScreenScheme(IssueTypeScreenScheme issueTypeScreenScheme);
}
