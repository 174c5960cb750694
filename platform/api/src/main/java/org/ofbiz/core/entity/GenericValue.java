package org.ofbiz.core.entity;

/**
 * A row of Jira's own tables; only named by what Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/changehistory/ChangeHistory.html">Public API page</a>
 */
public class GenericValue {}
