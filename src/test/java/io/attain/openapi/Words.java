package io.attain.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What people write in docs/openapi.yaml: the head, how to log in, summaries and descriptions. */
final class Words {
    private static final List<String> BEFORE_A_DESCRIPTION = List.of("$ref", "name", "in", "type", "format");

    private Words() {}

    /** What was read from the code with the words that were written so far, in an order that stays. */
    static ObjectNode keep(JsonNode written, ObjectNode code) {
        ObjectNode read = code.deepCopy();
        ObjectNode whole = read.objectNode();
        whole.set("openapi", read.path("openapi"));
        copy("info", written, whole);
        whole.set("servers", read.path("servers"));
        copy("security", written, whole);
        whole.set("paths", sorted(read.path("paths")));
        ObjectNode components = whole.putObject("components");
        copy("securitySchemes", written.path("components"), components);
        Stream.of("responses", "schemas").forEach(kind -> components.set(kind, sorted(read.at("/components/" + kind))));
        Stream.of("/paths", "/components/responses", "/components/schemas")
                .forEach(part -> addWords(whole.at(part), written.at(part)));
        return whole;
    }

    /** The calls without a summary, and the answers without a description. */
    static List<String> missing(JsonNode description) {
        List<String> missing = new ArrayList<>();
        description
                .path("paths")
                .forEachEntry((path, calls) -> calls.forEachEntry((method, call) -> {
                    String name = method.toUpperCase(Locale.ROOT) + " " + path;
                    if (!call.has("summary")) {
                        missing.add("the summary of " + name);
                    }
                    call.path("responses").forEachEntry((status, answer) -> {
                        if (!answer.has("description") && !answer.has("$ref")) {
                            missing.add("the description of " + status + " of " + name);
                        }
                    });
                }));
        description.at("/components/responses").forEachEntry((name, answer) -> {
            if (!answer.has("description")) {
                missing.add("the description of " + name);
            }
        });
        return missing;
    }

    private static void copy(String name, JsonNode from, ObjectNode to) {
        if (from.has(name)) {
            to.set(name, from.path(name));
        }
    }

    private static ObjectNode sorted(JsonNode node) {
        TreeMap<String, JsonNode> entries = new TreeMap<>();
        node.forEachEntry(entries::put);
        return new ObjectNode(JsonNodeFactory.instance, entries);
    }

    private static void addWords(JsonNode node, JsonNode written) {
        if (node instanceof ArrayNode elements) {
            elements.forEach(element -> addWords(element, named(element.path("name"), written)));
        } else if (node instanceof ObjectNode object) {
            object.forEachEntry((name, part) -> addWords(part, written.path(name)));
            addOwnWords(object, written);
        }
    }

    /** A field of a record may itself be named summary or description: it is an object then, and no words. */
    private static void addOwnWords(ObjectNode object, JsonNode written) {
        ObjectNode rest = object.deepCopy();
        object.removeAll();
        if (written.path("summary").isTextual()) {
            object.set("summary", written.path("summary"));
        }
        BEFORE_A_DESCRIPTION.stream()
                .filter(name -> rest.has(name) && !rest.path(name).isObject())
                .forEach(name -> object.set(name, rest.remove(name)));
        if (written.path("description").isTextual()) {
            object.set("description", written.path("description"));
        }
        object.setAll(rest);
    }

    private static JsonNode named(JsonNode name, JsonNode elements) {
        return StreamSupport.stream(elements.spliterator(), false)
                .filter(element -> name.isTextual() && name.equals(element.path("name")))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
