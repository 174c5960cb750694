package io.attain.kernel.jira;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Today;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The system's clock with Jira's time zones. Its moments are whole seconds, as every database keeps them. */
@Component
public record JiraToday(@ComponentImport TimeZoneManager zones, @ComponentImport UserManager users) implements Today {

    @Override
    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public ZoneId zoneOf(String userKey) {
        ApplicationUser user = users.getUserByKey(userKey);
        return user == null ? zone() : zones.getTimeZoneforUser(user).toZoneId();
    }

    @Override
    public ZoneId zone() {
        return zones.getDefaultTimezone().toZoneId();
    }
}
