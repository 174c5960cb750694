package io.attain.kernel.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by the names of their columns, as our tables keep them: a day as its number since 1970-01-01, a moment as a date
 * of whole seconds, a value of an enum by its name.
 */
public record Columns(Map<String, @Nullable Object> values) {

    /** No values yet. */
    public static Columns none() {
        return new Columns(new LinkedHashMap<>());
    }

    /** One value. */
    public static Columns of(String name, @Nullable Object value) {
        return none().and(name, value);
    }

    /** Adds a value, and answers these. */
    public Columns and(String name, @Nullable Object value) {
        values.put(name, stored(value));
        return this;
    }

    /** Adds those of a part, and answers these. */
    public Columns and(Columns part) {
        values.putAll(part.values);
        return this;
    }

    /** The number of a day, as it is kept. */
    public static int number(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    /** A moment as it is kept: MySQL has no parts of seconds, and would go on to the next, which may be of another day. */
    public static Date moment(Instant moment) {
        return Date.from(moment.truncatedTo(ChronoUnit.SECONDS));
    }

    /** A text as it was written: some databases keep an empty one as null. */
    public static String text(@Nullable String kept) {
        return kept == null ? "" : kept;
    }

    static @Nullable Object stored(@Nullable Object value) {
        if (value instanceof LocalDate day) {
            return number(day);
        }
        if (value instanceof Instant moment) {
            return moment(moment);
        }
        return value instanceof Enum<?> word ? word.name() : value;
    }

    /** Whether there is a value of this name that is not null. */
    public boolean has(String name) {
        return get(name) != null;
    }

    Collection<String> names() {
        return values.keySet();
    }

    @Nullable
    Object get(String name) {
        if (!values.containsKey(name)) {
            throw new IllegalArgumentException("No value for " + name);
        }
        return values.get(name);
    }

    /** What stands for a name in a statement: each value of a list, or the one value. */
    List<?> valuesOf(String name) {
        return get(name) instanceof Collection<?> list
                ? list.stream().map(Columns::stored).toList()
                : Collections.singletonList(get(name));
    }

    /** As Active Objects takes them. It writes a null as NULL, which its signature does not say. */
    @SuppressWarnings({"NullAway", "unchecked", "rawtypes"})
    Map<String, Object> asRow() {
        return (Map) values;
    }
}
