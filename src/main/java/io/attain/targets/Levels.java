package io.attain.targets;

import org.jspecify.annotations.Nullable;

/**
 * The amounts beside a target's own, which is the base level; each in minor units of the metric, null for none.
 *
 * @param stretch what a good period would bring
 * @param challenge what an excellent one would bring
 * @param upperLimit the most that a target in range may bring
 * @param baseline what a rate was before, over which it is to {@link Growth grow}
 */
public record Levels(
        @Nullable Long stretch, @Nullable Long challenge, @Nullable Long upperLimit, @Nullable Long baseline) {

    /** The base level only. */
    public static final Levels NONE = new Levels(null, null, null);

    /** Levels that do not ask where a rate comes from. */
    public Levels(@Nullable Long stretch, @Nullable Long challenge, @Nullable Long upperLimit) {
        this(stretch, challenge, upperLimit, null);
    }
}
