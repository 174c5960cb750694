package io.attain.host.container;

import java.nio.file.Path;
import java.util.List;

/** The life of plugins. All methods may be called from any thread; changes run one at a time. */
public interface Plugins extends PluginModules {

    /** Every installed plugin, by name. */
    List<PluginInfo> list();

    /**
     * Installs a plugin from its jar and enables it; a plugin of the same key is replaced and its data kept. The jar is
     * copied, and the plugin comes back after a restart.
     *
     * @return the plugin, which has failed if one of its modules does not start: Jira keeps such a plugin, too
     * @throws PluginRejected if it is not a plugin or does not start; then nothing is left behind
     */
    PluginInfo install(Path jar) throws PluginRejected;

    /**
     * Starts a disabled or failed plugin.
     *
     * @throws PluginRejected if it is not installed or does not start
     */
    void enable(String key) throws PluginRejected;

    /**
     * Stops a plugin; it stays installed, and disabled after a restart too.
     *
     * @throws PluginRejected if it is not installed
     */
    void disable(String key) throws PluginRejected;

    /**
     * Removes a plugin. Its database tables stay.
     *
     * @throws PluginRejected if it is not installed
     */
    void uninstall(String key) throws PluginRejected;
}
