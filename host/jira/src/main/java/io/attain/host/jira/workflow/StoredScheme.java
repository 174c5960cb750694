package io.attain.host.jira.workflow;

import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A workflow scheme.
 *
 * @param id null until it is stored
 * @param getMappings workflow names by issue type id; the null key holds the default workflow, as in Jira
 */
record StoredScheme(@Nullable Long id, String getName, String getDescription, Map<@Nullable String, String> getMappings)
        implements AssignableWorkflowScheme {

    StoredScheme {
        getMappings = Collections.unmodifiableMap(new HashMap<>(getMappings));
    }

    Scheme scheme() {
        Scheme scheme = new Scheme();
        scheme.setId(id);
        scheme.setName(getName);
        return scheme;
    }

    @Override
    @SuppressWarnings("NullAway") // the platform says null until the scheme is stored
    public Long getId() {
        return id;
    }

    @Override
    @SuppressWarnings("NullAway") // the platform says null for a type without a workflow of its own
    public String getConfiguredWorkflow(@Nullable String issueTypeId) {
        return getMappings.get(issueTypeId);
    }

    @Override
    public AssignableWorkflowScheme.Builder builder() {
        return new Draft(this);
    }

    /** A scheme that is being put together. */
    static final class Draft implements AssignableWorkflowScheme.Builder {

        private final @Nullable Long id;
        private final Map<@Nullable String, String> mappings = new HashMap<>();
        private String name = "";
        private String description = "";

        /** @param from what to start with; null: nothing */
        Draft(@Nullable StoredScheme from) {
            id = from == null ? null : from.id;
            if (from != null) {
                mappings.putAll(from.getMappings);
                name = from.getName;
                description = from.getDescription;
            }
        }

        @Override
        public Map<String, String> getMappings() {
            return Collections.unmodifiableMap(mappings);
        }

        @Override
        public AssignableWorkflowScheme.Builder setName(String text) {
            name = text;
            return this;
        }

        @Override
        public AssignableWorkflowScheme.Builder setDescription(String text) {
            description = text;
            return this;
        }

        @Override
        public AssignableWorkflowScheme.Builder setDefaultWorkflow(String workflow) {
            mappings.put(null, workflow);
            return this;
        }

        @Override
        public AssignableWorkflowScheme.Builder setMapping(String issueTypeId, String workflow) {
            mappings.put(issueTypeId, workflow);
            return this;
        }

        @Override
        public AssignableWorkflowScheme build() {
            return new StoredScheme(id, name, description, mappings);
        }
    }
}
