package io.attain.openapi;

import io.attain.kernel.web.WholeNumber;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of a record: one with all that may be there, one with all null that may be. */
final class RecordSamples {
    /** A part of a part of itself is no longer told. */
    private static final int DEEPEST = 6;

    private final boolean full;

    private RecordSamples(boolean full) {
        this.full = full;
    }

    static List<Object> of(Class<?> type) {
        return List.of(new RecordSamples(true).made(type, 0), new RecordSamples(false).made(type, 0));
    }

    private Object made(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(each -> value(each.getAnnotatedType(), depth + 1))
                .toArray();
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " cannot be made", e);
        }
    }

    private @Nullable Object value(AnnotatedType annotated, int depth) {
        if (annotated.isAnnotationPresent(Nullable.class) && (!full || depth > DEEPEST)) {
            return null;
        }
        Type type = annotated.getType();
        if (type instanceof ParameterizedType generic) {
            AnnotatedType[] parts = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments();
            Object part = depth > DEEPEST ? null : value(parts[parts.length - 1], depth + 1);
            if (generic.getRawType() == Map.class) {
                return part == null ? Map.of() : Map.of("key", part);
            }
            return part == null ? List.of() : List.of(part);
        }
        return plain((Class<?>) type, depth);
    }

    private Object plain(Class<?> type, int depth) {
        if (type.isRecord()) {
            return made(type, depth);
        }
        if (type == String.class) {
            return "text";
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == int.class || type == Integer.class) {
            return 7;
        }
        if (type == long.class || type == Long.class) {
            return 12_000_000L;
        }
        if (type == double.class || type == Double.class) {
            return 0.75;
        }
        if (type == BigDecimal.class) {
            return new BigDecimal("2.769231");
        }
        if (type == Object.class) {
            return 9; // a value of a map, whatever it is
        }
        if (type == WholeNumber.class) {
            return WholeNumber.of(8);
        }
        throw new IllegalArgumentException("A sample of " + type + " is not known: how does it look as JSON?");
    }
}
