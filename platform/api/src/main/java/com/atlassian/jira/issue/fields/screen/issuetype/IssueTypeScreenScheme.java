package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/**
 * Issue type screen scheme: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/fields/screen/issuetype/IssueTypeScreenScheme.html">Public API page</a>
 */
public interface IssueTypeScreenScheme {
    Long getId();

    String getName();

    void setName(String text);

    void setDescription(String text);

    void store();

    Collection<IssueTypeScreenSchemeEntity> getEntities();

    IssueTypeScreenSchemeEntity getEntity(String text);

    FieldScreenScheme getEffectiveFieldScreenScheme(IssueType issueType);

    void addEntity(IssueTypeScreenSchemeEntity issueTypeScreenSchemeEntity);
}
