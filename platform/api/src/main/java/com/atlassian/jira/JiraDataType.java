package com.atlassian.jira;

import java.util.Collection;

/**
 * Jira data type: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/JiraDataType.html">Public API page</a>
 */
public interface JiraDataType {
    Collection<String> asStrings();
}
