package io.attain.host.web.rest;

import java.util.List;
import java.util.Set;

/**
 * Which fields of issues a client wants, by Jira's parameter {@code fields}: names, {@code *all}, {@code *navigable},
 * {@code -name}.
 */
record FieldChoice(Set<String> names, boolean everything, boolean navigable) {

    private static final Set<String> NOT_NAVIGABLE = Set.of("comment");

    /** All fields, unless told otherwise. */
    static FieldChoice ofAll(List<String> given) {
        return of(given, "*all");
    }

    /** Those that a table of issues could show, unless told otherwise. */
    static FieldChoice ofNavigable(List<String> given) {
        return of(given, "*navigable");
    }

    private static FieldChoice of(List<String> given, String usual) {
        Set<String> names = Expand.of(given).names();
        boolean onlyWithout = names.stream().allMatch(name -> name.startsWith("-"));
        return new FieldChoice(
                names,
                names.contains("*all") || (onlyWithout && usual.equals("*all")),
                names.contains("*navigable") || (onlyWithout && usual.equals("*navigable")));
    }

    boolean has(String field) {
        return names.contains(field)
                || (!names.contains("-" + field) && (everything || (navigable && !NOT_NAVIGABLE.contains(field))));
    }
}
