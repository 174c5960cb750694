package io.attain.host.jira.user;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.store.SiteProperties;
import java.time.ZoneId;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** Time zones: the user's own, else the site's, else the machine's. */
public record TimeZones(Users users, Authentication authentication, SiteProperties properties)
        implements TimeZoneManager {

    private static final String SITE_ZONE = "site.time-zone";

    @Override
    public TimeZone getLoggedInUserTimeZone() {
        return getTimeZoneforUser(authentication.getLoggedInUser());
    }

    @Override
    public TimeZone getTimeZoneforUser(@Nullable ApplicationUser user) {
        HostUser stored = user == null ? null : users.getUserByKey(user.getKey());
        return stored == null
                ? getDefaultTimezone()
                : stored.zone().map(TimeZone::getTimeZone).orElseGet(this::getDefaultTimezone);
    }

    @Override
    public TimeZone getDefaultTimezone() {
        return properties.get(SITE_ZONE).map(TimeZone::getTimeZone).orElseGet(TimeZone::getDefault);
    }

    /** Sets the site's own zone. */
    public void setDefault(ZoneId zone) {
        properties.set(SITE_ZONE, zone.getId());
    }
}
