package io.attain.kernel.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Today;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What templates tell our scripts of whoever is logged in: the time zone as {@code zone}, and the day it is there as {@code today}. */
@Component
public record ReaderNow(@ComponentImport JiraAuthenticationContext authentication, Today today) {

    /** Both; nothing of whoever is not logged in. */
    Map<String, Object> told() {
        ApplicationUser user = authentication.getLoggedInUser();
        return user == null
                ? Map.of()
                : Map.of(
                        "zone", today.zoneOf(user.getKey()).getId(),
                        "today", today.of(user.getKey()).toString());
    }
}
