package io.attain.host.container;

import io.attain.host.container.descriptor.ModuleDeclaration.FilterModule;
import jakarta.servlet.Filter;

/** A plugin's filter and the addresses whose requests go through it. */
record FilterMount(FilterModule module, Filter filter) {

    /** Whether requests of a path, from the site's context on, go through it. */
    boolean matches(String path) {
        return module.patterns().stream().anyMatch(pattern -> matches(pattern, path));
    }

    private static boolean matches(String pattern, String path) {
        if (pattern.endsWith("/*")) {
            String prefix = pattern.substring(0, pattern.length() - 2);
            return path.equals(prefix) || path.startsWith(prefix + "/");
        }
        return pattern.startsWith("*.") ? path.endsWith(pattern.substring(1)) : path.equals(pattern);
    }
}
