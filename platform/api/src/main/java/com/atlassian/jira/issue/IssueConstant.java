package com.atlassian.jira.issue;

import com.atlassian.jira.util.I18nHelper;

/**
 * Issue constant: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/IssueConstant.html">Public API page</a>
 */
public interface IssueConstant extends Comparable {
    String getId();

    String getName();

    String getDescription();

    String getNameTranslation(I18nHelper i18n);

    String getDescTranslation(I18nHelper i18n);
}
