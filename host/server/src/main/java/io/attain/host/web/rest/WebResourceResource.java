package io.attain.host.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.host.container.PageResources;
import io.attain.host.container.PageResources.Address;
import io.attain.host.web.http.Access;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Reply;
import io.attain.host.web.http.Routes;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells a page's script where the files of contexts ({@code c}) and web resources ({@code r}) are, without those that the
 * page has ({@code xc}, {@code xr}), as Jira's {@code WRM.require} asks.
 */
public final class WebResourceResource {
    private final PageResources resources;

    /** Over the plugins' web resources. */
    public WebResourceResource(PageResources resources) {
        this.resources = resources;
    }

    /** Its address. */
    public void addTo(Routes routes) {
        routes.post(Access.ANYONE, "/rest/webResources/1.0/resources", this::files);
    }

    private Reply files(Exchange exchange) throws IOException {
        JsonNode asked = exchange.json();
        Stream<Map<String, String>> files =
                resources.addresses(names(asked, "c", "r"), names(asked, "xc", "xr"), exchange.local("")).stream()
                        .map(WebResourceResource::bean);
        return Reply.json(Map.of("resources", files.toList(), "unparsedData", Map.of(), "unparsedErrors", Map.of()));
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
