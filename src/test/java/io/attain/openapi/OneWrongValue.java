package io.attain.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Bodies and addresses as docs/openapi.yaml describes them that are as they should be, but for one value. */
public final class OneWrongValue {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 5;

    /** What is put in the place of any value: most are of a wrong kind there, others too large, too small or not there. */
    private static final List<JsonNode> ANY = Stream.concat(
                    Stream.<JsonNode>of(
                            NODES.nullNode(),
                            NODES.booleanNode(true),
                            NODES.numberNode(1.5),
                            NODES.numberNode(-1),
                            NODES.numberNode(0),
                            NODES.numberNode(Integer.MAX_VALUE),
                            NODES.numberNode(Long.MIN_VALUE),
                            NODES.numberNode(Long.MAX_VALUE),
                            NODES.arrayNode(),
                            NODES.arrayNode().add(NODES.nullNode()),
                            NODES.objectNode()),
                    texts().map(NODES::textNode))
            .toList();

    private final JsonNode description;

    public OneWrongValue() {
        try {
            description = TidyYaml.read(Path.of("docs", "openapi.yaml"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<String> texts() {
        return Stream.of(
                "",
                " ",
                "x",
                "9".repeat(20),
                "9999-12-31",
                "0000-01-01",
                "+999999999-12-31",
                "2026-02-30",
                "SALES",
                "SALES-99999",
                "a\u0000b",
                "\ud800",
                "\ud83d\ude00".repeat(130),
                "long ".repeat(14_000));
    }

    /**
     * All bodies of a call that differ from a sound one in one value, of those that it has or may have.
     *
     * @param operation a method and a path of the description
     */
    public List<JsonNode> bodies(String operation, JsonNode sound) {
        return other(schema(operation), sound, 0);
    }

    /** A sound body with what stands now under the same names, whatever more is told of it left out. */
    public ObjectNode filled(String operation, ObjectNode sound, JsonNode stands) {
        if (stands.isObject() && schema(operation).has("properties")) {
            ((ObjectNode) as(schema(operation), stands)).properties().forEach(each -> {
                if (!sound.has(each.getKey()) || each.getKey().equals("version")) {
                    sound.set(each.getKey(), each.getValue());
                }
            });
        } else if (stands.path("rules") instanceof ObjectNode rules) {
            sound.setAll(rules);
            sound.set("version", stands.path("version"));
        }
        return sound;
    }

    /** All addresses that differ from a sound one in one value of its path or of its parameters, known or not used. */
    public List<String> addresses(String operation, String sound) {
        List<String> all = new ArrayList<>();
        String[] described = operation.split(" /", 2)[1].split("/", -1);
        String[] path = sound.replaceAll("\\?.*", "").split("/", -1);
        for (int i = 0; i < path.length; i++) {
            for (String wrong : described[i].startsWith("{") ? paths() : List.<String>of()) {
                String[] other = path.clone();
                other[i] = wrong;
                all.add(sound.replace(String.join("/", path), String.join("/", other)));
            }
        }
        call(operation).path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")) {
                paths().forEach(wrong ->
                        all.add(with(sound, parameter.path("name").asText(), wrong)));
            }
        });
        return all;
    }

    private static List<String> paths() {
        return texts().filter(each -> !each.isBlank() && each.length() < 1_000)
                .map(FuzzedRequests::encoded)
                .toList();
    }

    private static String with(String address, String name, String value) {
        String others = address.replaceAll("([?&])" + name + "=[^&]*", "$1");
        return others + (others.contains("?") ? "&" : "?") + name + "=" + value;
    }

    private JsonNode call(String operation) {
        String[] words = operation.split(" ", 2);
        return description.path("paths").path(words[1]).path(words[0].toLowerCase(Locale.ROOT));
    }

    private JsonNode schema(String operation) {
        return resolved(call(operation)
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema"));
    }

    private JsonNode resolved(JsonNode schema) {
        String ref = schema.path("$ref").asText();
        return ref.isEmpty()
                ? schema
                : description.path("components").path("schemas").path(ref.substring(ref.lastIndexOf('/') + 1));
    }

    private List<JsonNode> other(JsonNode unresolved, JsonNode sound, int depth) {
        List<JsonNode> all = new ArrayList<>(ANY);
        if (depth > DEEPEST) {
            return all;
        }
        JsonNode schema = resolved(unresolved);
        if (schema.has("items")) {
            other(schema.path("items"), sound.path(0), depth + 1).forEach(each -> all.add(firstIs(each, sound)));
        }
        Stream.concat(names(schema.path("properties")), names(sound)).distinct().forEach(name -> other(
                        schema.path("properties").path(name), sound.path(name), depth + 1)
                .forEach(each -> all.add((sound instanceof ObjectNode object ? object.deepCopy() : NODES.objectNode())
                        .set(name, each))));
        return all;
    }

    private static Stream<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey);
    }

    private static JsonNode firstIs(JsonNode first, JsonNode sound) {
        ArrayNode list = sound instanceof ArrayNode there ? there.deepCopy() : NODES.arrayNode();
        list.insert(0, first);
        if (list.size() > 1) {
            list.remove(1);
        }
        return list;
    }

    /** What is told, in the shape in which it is sent: people by their keys. */
    private JsonNode as(JsonNode unresolved, JsonNode told) {
        JsonNode schema = resolved(unresolved);
        if (told instanceof ArrayNode list && schema.has("items")) {
            ArrayNode sent = NODES.arrayNode();
            list.forEach(each -> sent.add(as(schema.path("items"), each)));
            return sent;
        }
        if (told instanceof ObjectNode object && schema.has("properties")) {
            ObjectNode sent = NODES.objectNode();
            schema.path("properties").properties().forEach(each -> {
                if (object.has(each.getKey())) {
                    sent.set(each.getKey(), as(each.getValue(), object.get(each.getKey())));
                }
            });
            return sent;
        }
        return told.has("key") ? told.path("key") : told;
    }
}
