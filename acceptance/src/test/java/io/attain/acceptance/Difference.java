package io.attain.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A place where two answers are not the same. Null is as good as left out: Jira leaves it out, and scripts ask so. Locks of
 * a decomposition are a set, which older versions told in any order; {@code +} is what was added to a list.
 *
 * @param at the path to it, with {@code *} for positions in lists
 */
record Difference(String at, String before, String now) {

    private static final String SET = "/grid/locks";

    /** All of them. */
    static Stream<Difference> between(JsonNode before, JsonNode now) {
        return between("", before, now);
    }

    private static Stream<Difference> between(String at, JsonNode before, JsonNode now) {
        if (before.isObject() && now.isObject()) {
            Set<String> names = new TreeSet<>();
            before.fieldNames().forEachRemaining(names::add);
            now.fieldNames().forEachRemaining(names::add);
            return names.stream().flatMap(name -> between(at + "/" + name, before.path(name), now.path(name)));
        }
        if (before.isArray() && now.isArray()) {
            return at.equals(SET) ? inOrder(at, sorted(before), sorted(now)) : byName(at, before, now);
        }
        if (ExportedTable.isOne(before.asText()) && ExportedTable.isOne(now.asText())) {
            return ExportedTable.of(before.asText()).differencesTo(at, ExportedTable.of(now.asText()));
        }
        return text(before).equals(text(now)) ? Stream.empty() : Stream.of(new Difference(at, text(before), text(now)));
    }

    /** What has a name that nothing had before is new, and pushes what comes after it along. */
    private static Stream<Difference> byName(String at, JsonNode before, JsonNode now) {
        Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        before.forEach(each -> known.add(each.path("name").asText()));
        ArrayNode rest = JsonNodeFactory.instance.arrayNode();
        Stream.Builder<Difference> added = Stream.builder();
        for (JsonNode each : now) {
            if (now.size() > before.size() && !known.contains(each.path("name").asText())) {
                added.add(new Difference(at + "/+", "nothing", text(each)));
            } else {
                rest.add(each);
            }
        }
        return Stream.concat(added.build(), inOrder(at, before, rest));
    }

    private static Stream<Difference> inOrder(String at, JsonNode before, JsonNode now) {
        return IntStream.range(0, Math.max(before.size(), now.size()))
                .boxed()
                .flatMap(i -> between(at + "/*", before.path(i), now.path(i)));
    }

    private static JsonNode sorted(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .sorted(Comparator.comparing(Difference::withoutNulls))
                .collect(JsonNodeFactory.instance::arrayNode, ArrayNode::add, ArrayNode::addAll);
    }

    private static String withoutNulls(JsonNode value) {
        JsonNode copy = value.deepCopy();
        Iterator<JsonNode> parts = copy.elements();
        while (parts.hasNext()) {
            if (parts.next().isNull()) {
                parts.remove();
            }
        }
        return copy.toString();
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "nothing" : value.toString();
    }
}
