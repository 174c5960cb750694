package com.atlassian.jira.config.properties;

import java.util.Locale;

/**
 * Jira's general settings: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/config/properties/ApplicationProperties.html">Public API page</a>
 */
public interface ApplicationProperties {
    Locale getDefaultLocale();

    String getString(String name);
}
