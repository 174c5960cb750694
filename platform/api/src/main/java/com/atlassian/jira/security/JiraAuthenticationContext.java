package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/**
 * Jira authentication context: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/security/JiraAuthenticationContext.html">Public API page</a>
 */
public interface JiraAuthenticationContext {
    ApplicationUser getLoggedInUser();

    boolean isLoggedInUser();

    Locale getLocale();

    I18nHelper getI18nHelper();

    void setLoggedInUser(ApplicationUser applicationUser);

    void clearLoggedInUser();
}
