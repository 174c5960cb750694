package com.atlassian.jira.datetime;

/**
 * Date time formatter factory: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/datetime/DateTimeFormatterFactory.html">Public API page</a>
 */
public interface DateTimeFormatterFactory {
    DateTimeFormatter formatter();
}
