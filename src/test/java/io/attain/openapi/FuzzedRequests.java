package io.attain.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.UnansweredRequests;
import io.attain.kernel.web.UnreadBodies;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Requests as docs/openapi.yaml describes them, with something hostile in most of them: the same ones at every run. Whatever
 * is sent, no answer may be a fault, large or costly, and each refusal is told in the one shape and names no class.
 */
public final class FuzzedRequests {

    private static final String JSON = "application/json";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int DEEPEST = 6;
    private static final long SEED = 11;
    private static final int TIMES = 100;
    private static final int LARGEST_ANSWER = 1_000_000;
    /** Of the processor. */
    private static final Duration LONGEST_WORK = Duration.ofSeconds(2);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Predicate<String> NAMES_A_CLASS = Pattern.compile(
                    "\\b(io\\.attain|java\\.|jakarta\\.|com\\.fasterxml|org\\.)|Exception|\\$[A-Z]")
            .asPredicate();

    private final JsonNode description;
    private final Map<String, List<String>> known;
    private final Random random;
    private int taken;

    /** The requests of this number. */
    public FuzzedRequests(long seed) {
        this(seed, Map.of());
    }

    /** The same, with what a site has under the names of parameters and fields. */
    public FuzzedRequests(long seed, Map<String, List<String>> known) {
        this.known = known;
        try {
            this.description = TidyYaml.read(Path.of("docs", "openapi.yaml"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        this.random = new Random(seed);
    }

    /** Sends a hundred requests to each call of these paths, as the asker; some of them are sound. */
    public static void at(RestInProcess rest, Asker asker, String... paths) {
        RestInProcess whole = rest.withProviders(new UnreadBodies(asker), new UnansweredRequests(asker));
        FuzzedRequests requests = new FuzzedRequests(SEED);
        requests.send(whole::send, List.of(paths)::contains, TIMES);
        assertThat(requests.taken).as("requests that were taken").isPositive();
    }

    /** Whoever answers a request. */
    @FunctionalInterface
    public interface Answering {
        Answer send(String method, String address, @Nullable String mediaType, String body);
    }

    /** Sends so many requests to each call whose path is one of these; answers how many. */
    public int send(Answering rest, Predicate<String> paths, int times) {
        int sent = 0;
        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> call : path.getValue().properties()) {
                for (int time = 0; paths.test(path.getKey()) && time < times; time++) {
                    send(rest, path.getKey(), call.getKey().toUpperCase(Locale.ROOT), call.getValue());
                    sent++;
                }
            }
        }
        return sent;
    }

    private void send(Answering rest, String path, String method, JsonNode call) {
        String address = address(path, call);
        String type = type(call);
        String body = random.nextInt(20) == 0
                ? one(HostileTexts.LARGE)
                : JSON.equals(type) ? json(call) : one(HostileTexts.TEXTS);
        String asked = "%s %s %s %s".formatted(method, address, type, body.length() > 500 ? body.length() : body);
        long worked = THREADS.getCurrentThreadCpuTime();
        Answer answer;
        try {
            answer = rest.send(method, address, type, type == null ? "" : body);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(asked, e);
        }
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - worked))
                .as(asked)
                .isLessThan(LONGEST_WORK);
        hold(asked, answer);
        taken += answer.status() < 300 ? 1 : 0;
    }

    /** Fails where an answer is a fault, is large, or refuses without words or with the name of a class. */
    public static void hold(String asked, Answer answer) {
        assertThat(answer.status()).as(asked).isLessThan(500);
        assertThat(answer.content()).as(asked).hasSizeLessThan(LARGEST_ANSWER);
        if (answer.status() >= 400) {
            JsonNode errors = answer.json().path("errors");
            assertThat(errors).as("%s: %s", asked, answer.body()).isNotEmpty();
            assertThat(errors).as(asked).allSatisfy(each -> assertThat(
                            each.path("message").asText())
                    .isNotBlank());
            assertThat(NAMES_A_CLASS.test(errors.toString()))
                    .as("%s: %s", asked, answer.body())
                    .isFalse();
        }
    }

    private String address(String path, JsonNode call) {
        String address = path.substring(1);
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : call.path("parameters")) {
            String name = parameter.path("name").asText();
            String sound = name.equals("key") && path.startsWith("/targets") && !known.containsKey(name)
                    ? "SALES-1"
                    : sound(name);
            String value = encoded(random.nextInt(3) == 0 ? one(HostileTexts.TEXTS) : sound);
            if (parameter.path("in").asText().equals("path")) {
                address = address.replace("{" + name + "}", value.isBlank() ? "x" : value);
            } else if (random.nextInt(4) > 0) {
                query.add(name + "=" + value);
            }
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    private String sound(String name) {
        if (known.containsKey(name)) {
            return one(known.get(name));
        }
        return switch (name) {
            case "projectKey", "project" -> "SALES";
            case "key" -> "SALES";
            case "date", "start", "end", "from", "asOf" -> "2026-11-23";
            case "year" -> "2026";
            case "person" -> "lily";
            case "set" -> "target-rules";
            case "figure" -> "actual";
            case "file" -> "logs";
            default -> "1";
        };
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String type(JsonNode call) {
        List<String> types = new ArrayList<>();
        call.path("requestBody").path("content").fieldNames().forEachRemaining(types::add);
        return types.isEmpty() ? null : one(types);
    }

    private String json(JsonNode call) {
        if (random.nextInt(3) == 0) {
            return one(HostileTexts.NO_JSON);
        }
        JsonNode schema = call.path("requestBody").path("content").path(JSON).path("schema");
        try {
            return MAPPER.writeValueAsString(value(schema, "", 0));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private JsonNode value(JsonNode schema, String name, int depth) {
        if (schema.has("$ref")) {
            String ref = schema.path("$ref").asText();
            return value(
                    description.path("components").path("schemas").path(ref.substring(ref.lastIndexOf('/') + 1)),
                    name,
                    depth);
        }
        if (random.nextInt(12) == 0 || depth > DEEPEST) {
            return strange();
        }
        return switch (types(schema).findFirst().orElse("object")) {
            case "object" -> object(schema, depth);
            case "array" -> list(schema, name, depth);
            case "integer" -> NODES.numberNode(random.nextInt(4) == 0 ? random.nextLong() : random.nextInt(40));
            case "number" -> NODES.numberNode(random.nextDouble());
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> NODES.textNode(random.nextInt(3) == 0 ? one(HostileTexts.TEXTS) : sound(name));
        };
    }

    private static Stream<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? Stream.of(type.path(0).asText())
                : Stream.of(type.asText()).filter(each -> !each.isEmpty());
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = NODES.objectNode();
        schema.path("properties").properties().forEach(property -> {
            if (random.nextInt(8) > 0) {
                object.set(property.getKey(), value(property.getValue(), property.getKey(), depth + 1));
            }
        });
        return object;
    }

    private ArrayNode list(JsonNode schema, String name, int depth) {
        ArrayNode list = NODES.arrayNode();
        int many = depth < 2 && random.nextInt(30) == 0 ? 1_000 : 4;
        for (int left = random.nextInt(many); left > 0; left--) {
            list.add(value(schema.path("items"), name, depth + 1));
        }
        return list;
    }

    /** Something that was not asked for. */
    private JsonNode strange() {
        Iterator<JsonNode> any = List.<JsonNode>of(
                        NODES.nullNode(),
                        NODES.numberNode(1.5),
                        NODES.numberNode(Long.MIN_VALUE),
                        NODES.booleanNode(true),
                        NODES.textNode(one(HostileTexts.TEXTS)),
                        NODES.arrayNode().add(NODES.nullNode()),
                        NODES.objectNode().put("unheard", "of"))
                .listIterator(random.nextInt(7));
        return any.next();
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
