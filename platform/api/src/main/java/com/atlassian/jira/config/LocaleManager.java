package com.atlassian.jira.config;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/**
 * The languages of users: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/config/LocaleManager.html">Public API page</a>
 */
public interface LocaleManager {
    Locale getLocaleFor(ApplicationUser user);
}
