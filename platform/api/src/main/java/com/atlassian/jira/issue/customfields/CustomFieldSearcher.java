package com.atlassian.jira.issue.customfields;

/**
 * Custom field searcher: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/customfields/CustomFieldSearcher.html">Public API page</a>
 */
public interface CustomFieldSearcher {}
