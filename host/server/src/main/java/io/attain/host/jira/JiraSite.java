package io.attain.host.jira;

import io.attain.host.store.Database;
import io.attain.host.store.Schema;
import io.attain.host.store.SiteProperties;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Jira's side of the host, put together once per process over a database and a home folder. Gives the platform's
 * services for plugins and typed accessors for the host's own pages.
 */
public final class JiraSite implements AutoCloseable {

    private final Path home;
    private final Database database;
    private final SiteProperties properties;
    private final Map<Class<?>, Object> services = new LinkedHashMap<>();
    private volatile PluginParts plugins = PluginParts.NONE;

    /** Opens the site; an empty database gets its tables and a usable empty site. The pool stays the caller's. */
    public JiraSite(DataSource source, Path home) {
        this.home = home;
        this.database = new Database(source);
        this.properties = new SiteProperties(database);
        Schema.createIn(database);
    }

    /** Tells the site what enabled plugins add; call it once the container runs. */
    public void plugins(PluginParts parts) {
        this.plugins = parts;
    }

    /** What enabled plugins add now. */
    public PluginParts plugins() {
        return plugins;
    }

    /** Every platform service by its interface, to be published to plugins. */
    public Map<Class<?>, Object> services() {
        return Map.copyOf(services);
    }

    /** The home folder: plugin jars, keys. */
    public Path home() {
        return home;
    }

    /** The host's database. */
    public Database database() {
        return database;
    }

    /** The site's own settings. */
    public SiteProperties properties() {
        return properties;
    }

    /** Stops what runs; the pool stays open. */
    @Override
    public void close() {}
}
