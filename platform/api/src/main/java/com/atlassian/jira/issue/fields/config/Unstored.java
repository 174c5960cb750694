package com.atlassian.jira.issue.fields.config;

import java.util.List;
import java.util.Map;

/**
 * A scheme of which nothing but the name is known yet, as Jira's builder makes it.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/fields/config/FieldConfigScheme.html">Public API page</a>
 */
record Unstored(String name) implements FieldConfigScheme {
    @Override
    public String getName() {
        return name;
    }

    @Override
    public Long getId() {
        return null;
    }

    @Override
    public FieldConfig getOneAndOnlyConfig() {
        return null;
    }

    @Override
    public boolean isAllProjects() {
        return false;
    }

    @Override
    public List<Long> getAssociatedProjectIds() {
        return List.of();
    }

    @Override
    public Map<String, FieldConfig> getConfigs() {
        return Map.of();
    }
}
