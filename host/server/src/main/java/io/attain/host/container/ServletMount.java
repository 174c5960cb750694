package io.attain.host.container;

import io.attain.host.container.descriptor.ModuleDeclaration.ServletModule;
import jakarta.servlet.http.HttpServlet;
import java.util.Optional;

/** A plugin's servlet and the addresses it answers below /plugins/servlet. */
record ServletMount(ServletModule module, HttpServlet servlet) implements MountedServlet.Mount {

    /** The part of a path that leads to this servlet; empty if none does. */
    @Override
    public Optional<String> prefixOf(String path) {
        for (String pattern : module.patterns()) {
            String prefix = pattern.endsWith("/*") ? pattern.substring(0, pattern.length() - 2) : pattern;
            boolean below = pattern.endsWith("/*") && path.startsWith(prefix + "/");
            if (below || path.equals(prefix)) {
                return Optional.of(prefix);
            }
        }
        return Optional.empty();
    }
}
