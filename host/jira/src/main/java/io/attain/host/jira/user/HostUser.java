package io.attain.host.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A user as stored. Two are equal if their keys are. */
public final class HostUser implements ApplicationUser {

    private final String key;
    private final String name;
    private final String displayName;
    private final String email;
    private final boolean active;
    private final @Nullable String locale;
    private final @Nullable String zone;

    HostUser(
            String key,
            String name,
            String displayName,
            String email,
            boolean active,
            @Nullable String locale,
            @Nullable String zone) {
        this.key = key;
        this.name = name;
        this.displayName = displayName;
        this.email = email;
        this.active = active;
        this.locale = locale;
        this.zone = zone;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    @Override
    public String getEmailAddress() {
        return email;
    }

    @Override
    public String getDisplayName() {
        return displayName;
    }

    /** The language the user chose, or empty for the site's own. */
    public Optional<Locale> locale() {
        return Optional.ofNullable(locale).map(Locale::forLanguageTag);
    }

    /** The time zone the user chose, or empty for the site's own. */
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(zone).map(ZoneId::of);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApplicationUser user && key.equals(user.getKey());
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
