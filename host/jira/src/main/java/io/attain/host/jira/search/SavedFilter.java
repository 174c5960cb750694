package io.attain.host.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/**
 * A search that somebody saved.
 *
 * @param shared whoever is logged in sees it
 */
public record SavedFilter(
        long id, String name, @Nullable String description, String ownerKey, String jql, boolean shared) {

    /** Whether it is a user's own. */
    public boolean isOf(@Nullable ApplicationUser user) {
        return user != null && user.getKey().equals(ownerKey);
    }

    /** Whether a user may use it. */
    public boolean isSeenBy(@Nullable ApplicationUser user) {
        return isOf(user) || (shared && user != null);
    }
}
