package io.attain.host.container;

import io.attain.host.container.PluginInfo.State;
import io.attain.host.container.descriptor.Descriptor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The installed plugins and what becomes of them. Changes hold a lock; who only looks sees the last finished change. */
final class InstalledPlugins {
    private static final Logger LOG = LoggerFactory.getLogger(InstalledPlugins.class);

    private final OsgiFramework osgi;
    private final PluginStarter starter;
    private final PluginFolder folder;
    private final Map<String, Installed> plugins = new ConcurrentHashMap<>();

    InstalledPlugins(OsgiFramework osgi, PluginStarter starter, PluginFolder folder) {
        this.osgi = osgi;
        this.starter = starter;
        this.folder = folder;
    }

    /** Brings back the plugins of an earlier run; one that fails is listed as failed and does not stop the others. */
    synchronized void restore() throws IOException {
        for (Path jar : folder.jars()) {
            try {
                PluginJar plugin = PluginJar.open(jar);
                plugins.put(plugin.key(), revived(plugin));
            } catch (PluginRejected e) {
                LOG.error("{} stays out: {}", jar.getFileName(), e.getMessage());
            }
        }
    }

    List<PluginInfo> list() {
        return plugins.values().stream()
                .map(Installed::info)
                .sorted(Comparator.comparing(PluginInfo::name).thenComparing(PluginInfo::key))
                .toList();
    }

    /** The enabled plugins, by key. */
    Stream<RunningPlugin> running() {
        return plugins.values().stream()
                .flatMap(plugin -> Optional.ofNullable(plugin.running).stream())
                .sorted(Comparator.comparing(plugin -> plugin.descriptor().key()));
    }

    /**
     * Installs or upgrades; if the new jar is refused, what was there before runs again. One whose modules do not start is
     * kept as failed, as in Jira.
     */
    synchronized PluginInfo install(Path file) throws PluginRejected {
        PluginJar jar = PluginJar.open(file);
        Installed before = plugins.get(jar.key());
        if (before != null) {
            announceStop(before);
            plugins.remove(jar.key());
            takeDown(before);
        }
        try {
            Installed installed = putUp(jar);
            keep(installed, jar);
            return installed.info();
        } catch (PluginRejected e) {
            if (before != null) {
                plugins.put(jar.key(), revived(PluginJar.open(folder.jar(jar.key()))));
            }
            throw e;
        }
    }

    private void keep(Installed installed, PluginJar jar) throws PluginRejected {
        try {
            folder.keep(jar.key(), jar.file());
            folder.disabled(jar.key(), false);
            plugins.put(jar.key(), installed);
        } catch (IOException e) {
            announceStop(installed);
            takeDown(installed);
            throw new PluginRejected("The jar cannot be kept in " + folder.folder() + ": " + e.getMessage(), e);
        }
    }

    synchronized void enable(String key) throws PluginRejected {
        Installed plugin = find(key);
        if (plugin.running != null) {
            return;
        }
        folder.disabled(key, false);
        try {
            Installed up = putUp(PluginJar.open(folder.jar(key)));
            if (up.error != null) {
                throw new PluginRejected(up.error);
            }
            plugins.put(key, up);
        } catch (PluginRejected e) {
            plugins.put(key, new Installed(plugin.descriptor, null, e.getMessage()));
            throw e;
        }
    }

    synchronized void disable(String key) throws PluginRejected {
        Installed plugin = find(key);
        folder.disabled(key, true);
        announceStop(plugin);
        plugins.put(key, new Installed(plugin.descriptor, null, null));
        takeDown(plugin);
    }

    synchronized void uninstall(String key) throws PluginRejected {
        Installed plugin = find(key);
        announceStop(plugin);
        plugins.remove(key);
        takeDown(plugin);
        folder.forget(key);
    }

    /** Stops all plugins; they come back at the next start. */
    synchronized void stopAll() {
        plugins.values().forEach(this::announceStop);
        plugins.values().forEach(this::takeDown);
        plugins.clear();
    }

    private Installed find(String key) throws PluginRejected {
        Installed plugin = plugins.get(key);
        if (plugin == null) {
            throw new PluginRejected("There is no plugin " + key);
        }
        return plugin;
    }

    private Installed revived(PluginJar jar) {
        if (folder.isDisabled(jar.key())) {
            return new Installed(jar.descriptor(), null, null);
        }
        try {
            return putUp(jar);
        } catch (PluginRejected e) {
            LOG.error("{} is not enabled: {}", jar.key(), e.getMessage(), e);
            return new Installed(jar.descriptor(), null, e.getMessage());
        }
    }

    private Installed putUp(PluginJar jar) throws PluginRejected {
        Bundle bundle = bundle(jar.file());
        try {
            return new Installed(jar.descriptor(), starter.start(bundle, jar.descriptor()), null);
        } catch (ModulesRefused e) {
            remove(bundle);
            LOG.error("{} is not enabled: {}", jar.key(), e.getMessage(), e);
            return new Installed(jar.descriptor(), null, e.getMessage());
        } catch (PluginRejected e) {
            remove(bundle);
            throw e;
        }
    }

    private Bundle bundle(Path file) throws PluginRejected {
        try {
            return osgi.install(file);
        } catch (BundleException | IOException e) {
            throw new PluginRejected("The jar is no OSGi bundle: " + Reasons.of(e), e);
        }
    }

    /** Jira's order: a plugin hears of its end while its modules work; then they go, and its components last. */
    private void announceStop(Installed plugin) {
        if (plugin.running != null) {
            starter.announceStop(plugin.running);
        }
    }

    private void takeDown(Installed plugin) {
        if (plugin.running != null) {
            starter.stop(plugin.running);
            remove(plugin.running.bundle());
        }
    }

    private void remove(Bundle bundle) {
        try {
            osgi.uninstall(bundle);
        } catch (BundleException e) {
            throw new IllegalStateException("Cannot uninstall " + bundle.getSymbolicName(), e);
        }
    }

    /** Running, or disabled if there is no error, or failed. A plugin that does not run has no bundle. */
    private record Installed(Descriptor descriptor, @Nullable RunningPlugin running, @Nullable String error) {

        PluginInfo info() {
            State state = running != null ? State.ENABLED : error == null ? State.DISABLED : State.FAILED;
            return new PluginInfo(
                    descriptor.key(),
                    descriptor.name(),
                    descriptor.version(),
                    descriptor.vendor(),
                    state,
                    error,
                    descriptor.moduleCount(),
                    descriptor.unknownTypes());
        }
    }
}
