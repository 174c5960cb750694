package io.attain.kernel.jira;

import com.atlassian.jira.component.ComponentAccessor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Components of Jira's that hardly any plugin is known to import: asked of Jira itself when they are first needed, for
 * without a service that it imports a plugin does not start.
 */
@Component
public record JiraComponents() {

    /** A component by its interface, for those who can go on without it. */
    public <T> Optional<T> find(Class<T> type) {
        return ComponentAccessor.getComponentSafely(type);
    }

    /**
     * A component by its interface.
     *
     * @throws IllegalStateException if Jira has none
     */
    public <T> T get(Class<T> type) {
        return find(type).orElseThrow(() -> new IllegalStateException("Jira has no " + type.getSimpleName()));
    }
}
