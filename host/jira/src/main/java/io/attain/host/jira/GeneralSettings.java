package io.attain.host.jira;

import com.atlassian.jira.config.properties.ApplicationProperties;
import io.attain.host.jira.user.Authentication;
import io.attain.host.store.SiteProperties;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The site's general settings as plugins ask for them. */
record GeneralSettings(Authentication authentication, SiteProperties properties) implements ApplicationProperties {

    @Override
    public Locale getDefaultLocale() {
        return authentication.defaultLocale();
    }

    /** What was never set is null, as in Jira. */
    @Override
    public @Nullable String getString(String name) {
        return properties.get(name).orElse(null);
    }
}
