package io.attain.kernel.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to change what a project keeps as one value.
 *
 * @param <P> what its sender wants it to be
 */
public interface WholeBody<P> extends VersionedBody {

    /** What it is to be. */
    P proposal();

    /** Each of what was sent, as it is proposed; nothing if that was left out. */
    static <E, T> List<T> each(@Nullable List<E> sent, Function<E, T> proposed) {
        return sent == null ? List.of() : sent.stream().map(proposed).toList();
    }
}
