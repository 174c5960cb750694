package io.attain.host.jira.project;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;

/** A scheme with one configuration that shares its id: a custom field's own, or an issue type scheme. */
public record HostConfigScheme(Long id, String name) implements FieldConfigScheme {

    /** The configuration with this id. */
    public record Config(Long id) implements FieldConfig {

        @Override
        public Long getId() {
            return id;
        }
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public FieldConfig getOneAndOnlyConfig() {
        return new Config(id);
    }
}
