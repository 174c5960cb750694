package io.attain.host.jira.project;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;

/** Configuration schemes: they have nothing of their own to be updated. */
public final class ConfigSchemes implements FieldConfigSchemeManager {

    @Override
    public FieldConfigScheme updateFieldConfigScheme(FieldConfigScheme scheme) {
        return scheme;
    }
}
