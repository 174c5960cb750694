package io.attain.host.web.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a client wants told besides, by Jira's parameter {@code expand}: names divided by commas, parts of parts by points. */
record Expand(Set<String> names) {

    /** The parameter as often as it was given. */
    static Expand of(List<String> given) {
        return new Expand(given.stream()
                .flatMap(some -> Arrays.stream(some.split(",", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet()));
    }

    /** Whether this, or a part of it, is wanted. */
    boolean has(String name) {
        return names.stream().anyMatch(wanted -> wanted.equals(name) || wanted.startsWith(name + "."));
    }
}
