package com.atlassian.jira.issue.history;

/**
 * One field's change.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/history/ChangeItemBean.html">Public API page</a>
 */
public record ChangeItemBean(
        String getFieldType, String getField, String getFrom, String getFromString, String getTo, String getToString) {
    public static final String STATIC_FIELD = "jira";
    public static final String CUSTOM_FIELD = "custom";
}
