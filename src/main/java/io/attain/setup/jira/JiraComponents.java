package io.attain.setup.jira;

import com.atlassian.jira.component.ComponentAccessor;
import org.springframework.stereotype.Component;

/**
 * Components of Jira's that hardly any plugin is known to import: asked of Jira itself when they are first needed, for
 * without a service that it imports a plugin does not start.
 */
@Component
record JiraComponents() {

    /**
     * A component by its interface.
     *
     * @throws IllegalStateException if Jira has none
     */
    <T> T get(Class<T> type) {
        return ComponentAccessor.getComponentSafely(type)
                .orElseThrow(() -> new IllegalStateException("Jira has no " + type.getSimpleName()));
    }
}
