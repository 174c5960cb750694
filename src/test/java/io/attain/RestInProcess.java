package io.attain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.springframework.util.function.SingletonSupplier;

/** REST resources as Jira runs them, with JSON in and out, but without a server. */
public final class RestInProcess {

    private static final URI BASE = URI.create("http://jira.example/rest/attain/1.0/");
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Warns, for each resource of ours, that it is no provider. */
    private static final Logger JERSEY = Logger.getLogger("org.glassfish.jersey");

    static {
        JERSEY.setLevel(Level.SEVERE);
    }

    private final Object[] resources;
    private final SingletonSupplier<ApplicationHandler> handler;

    /** Runs these resources, from the first request on. */
    public RestInProcess(Object... resources) {
        this.resources = resources.clone();
        this.handler = SingletonSupplier.of(this::started);
    }

    private ApplicationHandler started() {
        ResourceConfig config = new ResourceConfig()
                .register(JacksonFeature.class)
                .register(new JiraJson())
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
        Stream.of(resources).forEach(config::register);
        return new ApplicationHandler(config);
    }

    /** The same with what Jira runs before and behind all resources of the plugin. */
    public RestInProcess withProviders(Object... providers) {
        return new RestInProcess(
                Stream.concat(Stream.of(resources), Stream.of(providers)).toArray());
    }

    /** Asks with GET. */
    public Answer get(String path) {
        return ask("GET", path, null, new byte[0]);
    }

    /** Sends a body of a media type. */
    public Answer send(String method, String path, String mediaType, String body) {
        return ask(method, path, mediaType, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a file of a media type. */
    public Answer send(String path, String mediaType, byte[] body) {
        return ask("POST", path, mediaType, body);
    }

    /** The status, the headers and the body of an answer. */
    public static final class Answer {

        private final int status;
        private final MultivaluedMap<String, String> headers;
        private final byte[] content;

        private Answer(int status, MultivaluedMap<String, String> headers, byte[] content) {
            this.status = status;
            this.headers = headers;
            this.content = content;
        }

        public int status() {
            return status;
        }

        public MultivaluedMap<String, String> headers() {
            return headers;
        }

        /** The body as it is. */
        public byte[] content() {
            return content.clone();
        }

        /** The body as text. */
        public String body() {
            return new String(content, StandardCharsets.UTF_8);
        }

        /** The body as JSON. */
        public JsonNode json() {
            try {
                return JSON.readTree(content);
            } catch (IOException e) {
                throw new AssertionError(body(), e);
            }
        }
    }

    private Answer ask(String method, String path, String mediaType, byte[] body) {
        ContainerRequest request =
                new ContainerRequest(BASE, BASE.resolve(path), method, null, new MapPropertiesDelegate(), null);
        if (mediaType != null) {
            request.header("Content-Type", mediaType);
            request.setEntityStream(new ByteArrayInputStream(body));
        }
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            ContainerResponse response = handler.obtain().apply(request, answer).get();
            return new Answer(response.getStatus(), response.getStringHeaders(), answer.toByteArray());
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
