package io.attain.activity.weekly;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a week beside that of the week before, and who makes it up.
 *
 * @param all of all together
 * @param people the same of each person, by user key; somebody with nothing in either week is missing
 */
public record Compared<T>(Against<T> all, SortedMap<String, Against<T>> people) {

    /**
     * A figure beside that of the week before.
     *
     * @param now as it is, or as it was when the week closed
     * @param since what it is by now, if it was corrected after the week had closed
     */
    public record Against<T>(T now, T before, @Nullable T since) {

        /** One that is as it is. */
        public Against(T now, T before) {
            this(now, before, null);
        }

        /** The same as both weeks closed with. */
        Against<T> closedWith(T now, T before) {
            return new Against<>(now, before, this.now.equals(now) ? null : this.now);
        }
    }

    /** What nobody makes up. */
    public static <T> Compared<T> of(T now, T before) {
        return new Compared<>(new Against<>(now, before), new TreeMap<>());
    }

    /**
     * Puts two weeks beside each other.
     *
     * @param none what somebody has who is missing
     */
    public static <T> Compared<T> of(Map<String, T> now, Map<String, T> before, T none, BinaryOperator<T> plus) {
        SortedMap<String, Against<T>> people = new TreeMap<>();
        now.forEach((person, its) -> people.put(person, new Against<>(its, before.getOrDefault(person, none))));
        before.forEach((person, its) -> people.putIfAbsent(person, new Against<>(none, its)));
        Against<T> nothing = new Against<>(none, none);
        people.values().removeIf(nothing::equals);
        return new Compared<>(
                new Against<>(
                        now.values().stream().reduce(none, plus),
                        before.values().stream().reduce(none, plus)),
                people);
    }

    public T now() {
        return all.now;
    }

    public T before() {
        return all.before;
    }

    /** Whether there is nothing in either week. */
    public boolean isEmpty() {
        return people.isEmpty();
    }
}
