package io.attain.host.jira.workflow;

import com.opensymphony.workflow.AbstractWorkflow;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.net.URL;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * OSWorkflow's own evaluation of one workflow for one issue. What differs from its usual set-up is where parts come
 * from: classes are resolved by the host, since they live in plugins that this class loader does not see.
 */
final class Engine extends AbstractWorkflow {

    private final transient Function<String, Object> parts;

    Engine(
            WorkflowDescriptor descriptor,
            WorkflowStore store,
            @Nullable String callerKey,
            Function<String, Object> parts) {
        this.parts = parts;
        this.context = new Caller(callerKey);
        setConfiguration(new OneWorkflow(descriptor, store));
    }

    @Override
    protected Object loadObject(String className) {
        return parts.apply(className.trim());
    }

    /** Who acts. A roll-back is signalled by the exception that follows, so the wish for one needs no memory. */
    private record Caller(@Nullable String getCaller) implements WorkflowContext {
        @Override
        public void setRollbackOnly() {
            // The caller of the engine rolls back on any exception.
        }
    }

    /** Knows one workflow and one store. */
    private record OneWorkflow(WorkflowDescriptor descriptor, WorkflowStore store) implements Configuration {
        @Override
        public boolean isInitialized() {
            return true;
        }

        @Override
        public String getPersistence() {
            return store.getClass().getName();
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Map getPersistenceArgs() {
            return Map.of();
        }

        @Override
        public WorkflowDescriptor getWorkflow(String name) {
            return descriptor;
        }

        @Override
        public String[] getWorkflowNames() {
            return new String[0];
        }

        @Override
        public WorkflowStore getWorkflowStore() {
            return store;
        }

        @Override
        public void load(URL url) {
            // Everything is loaded.
        }

        @Override
        public boolean removeWorkflow(String name) {
            throw new UnsupportedOperationException("Workflows are removed through the workflow manager");
        }

        @Override
        public boolean saveWorkflow(String name, WorkflowDescriptor changed, boolean replace) {
            throw new UnsupportedOperationException("Workflows are saved through the workflow manager");
        }
    }
}
