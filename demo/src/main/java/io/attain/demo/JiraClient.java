package io.attain.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Calls a Jira's REST as one user, by basic authentication. Any answer but a 2xx is a {@link Refused}. */
public final class JiraClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String IMPORTS = "/rest/attain/1.0/imports/";
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    /** One for all clients, who keep no cookies: each has a thread of its own. */
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI base;
    private final String authorization;

    /** A client of the Jira at the given base address, without a slash at its end. */
    public JiraClient(URI base, String user, String password) {
        this.base = base;
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a resource. */
    public JsonNode get(String path) {
        return send(request(path).GET().build());
    }

    /** Reads a file of text. */
    public String text(String path) {
        return body(HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", authorization)
                .GET()
                .build());
    }

    /**
     * Makes a user whose password is the demo's, as an administrator.
     *
     * @param name what is shown of them
     * @param locale which language they read, as {@code zh_CN}; null for that of the site
     */
    public void addUser(String login, String name, @Nullable String locale) {
        Map<String, String> user = new HashMap<>(Map.of(
                "name",
                login,
                "displayName",
                name,
                "emailAddress",
                login + "@lanhai.example",
                "password",
                Company.PASSWORD));
        if (locale != null) {
            user.put("locale", locale);
        }
        post("/rest/api/2/user", user);
    }

    /** The key of the user who logs in by this name: what Attain knows people by. */
    public String userKey(String name) {
        return get("/rest/api/2/user?username=" + escaped(name)).path("key").asText();
    }

    /** Posts JSON. */
    public JsonNode post(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json(body)))
                .build());
    }

    /** Puts JSON. */
    public JsonNode put(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json(body)))
                .build());
    }

    /** Deletes a resource. */
    public void delete(String path) {
        send(request(path).DELETE().build());
    }

    /** Posts a CSV file. */
    public JsonNode postCsv(String path, String csv) {
        return postFile(path, "text/csv; charset=UTF-8", csv);
    }

    /**
     * Imports a CSV file of a kind into a project and waits until all of it is written, which the server does in the background
     * if it is much.
     *
     * @throws IllegalStateException if it is not imported
     */
    public void importCsv(String kind, String project, String csv) {
        String path = IMPORTS + kind;
        String of = "?projectKey=" + project;
        JsonNode answer = postCsv(path + of, csv);
        String run = answer.path("id").asText();
        while (answer.has("id") && !answer.path("over").asBoolean()) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
            answer = get(path + "/runs/" + run + of);
        }
        if (answer.has("id") && !answer.path("state").asText().equals("done")) {
            throw new IllegalStateException("The import of " + kind + " ended so: " + answer);
        }
    }

    /** Posts a file of text in UTF-8. */
    JsonNode postFile(String path, String mediaType, String text) {
        return send(request(path)
                .header("Content-Type", mediaType)
                .header("X-Atlassian-Token", "no-check")
                .POST(HttpRequest.BodyPublishers.ofString(text))
                .build());
    }

    /** A query parameter's value, escaped. */
    public static String escaped(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Whether there is such a resource for this user. */
    public boolean has(String path) {
        try {
            get(path);
            return true;
        } catch (Refused refused) {
            if (refused.status() == 404) {
                return false;
            }
            throw refused;
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", authorization)
                .header("Accept", "application/json");
    }

    private JsonNode send(HttpRequest request) {
        String body = body(request);
        try {
            return body.isBlank() ? JsonNodeFactory.instance.objectNode() : JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        }
    }

    private String body(HttpRequest request) {
        try {
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new Refused(request.method() + " " + request.uri(), answer.statusCode(), answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for Jira", e);
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A named thing, as Jira's REST takes it. */
    static Map<String, Object> named(String name) {
        return Map.of("name", name);
    }

    /** Jira said no. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int status;

        Refused(String request, int status, String body) {
            super(request + " was answered with " + status + ": " + body);
            this.status = status;
        }

        /** The HTTP status. */
        public int status() {
            return status;
        }
    }
}
