package io.attain.kernel.web;

import io.attain.kernel.Fault;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What no body of a request may hold, at any depth: a number that is not whole, or a list with an entry that is null.
 *
 * @param field the component of the body that holds it
 * @param path the way to it, as in {@code locks[0].amount}
 * @param number what should be a whole number; null if an entry is missing
 */
record BodyFault(String field, String path, @Nullable WholeNumber number) {

    /** All faults of a body. */
    static List<BodyFault> of(Record body) {
        return Arrays.stream(body.getClass().getRecordComponents())
                .flatMap(component -> in(component.getName(), component.getName(), value(body, component)))
                .toList();
    }

    /** All faults of a body of named values: what is no yes or no must be a whole number. */
    static List<BodyFault> of(Map<String, Object> body) {
        return body.entrySet().stream()
                .filter(each -> each.getValue() != null && !(each.getValue() instanceof Boolean))
                .flatMap(each -> in(each.getKey(), each.getKey(), WholeNumber.sent(each.getValue())))
                .toList();
    }

    /** What is told of it. */
    Fault fault() {
        return number == null
                ? Fault.of(field, "attain.kernel.noEntry", path)
                : Fault.of(
                        field, "attain.kernel.notWhole", path, number.toString(), Long.toString(WholeNumber.LARGEST));
    }

    private static Stream<BodyFault> in(String field, String path, @Nullable Object value) {
        if (value instanceof WholeNumber number) {
            return number.isWhole() ? Stream.empty() : Stream.of(new BodyFault(field, path, number));
        }
        if (value instanceof List<?> list) {
            return IntStream.range(0, list.size())
                    .boxed()
                    .flatMap(i -> entry(field, path + "[" + i + "]", list.get(i)));
        }
        return value instanceof Record record
                ? Arrays.stream(record.getClass().getRecordComponents())
                        .flatMap(each -> in(field, path + "." + each.getName(), value(record, each)))
                : Stream.empty();
    }

    private static Stream<BodyFault> entry(String field, String path, @Nullable Object value) {
        return value == null ? Stream.of(new BodyFault(field, path, null)) : in(field, path, value);
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true); // bodies are known in their own package only
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
