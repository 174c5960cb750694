package com.atlassian.jira.issue.fields.config;

import java.util.List;
import java.util.Map;

/**
 * Field config scheme: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/fields/config/FieldConfigScheme.html">Public API page</a>
 */
public interface FieldConfigScheme {
    String getName();

    Long getId();

    FieldConfig getOneAndOnlyConfig();

    boolean isAllProjects();

    List<Long> getAssociatedProjectIds();

    Map<String, FieldConfig> getConfigs();

    /**
     * Makes a scheme that is not stored yet.
     *
     * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/fields/config/FieldConfigScheme.Builder.html">Public API page</a>
     */
    class Builder {
        private String name = "";

        public Builder() {}

        public Builder setName(String text) {
            name = text;
            return this;
        }

        public Builder setDescription(String text) {
            return this;
        }

        public FieldConfigScheme toFieldConfigScheme() {
            return new Unstored(name);
        }
    }
}
