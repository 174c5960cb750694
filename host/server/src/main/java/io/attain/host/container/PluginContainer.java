package io.attain.host.container;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.attain.host.container.ao.PluginEntityManagers;
import io.attain.host.jira.plugin.PluginParts;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.osgi.framework.BundleException;

/**
 * The part of the site that plugins live in. Open it, mount its servlets, then bring the plugins back.
 *
 * @param resources the scripts and styles of the current request's page
 */
public record PluginContainer(
        OsgiFramework osgi,
        InstalledPlugins plugins,
        Services services,
        PageResources resources,
        WebFragments fragments)
        implements Plugins, AutoCloseable {

    /**
     * Starts the framework, with no plugin yet.
     *
     * @param jira Jira's services by their interface, as plugins get them
     * @param source the pool that plugins' entities are kept in
     * @param home a folder of the site: jars are kept in {@code plugins}, {@code osgi} is emptied at each start
     * @param web what plugins' servlets run in
     */
    public static PluginContainer open(Map<Class<?>, Object> jira, DataSource source, Path home, ServletContext web)
            throws BundleException, IOException {
        ContextEvents events = new ContextEvents();
        OsgiFramework osgi = OsgiFramework.start(home.resolve("osgi"), events);
        EntityServices entities = new EntityServices(new PluginEntityManagers(source));
        Services services = new Services(Map.copyOf(jira));
        PluginStarter starter = new PluginStarter(osgi, events, entities, services, web);
        InstalledPlugins plugins = new InstalledPlugins(osgi, starter, PluginFolder.in(home.resolve("plugins")));
        RequestResources resources = new RequestResources(new Batches(plugins::running), services);
        Map<Class<?>, Object> published = new HashMap<>(jira);
        published.put(PageBuilderService.class, resources);
        osgi.publish(published);
        osgi.publish(ActiveObjects.class, entities);
        return new PluginContainer(osgi, plugins, services, resources, new WebFragments(plugins::running, services));
    }

    /** Starts the plugins that an earlier run of this site had; those that fail are listed as failed. */
    public void restore() throws IOException {
        plugins.restore();
    }

    /** The servlets of plugins' resources by URL pattern; a more specific pattern of the host goes before them. */
    public Map<String, HttpServlet> servlets(Supplier<PageDecorator> decorator) {
        return Map.of(
                "/rest/*", new RestServlet(plugins),
                "/plugins/servlet/*", new PluginServlets(plugins, decorator),
                "/download/*", new Downloads(plugins, services));
    }

    /** What leads each request through plugins' filters; it belongs behind the host's own filters. */
    public Filter filter() {
        return new PluginFilters(plugins);
    }

    /** What plugins add to Jira's own side. */
    public PluginParts parts() {
        return new AddedParts(plugins);
    }

    @Override
    public List<PluginInfo> list() {
        return plugins.list();
    }

    @Override
    public PluginInfo install(Path jar) throws PluginRejected {
        return plugins.install(jar);
    }

    @Override
    public void enable(String key) throws PluginRejected {
        plugins.enable(key);
    }

    @Override
    public void disable(String key) throws PluginRejected {
        plugins.disable(key);
    }

    @Override
    public void uninstall(String key) throws PluginRejected {
        plugins.uninstall(key);
    }

    @Override
    public List<WebPanel> webPanels(String location, Map<String, Object> context) {
        return fragments.webPanels(location, context);
    }

    @Override
    public List<WebItem> webItems(String section, Map<String, Object> context) {
        return fragments.webItems(section, context);
    }

    @Override
    public List<WebSection> webSections(String location, Map<String, Object> context) {
        return fragments.webSections(location, context);
    }

    @Override
    public List<DashboardItem> dashboardItems(Map<String, Object> context) {
        return fragments.dashboardItems(context);
    }

    @Override
    public Optional<DashboardItem> dashboardItem(String completeKey) {
        return fragments.dashboardItem(completeKey);
    }

    /** Stops the plugins and the framework. */
    @Override
    public void close() {
        plugins.stopAll();
        osgi.close();
    }
}
