package io.attain.host.container;

import java.util.Map;

/** Jira's services by their public interface, as the host gives them to plugins. */
record Services(Map<Class<?>, Object> byType) {

    /** The service of an interface that Jira always has. */
    <T> T get(Class<T> type) {
        Object service = byType.get(type);
        if (service == null) {
            throw new IllegalStateException("This host has no service " + type.getName());
        }
        return type.cast(service);
    }
}
