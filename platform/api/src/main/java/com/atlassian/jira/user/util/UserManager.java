package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * User manager: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/user/util/UserManager.html">Public API page</a>
 */
public interface UserManager {
    Collection<ApplicationUser> getAllApplicationUsers();

    ApplicationUser getUserByKey(String text);

    ApplicationUser getUserByKeyEvenWhenUnknown(String text);

    ApplicationUser getUserByName(String text);
}
