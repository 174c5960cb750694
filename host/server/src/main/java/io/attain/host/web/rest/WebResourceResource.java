package io.attain.host.web.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.host.container.PageResources;
import io.attain.host.container.PageResources.Address;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells a page's script where the files of contexts ({@code c}) and web resources ({@code r}) are, without those that the
 * page has ({@code xc}, {@code xr}), as Jira's {@code WRM.require} asks.
 */
@Path("webResources/1.0/resources")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public record WebResourceResource(PageResources resources) {

    @Inject
    public WebResourceResource {}

    @POST
    public Map<String, Object> files(JsonNode asked, @Context HttpServletRequest request) {
        Stream<Map<String, String>> files =
                resources.addresses(names(asked, "c", "r"), names(asked, "xc", "xr"), request.getContextPath()).stream()
                        .map(WebResourceResource::bean);
        return Map.of("resources", files.toList(), "unparsedData", Map.of(), "unparsedErrors", Map.of());
    }

    private static Map<String, String> bean(Address address) {
        return Map.of("url", address.url(), "resourceType", address.style() ? "CSS" : "JAVASCRIPT");
    }

    private static Set<String> names(JsonNode asked, String contexts, String resources) {
        Set<String> names = new LinkedHashSet<>();
        asked.path(contexts).forEach(name -> names.add(name.asText()));
        asked.path(resources).forEach(name -> names.add(name.asText()));
        return names;
    }
}
