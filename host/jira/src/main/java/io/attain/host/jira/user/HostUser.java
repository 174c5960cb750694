package io.attain.host.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A user as stored. Two are equal if their keys are.
 *
 * @param locale the language the user chose, or empty for the site's own
 * @param zone the time zone the user chose, or empty for the site's own
 */
public record HostUser(
        String getKey,
        String getUsername,
        String getDisplayName,
        String getEmailAddress,
        boolean isActive,
        Optional<Locale> locale,
        Optional<ZoneId> zone)
        implements ApplicationUser {

    @Override
    public String getName() {
        return getUsername;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApplicationUser user && getKey.equals(user.getKey());
    }

    @Override
    public int hashCode() {
        return getKey.hashCode();
    }

    @Override
    public String toString() {
        return getUsername;
    }
}
