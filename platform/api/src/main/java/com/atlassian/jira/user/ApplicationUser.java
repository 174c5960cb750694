package com.atlassian.jira.user;

import java.security.Principal;

/**
 * Application user: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/user/ApplicationUser.html">Public API page</a>
 */
public interface ApplicationUser extends Principal {
    String getKey();

    String getUsername();

    String getName();

    boolean isActive();

    String getEmailAddress();

    String getDisplayName();
}
