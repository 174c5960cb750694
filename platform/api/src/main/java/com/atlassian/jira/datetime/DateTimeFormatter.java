package com.atlassian.jira.datetime;

import java.util.Date;

/**
 * Date time formatter: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/datetime/DateTimeFormatter.html">Public API page</a>
 */
public interface DateTimeFormatter {
    String format(Date date);

    DateTimeFormatter forLoggedInUser();

    DateTimeFormatter withSystemZone();

    DateTimeFormatter withStyle(DateTimeStyle dateTimeStyle);
}
