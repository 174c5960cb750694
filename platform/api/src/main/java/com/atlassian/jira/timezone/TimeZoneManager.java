package com.atlassian.jira.timezone;

import com.atlassian.jira.user.ApplicationUser;
import java.util.TimeZone;

/**
 * Time zone manager: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/timezone/TimeZoneManager.html">Public API page</a>
 */
public interface TimeZoneManager {
    TimeZone getLoggedInUserTimeZone();

    TimeZone getTimeZoneforUser(ApplicationUser applicationUser);

    TimeZone getDefaultTimezone();
}
