package io.attain.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A place where two answers are not the same; null is as good as left out.
 *
 * @param at the path to it, with {@code *} for positions in lists
 */
record Difference(String at, String before, String now) {

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
            return IntStream.range(0, Math.max(before.size(), now.size()))
                    .boxed()
                    .flatMap(i -> between(at + "/*", before.path(i), now.path(i)));
        }
        return text(before).equals(text(now)) ? Stream.empty() : Stream.of(new Difference(at, text(before), text(now)));
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "nothing" : value.toString();
    }
}
