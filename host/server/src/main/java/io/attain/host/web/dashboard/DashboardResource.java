package io.attain.host.web.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.host.container.PluginModules;
import io.attain.host.web.http.Access;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Problem;
import io.attain.host.web.http.Reply;
import io.attain.host.web.http.Routes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Dashboards over REST: reading as in Jira's API, and below {@code /rest/dashboards/1.0} what the dashboard's own script
 * needs. A gadget's properties are its preferences; Jira keeps the two apart.
 */
public final class DashboardResource {
    private static final String API = "/rest/api/2/dashboard";
    private static final String ALL = "/rest/dashboards/1.0";
    private static final String OWN = ALL + "/{dashboard}";
    private static final String ITEM = API + "/{dashboard}/items/{gadget}/properties";

    private final Dashboards dashboards;
    private final PluginModules plugins;

    /** Over the stored dashboards and the gadgets that plugins bring. */
    public DashboardResource(Dashboards dashboards, PluginModules plugins) {
        this.dashboards = dashboards;
        this.plugins = plugins;
    }

    /** Its addresses. */
    public void addTo(Routes routes) {
        routes.get(Access.USER, API, this::list)
                .get(Access.USER, API + "/{dashboard}", this::one)
                .get(Access.USER, ITEM, this::properties)
                .get(Access.USER, ITEM + "/{key}", this::property)
                .put(Access.USER, ITEM + "/{key}", this::setProperty)
                .delete(Access.USER, ITEM + "/{key}", this::removeProperty)
                .post(Access.USER, ALL, this::create)
                .post(Access.USER, OWN + "/gadget", this::add)
                .delete(Access.USER, OWN + "/gadget/{gadget}", this::remove)
                .put(Access.USER, OWN + "/gadget/{gadget}/prefs", this::save)
                .put(Access.USER, OWN + "/layout", this::arrange);
    }

    private Reply list(Exchange exchange) {
        List<Map<String, Object>> beans = dashboards.visibleTo(exchange.user().getKey()).stream()
                .map(dashboard -> bean(exchange, dashboard))
                .toList();
        return Reply.json(Map.of("startAt", 0, "maxResults", beans.size(), "total", beans.size(), "dashboards", beans));
    }

    private Reply one(Exchange exchange) {
        return Reply.json(bean(exchange, visible(exchange)));
    }

    private static Map<String, Object> bean(Exchange exchange, Dashboard dashboard) {
        return Map.of(
                "id", String.valueOf(dashboard.id()),
                "name", dashboard.name(),
                "self", exchange.absolute(API + "/" + dashboard.id()),
                "view", exchange.absolute("/secure/Dashboard.jspa?selectPageId=" + dashboard.id()));
    }

    private Reply properties(Exchange exchange) {
        Dashboard.Gadget gadget = gadget(exchange, visible(exchange));
        String self = exchange.absolute(
                exchange.request().getPathInfo() == null
                        ? ""
                        : exchange.request().getPathInfo());
        return Reply.json(Map.of(
                "keys",
                gadget.preferences().keySet().stream()
                        .map(key -> Map.of("key", key, "self", self + "/" + Exchange.encode(key)))
                        .toList()));
    }

    private Reply property(Exchange exchange) {
        Dashboard.Gadget gadget = gadget(exchange, visible(exchange));
        String key = exchange.path("key");
        String value = gadget.preferences().get(key);
        if (value == null) {
            throw Problem.notFound("There is no property " + key + ".");
        }
        return Reply.json(Map.of("key", key, "value", value));
    }

    private Reply setProperty(Exchange exchange) throws IOException {
        Dashboard.Gadget gadget = gadget(exchange, own(exchange));
        Map<String, String> preferences = new LinkedHashMap<>(gadget.preferences());
        String key = exchange.path("key");
        boolean fresh = preferences.put(key, exchange.json().toString()) == null;
        dashboards.save(gadget.id(), preferences);
        return Reply.status(fresh ? 201 : 200);
    }

    private Reply removeProperty(Exchange exchange) {
        Dashboard.Gadget gadget = gadget(exchange, own(exchange));
        Map<String, String> preferences = new LinkedHashMap<>(gadget.preferences());
        if (preferences.remove(exchange.path("key")) == null) {
            throw Problem.notFound("There is no property " + exchange.path("key") + ".");
        }
        dashboards.save(gadget.id(), preferences);
        return Reply.status(204);
    }

    /** Jira's own pages create dashboards with a form; clients of the host may do it here. */
    private Reply create(Exchange exchange) throws IOException {
        JsonNode wanted = exchange.json();
        String name = wanted.path("name").asText().strip();
        if (name.isEmpty()) {
            throw Problem.badRequest("A dashboard needs a name.");
        }
        long id = dashboards.create(
                name, exchange.user().getKey(), wanted.path("shared").asBoolean());
        return Reply.json(201, Map.of("id", String.valueOf(id)));
    }

    private Reply add(Exchange exchange) throws IOException {
        Dashboard dashboard = own(exchange);
        String module = exchange.json().path("moduleKey").asText();
        if (plugins.dashboardItem(module).isEmpty()) {
            throw Problem.badRequest("There is no dashboard item " + module + ".");
        }
        return Reply.json(201, Map.of("id", String.valueOf(dashboards.add(dashboard.id(), module))));
    }

    private Reply remove(Exchange exchange) {
        dashboards.remove(gadget(exchange, own(exchange)).id());
        return Reply.status(204);
    }

    private Reply save(Exchange exchange) throws IOException {
        Dashboard.Gadget gadget = gadget(exchange, own(exchange));
        Map<String, String> preferences = new LinkedHashMap<>();
        exchange.json().properties().forEach(field -> preferences.put(field.getKey(), text(field.getValue())));
        dashboards.save(gadget.id(), preferences);
        return Reply.json(preferences);
    }

    /** As in Jira every preference is a text; lists and objects come back as their JSON. */
    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private Reply arrange(Exchange exchange) throws IOException {
        Dashboard dashboard = own(exchange);
        List<List<Long>> columns = new ArrayList<>();
        for (JsonNode column : exchange.json().path("columns")) {
            List<Long> ids = new ArrayList<>();
            column.forEach(id -> ids.add(id.asLong()));
            columns.add(ids);
        }
        if (columns.size() != Dashboard.COLUMNS) {
            throw Problem.badRequest("A dashboard has " + Dashboard.COLUMNS + " columns.");
        }
        dashboards.arrange(dashboard.id(), columns);
        return Reply.status(204);
    }

    private Dashboard visible(Exchange exchange) {
        return dashboards
                .find(exchange.id("dashboard"), exchange.user().getKey())
                .orElseThrow(() -> Problem.notFound("The dashboard does not exist."));
    }

    private Dashboard own(Exchange exchange) {
        Dashboard dashboard = visible(exchange);
        if (!dashboard.editableBy(exchange.user().getKey())) {
            throw Problem.forbidden("Only its owner may change this dashboard.");
        }
        return dashboard;
    }

    private static Dashboard.Gadget gadget(Exchange exchange, Dashboard dashboard) {
        long id = exchange.id("gadget");
        return dashboard.gadgets().stream()
                .filter(gadget -> gadget.id() == id)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("The dashboard has no such item."));
    }
}
