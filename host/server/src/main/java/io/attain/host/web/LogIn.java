package io.attain.host.web;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** Checks passwords. */
@FunctionalInterface
public interface LogIn {

    /** The active user of this name and password; empty without telling which of them is wrong. */
    Optional<ApplicationUser> check(String username, String password);
}
