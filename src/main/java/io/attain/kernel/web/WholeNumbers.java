package io.attain.kernel.web;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in the bodies of requests, all of which must be whole. As a {@code long} or {@code int} the mapper would cut off
 * 12.5 to 12 without a word; so bodies take them as {@link BigDecimal}, and {@link Asker#mustBeWhole} refuses what is cut.
 */
public final class WholeNumbers {

    /** Every number of so many digits is a long. */
    static final int MOST_DIGITS = 18;

    private WholeNumbers() {}

    /** A number that does not pass, and the component of the body that holds it at any depth. */
    record Refused(String field, BigDecimal number) {}

    /** The numbers of a body that are not whole, or too long. */
    static List<Refused> refused(Record body) {
        return Arrays.stream(body.getClass().getRecordComponents())
                .flatMap(component -> numbers(value(body, component))
                        .filter(number -> !isWhole(number))
                        .map(number -> new Refused(component.getName(), number)))
                .toList();
    }

    private static boolean isWhole(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0 && (long) plain.precision() - plain.scale() <= MOST_DIGITS;
    }

    private static Stream<BigDecimal> numbers(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return Stream.of(number);
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(WholeNumbers::numbers);
        }
        return value instanceof Record record
                ? Arrays.stream(record.getClass().getRecordComponents())
                        .flatMap(component -> numbers(value(record, component)))
                : Stream.empty();
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true); // bodies are known in their own package only
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /** A number of a body that has passed; 0 if it is missing. */
    public static long whole(@Nullable BigDecimal sent) {
        return sent == null ? 0 : sent.longValueExact();
    }

    /** The same as an int; the nearest there is if it is too large for one, which no limit lets pass. */
    public static int wholeInt(@Nullable BigDecimal sent) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, whole(sent)));
    }
}
