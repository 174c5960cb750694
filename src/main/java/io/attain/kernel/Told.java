package io.attain.kernel;

import java.util.List;
import java.util.function.ToIntFunction;

/** The first of many things, as many as one answer holds: a small file can say very much. */
public final class Told {

    /** In characters, of which each may be three bytes. */
    private static final int MOST = 150_000;

    private Told() {}

    /**
     * As many as there is room for, and the one with which it ends.
     *
     * @param most at most so many
     * @param length how long each is, in characters
     */
    public static <T> List<T> first(List<T> all, int most, ToIntFunction<T> length) {
        int told = 0;
        int room = MOST;
        while (told < Math.min(all.size(), most) && room > 0) {
            room -= length.applyAsInt(all.get(told));
            told++;
        }
        return List.copyOf(all.subList(0, told));
    }
}
