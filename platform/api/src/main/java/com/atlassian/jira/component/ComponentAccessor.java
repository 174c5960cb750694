package com.atlassian.jira.component;

import java.util.Optional;

/**
 * Gives components of Jira that are no services of OSGi: the part of it that Attain calls, and what the host fulfils.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/component/ComponentAccessor.html">Public API page</a>
 */
public class ComponentAccessor {
    private static volatile Worker worker = new Worker() {
        @Override
        public <T> Optional<T> getComponentSafely(Class<T> clazz) {
            return Optional.empty();
        }
    };

    public static <T> Optional<T> getComponentSafely(Class<T> clazz) {
        return worker.getComponentSafely(clazz);
    }

    public static Worker initialiseWorker(Worker componentAccessorWorker) {
        Worker before = worker;
        worker = componentAccessorWorker;
        return before;
    }

    public interface Worker {
        <T> Optional<T> getComponentSafely(Class<T> clazz);
    }
}
