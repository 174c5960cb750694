package io.attain.activity.weekly;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * A figure of a week beside that of the week before, and who makes it up.
 *
 * @param now of all together
 * @param before the same a week earlier
 * @param people the same of each person, by user key; somebody with nothing in either week is missing
 */
public record Compared<T>(T now, T before, SortedMap<String, Against<T>> people) {

    /** A person's figure beside that of the week before. */
    public record Against<T>(T now, T before) {}

    /**
     * Puts two weeks beside each other.
     *
     * @param none what somebody has who is missing
     */
    public static <T> Compared<T> of(Map<String, T> now, Map<String, T> before, T none, BinaryOperator<T> plus) {
        SortedMap<String, Against<T>> people = new TreeMap<>();
        now.forEach((person, its) -> people.put(person, new Against<>(its, before.getOrDefault(person, none))));
        before.forEach((person, its) -> people.putIfAbsent(person, new Against<>(none, its)));
        people.values().removeIf(each -> each.equals(new Against<>(none, none)));
        return new Compared<>(
                now.values().stream().reduce(none, plus),
                before.values().stream().reduce(none, plus),
                people);
    }

    /** Whether there is nothing in either week. */
    public boolean isEmpty() {
        return people.isEmpty();
    }
}
