package io.attain.host.web.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.host.container.PluginInfo;
import io.attain.host.container.PluginRejected;
import io.attain.host.container.Plugins;
import io.attain.host.web.http.Problem;
import io.attain.host.web.http.Upload;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The plugin manager over REST, in the spirit of Jira's: its addresses and most of its fields. It differs in that an
 * upload is done when it is answered (Jira answers with a task to ask again), needs no token in the query, and that a
 * plugin that does not start has an {@code error}.
 */
@Path(PluginResource.ALL)
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public final class PluginResource {
    static final String ALL = "plugins/1.0/";
    private static final String ONE = "{key}-key";

    private final Plugins plugins;
    private final Beans beans;

    @Inject
    PluginResource(Plugins plugins, Beans beans) {
        this.plugins = plugins;
        this.beans = beans;
    }

    @GET
    public Map<String, Object> list() {
        return Map.of("plugins", plugins.list().stream().map(this::bean).toList());
    }

    @GET
    @Path(ONE)
    public Map<String, Object> one(@PathParam("key") String key) {
        return bean(find(key));
    }

    private Map<String, Object> bean(PluginInfo plugin) {
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
        bean.put("links", Map.of("self", beans.site("/rest/" + ALL + plugin.key() + "-key")));
        return bean;
    }

    @POST
    public Response upload(@Context HttpServletRequest request) throws IOException, PluginRejected {
        try (Upload jar = Upload.of(request, "plugin")) {
            return Response.status(201)
                    .entity(bean(plugins.install(jar.file())))
                    .build();
        }
    }

    @PUT
    @Path(ONE)
    public Map<String, Object> enable(@PathParam("key") String key, JsonNode sent) throws PluginRejected {
        PluginInfo plugin = find(key);
        if (sent.path("enabled").asBoolean()) {
            plugins.enable(plugin.key());
        } else {
            plugins.disable(plugin.key());
        }
        return bean(find(key));
    }

    @DELETE
    @Path(ONE)
    public void uninstall(@PathParam("key") String key) throws PluginRejected {
        plugins.uninstall(find(key).key());
    }

    private PluginInfo find(String key) {
        return plugins.list().stream()
                .filter(plugin -> plugin.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("There is no plugin " + key + "."));
    }
}
