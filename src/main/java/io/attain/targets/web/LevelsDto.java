package io.attain.targets.web;

import io.attain.kernel.web.Json;
import io.attain.targets.Levels;
import org.jspecify.annotations.Nullable;

/** The amounts beside a target's own, each in minor units of the metric, null for none. */
@Json
public record LevelsDto(@Nullable Long stretch, @Nullable Long challenge, @Nullable Long upperLimit) {

    /** The levels as they are told. */
    public static LevelsDto of(Levels levels) {
        return new LevelsDto(levels.stretch(), levels.challenge(), levels.upperLimit());
    }
}
