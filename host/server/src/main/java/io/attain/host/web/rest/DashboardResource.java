package io.attain.host.web.rest;

import static io.attain.host.web.rest.VisitedDashboards.gadget;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.host.web.Jira;
import io.attain.host.web.dashboard.Dashboard;
import io.attain.host.web.dashboard.Dashboards;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code /dashboard} as in Jira's API. A gadget's properties are its preferences; Jira keeps the two apart. */
@Path(Beans.API + "dashboard")
@Produces(MediaType.APPLICATION_JSON)
public record DashboardResource(Dashboards dashboards, VisitedDashboards visited, Jira jira, Beans beans) {
    private static final String ITEM = "{dashboard}/items/{gadget}/properties";

    @Inject
    public DashboardResource {}

    @GET
    public Map<String, Object> list() {
        List<Map<String, Object>> all = dashboards.visibleTo(jira.user().getKey()).stream()
                .map(this::bean)
                .toList();
        return Map.of("startAt", 0, "maxResults", all.size(), "total", all.size(), "dashboards", all);
    }

    @GET
    @Path("{dashboard}")
    public Map<String, Object> one(@PathParam("dashboard") long id) {
        return bean(visited.visible(id));
    }

    private Map<String, Object> bean(Dashboard dashboard) {
        return Map.of(
                "id", String.valueOf(dashboard.id()),
                "name", dashboard.name(),
                "self", beans.self("dashboard/" + dashboard.id()),
                "view", beans.site("/secure/Dashboard.jspa?selectPageId=" + dashboard.id()));
    }

    @GET
    @Path(ITEM)
    public Map<String, Object> properties(@PathParam("dashboard") long id, @PathParam("gadget") long item) {
        String self = beans.self("dashboard/" + id + "/items/" + item + "/properties/");
        return Map.of(
                "keys",
                gadget(visited.visible(id), item).preferences().keySet().stream()
                        .map(key -> Map.of("key", key, "self", self + Exchange.encode(key)))
                        .toList());
    }

    @GET
    @Path(ITEM + "/{key}")
    public Map<String, Object> property(
            @PathParam("dashboard") long id, @PathParam("gadget") long item, @PathParam("key") String key) {
        String value = gadget(visited.visible(id), item).preferences().get(key);
        if (value == null) {
            throw Problem.notFound("There is no property " + key + ".");
        }
        return Map.of("key", key, "value", value);
    }

    @PUT
    @Path(ITEM + "/{key}")
    public Response setProperty(
            @PathParam("dashboard") long id,
            @PathParam("gadget") long item,
            @PathParam("key") String key,
            JsonNode sent) {
        Map<String, String> preferences =
                new LinkedHashMap<>(gadget(visited.own(id), item).preferences());
        boolean fresh = preferences.put(key, sent.toString()) == null;
        dashboards.save(item, preferences);
        return Response.status(fresh ? 201 : 200).build();
    }

    @DELETE
    @Path(ITEM + "/{key}")
    public void removeProperty(
            @PathParam("dashboard") long id, @PathParam("gadget") long item, @PathParam("key") String key) {
        Map<String, String> preferences =
                new LinkedHashMap<>(gadget(visited.own(id), item).preferences());
        if (preferences.remove(key) == null) {
            throw Problem.notFound("There is no property " + key + ".");
        }
        dashboards.save(item, preferences);
    }
}
