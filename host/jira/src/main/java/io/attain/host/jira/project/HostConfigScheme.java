package io.attain.host.jira.project;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A scheme with one configuration that shares its id: a custom field's context, or an issue type scheme.
 *
 * @param getAssociatedProjectIds the ids of its projects; none if it is for all
 * @param types the ids of its issue types; none if it is for all
 */
public record HostConfigScheme(Long getId, String getName, List<Long> getAssociatedProjectIds, Set<String> types)
        implements FieldConfigScheme {

    /** The configuration with this id. */
    public record Config(Long getId) implements FieldConfig {}

    /** A scheme for all projects and issue types. */
    public HostConfigScheme(Long id, String name) {
        this(id, name, List.of(), Set.of());
    }

    @Override
    public FieldConfig getOneAndOnlyConfig() {
        return new Config(getId);
    }

    @Override
    public boolean isAllProjects() {
        return getAssociatedProjectIds.isEmpty();
    }

    /** Its one configuration by issue type, as Jira tells it: null stands for all of them. */
    @Override
    public Map<String, FieldConfig> getConfigs() {
        Map<String, FieldConfig> configs = new HashMap<>();
        types.forEach(type -> configs.put(type, getOneAndOnlyConfig()));
        if (types.isEmpty()) {
            configs.put(null, getOneAndOnlyConfig());
        }
        return configs;
    }
}
