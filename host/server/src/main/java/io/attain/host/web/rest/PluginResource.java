package io.attain.host.web.rest;

import io.attain.host.container.PluginInfo;
import io.attain.host.container.PluginRejected;
import io.attain.host.container.Plugins;
import io.attain.host.web.http.Access;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Problem;
import io.attain.host.web.http.Reply;
import io.attain.host.web.http.Routes;
import io.attain.host.web.http.Upload;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The plugin manager over REST, in the spirit of Jira's: its addresses and most of its fields. It differs in that an
 * upload is done when it is answered (Jira answers with a task to ask again), needs no token in the query, and that a
 * plugin that does not start has an {@code error}.
 */
public final class PluginResource {
    private static final String ALL = "/rest/plugins/1.0/";
    private static final String ONE = ALL + "{key}-key";

    private final Plugins plugins;

    /** Over the installed plugins. */
    public PluginResource(Plugins plugins) {
        this.plugins = plugins;
    }

    /** Its addresses. */
    public void addTo(Routes routes) {
        routes.get(Access.ADMIN, ALL, exchange -> Reply.json(Map.of("plugins", beans(exchange))))
                .post(Access.ADMIN, ALL, this::upload)
                .get(Access.ADMIN, ONE, exchange -> Reply.json(bean(exchange, find(exchange.path("key")))))
                .put(Access.ADMIN, ONE, this::enable)
                .delete(Access.ADMIN, ONE, this::uninstall);
    }

    private List<Map<String, Object>> beans(Exchange exchange) {
        return plugins.list().stream().map(plugin -> bean(exchange, plugin)).toList();
    }

    private static Map<String, Object> bean(Exchange exchange, PluginInfo plugin) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("key", plugin.key());
        bean.put("name", plugin.name());
        bean.put("version", plugin.version());
        bean.put("vendor", Map.of("name", plugin.vendor()));
        bean.put("enabled", plugin.state() == PluginInfo.State.ENABLED);
        bean.put("state", plugin.state().name());
        bean.put("userInstalled", true);
        bean.put("error", plugin.error());
        bean.put("moduleCount", plugin.modules());
        bean.put("unrecognisedModuleTypes", plugin.unknownModuleTypes());
        bean.put("links", Map.of("self", exchange.absolute(ALL + plugin.key() + "-key")));
        return bean;
    }

    private Reply upload(Exchange exchange) throws IOException {
        try (Upload jar = Upload.of(exchange, "plugin")) {
            return Reply.json(201, bean(exchange, plugins.install(jar.file())));
        } catch (PluginRejected e) {
            throw Problem.badRequest(reason(e));
        }
    }

    private Reply enable(Exchange exchange) throws IOException {
        PluginInfo plugin = find(exchange.path("key"));
        boolean enabled = exchange.json().path("enabled").asBoolean();
        try {
            if (enabled) {
                plugins.enable(plugin.key());
            } else {
                plugins.disable(plugin.key());
            }
        } catch (PluginRejected e) {
            throw Problem.badRequest(reason(e));
        }
        return Reply.json(bean(exchange, find(plugin.key())));
    }

    private Reply uninstall(Exchange exchange) {
        try {
            plugins.uninstall(find(exchange.path("key")).key());
        } catch (PluginRejected e) {
            throw Problem.badRequest(reason(e));
        }
        return Reply.status(204);
    }

    private PluginInfo find(String key) {
        return plugins.list().stream()
                .filter(plugin -> plugin.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("There is no plugin " + key + "."));
    }

    private static String reason(PluginRejected rejected) {
        return String.valueOf(rejected.getMessage());
    }
}
