package com.atlassian.jira;

import java.util.Collection;
import java.util.List;

/**
 * The types of value that JQL knows, as far as Attain names them.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/JiraDataTypes.html">Public API page</a>
 */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new Named("com.atlassian.jira.issue.Issue");

    private JiraDataTypes() {}

    private record Named(String name) implements JiraDataType {
        @Override
        public Collection<String> asStrings() {
            return List.of(name);
        }
    }
}
