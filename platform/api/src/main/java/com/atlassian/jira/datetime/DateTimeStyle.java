package com.atlassian.jira.datetime;

/**
 * Date time style: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/datetime/DateTimeStyle.html">Public API page</a>
 */
public enum DateTimeStyle {
    DATE_PICKER
}
