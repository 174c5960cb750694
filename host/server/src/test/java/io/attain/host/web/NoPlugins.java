package io.attain.host.web;

import io.attain.host.container.DashboardItem;
import io.attain.host.container.PluginInfo;
import io.attain.host.container.PluginRejected;
import io.attain.host.container.Plugins;
import io.attain.host.container.WebItem;
import io.attain.host.container.WebPanel;
import io.attain.host.container.WebSection;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A site without plugins, but for one dashboard item. */
final class NoPlugins implements Plugins {
    static final String ITEM = "test.plugin:hello";

    private final DashboardItem item =
            new DashboardItem(ITEM, "Hello", "Says hello", List.of(), true, null, null, context -> "<p>Hello</p>");

    @Override
    public List<PluginInfo> list() {
        return List.of();
    }

    @Override
    public PluginInfo install(Path jar) throws PluginRejected {
        throw new PluginRejected("This is no plugin");
    }

    @Override
    public void enable(String key) throws PluginRejected {
        throw new PluginRejected("not installed");
    }

    @Override
    public void disable(String key) throws PluginRejected {
        throw new PluginRejected("not installed");
    }

    @Override
    public void uninstall(String key) throws PluginRejected {
        throw new PluginRejected("not installed");
    }

    @Override
    public List<WebPanel> webPanels(String location, Map<String, Object> context) {
        return List.of();
    }

    @Override
    public List<WebItem> webItems(String section, Map<String, Object> context) {
        return List.of();
    }

    @Override
    public List<WebSection> webSections(String location, Map<String, Object> context) {
        return List.of();
    }

    @Override
    public List<DashboardItem> dashboardItems(Map<String, Object> context) {
        return List.of(item);
    }

    @Override
    public Optional<DashboardItem> dashboardItem(String completeKey) {
        return completeKey.equals(ITEM) ? Optional.of(item) : Optional.empty();
    }
}
