package io.attain.kernel.app;

import java.util.Collection;
import java.util.function.ToIntFunction;

/** Does something with each of many, whichever of them fails. */
public final class DoingAll {

    private DoingAll() {}

    /**
     * Sums what each counts.
     *
     * @throws RuntimeException as the first that failed, after the last was done; others that failed are suppressed in it
     */
    public static <T> int sum(Collection<T> all, ToIntFunction<? super T> action) {
        int sum = 0;
        RuntimeException failure = null;
        for (T each : all) {
            try {
                sum += action.applyAsInt(each);
            } catch (RuntimeException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
        return sum;
    }
}
