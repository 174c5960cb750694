package io.attain.host.container;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An installed plugin as its administrator sees it.
 *
 * @param error why it is {@link State#FAILED}, else null
 * @param modules how many modules its descriptor declares
 * @param unknownModuleTypes the declared module types that this host does not know, and so does not run
 */
public record PluginInfo(
        String key,
        String name,
        String version,
        String vendor,
        State state,
        @Nullable String error,
        int modules,
        Set<String> unknownModuleTypes) {

    /** What a plugin does at the moment. */
    public enum State {
        ENABLED,
        DISABLED,
        FAILED
    }
}
