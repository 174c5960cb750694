package io.attain.targets;

import org.jspecify.annotations.Nullable;

/**
 * The amounts beside a target's own, which is the base level; each in minor units of the metric, null for none.
 *
 * @param stretch what a good period would bring
 * @param challenge what an excellent one would bring
 * @param upperLimit the most that a target in range may bring
 */
public record Levels(@Nullable Long stretch, @Nullable Long challenge, @Nullable Long upperLimit) {

    /** The base level only. */
    public static final Levels NONE = new Levels(null, null, null);
}
