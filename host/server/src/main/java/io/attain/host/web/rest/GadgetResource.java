package io.attain.host.web.rest;

import static io.attain.host.web.rest.VisitedDashboards.gadget;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.host.container.PluginModules;
import io.attain.host.web.Jira;
import io.attain.host.web.dashboard.Dashboard;
import io.attain.host.web.dashboard.Dashboards;
import io.attain.host.web.http.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Own dashboards and their gadgets, as the dashboard's own script changes them. */
@Path("dashboards/1.0")
@Produces(MediaType.APPLICATION_JSON)
public record GadgetResource(Dashboards dashboards, VisitedDashboards visited, PluginModules plugins, Jira jira) {

    @Inject
    public GadgetResource {}

    /** Jira's own pages create dashboards with a form; clients of the host may do it here. */
    @POST
    public Response create(JsonNode wanted) {
        String name = wanted.path("name").asText().strip();
        if (name.isEmpty()) {
            throw Problem.badRequest("A dashboard needs a name.");
        }
        return made(dashboards.create(
                name, jira.user().getKey(), wanted.path("shared").asBoolean()));
    }

    @POST
    @Path("{dashboard}/gadget")
    public Response add(@PathParam("dashboard") long id, JsonNode wanted) {
        Dashboard dashboard = visited.own(id);
        String module = wanted.path("moduleKey").asText();
        if (plugins.dashboardItem(module).isEmpty()) {
            throw Problem.badRequest("There is no dashboard item " + module + ".");
        }
        return made(dashboards.add(dashboard.id(), module));
    }

    private static Response made(long id) {
        return Response.status(201).entity(Map.of("id", String.valueOf(id))).build();
    }

    @DELETE
    @Path("{dashboard}/gadget/{gadget}")
    public void remove(@PathParam("dashboard") long id, @PathParam("gadget") long item) {
        dashboards.remove(gadget(visited.own(id), item).id());
    }

    @PUT
    @Path("{dashboard}/gadget/{gadget}/prefs")
    public Map<String, String> save(@PathParam("dashboard") long id, @PathParam("gadget") long item, JsonNode wanted) {
        Map<String, String> preferences = new LinkedHashMap<>();
        wanted.properties().forEach(field -> preferences.put(field.getKey(), text(field.getValue())));
        dashboards.save(gadget(visited.own(id), item).id(), preferences);
        return preferences;
    }

    /** As in Jira every preference is a text; lists and objects come back as their JSON. */
    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }

    @PUT
    @Path("{dashboard}/layout")
    public void arrange(@PathParam("dashboard") long id, JsonNode wanted) {
        Dashboard dashboard = visited.own(id);
        List<List<Long>> columns = new ArrayList<>();
        for (JsonNode column : wanted.path("columns")) {
            List<Long> ids = new ArrayList<>();
            column.forEach(gadget -> ids.add(gadget.asLong()));
            columns.add(ids);
        }
        if (columns.size() != Dashboard.COLUMNS) {
            throw Problem.badRequest("A dashboard has " + Dashboard.COLUMNS + " columns.");
        }
        dashboards.arrange(dashboard.id(), columns);
    }
}
