package io.attain.target.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a target shall be split; a list that is missing or empty is no split by it. */
public record DecompositionBody(
        @Nullable List<Long> months,
        @Nullable List<Named> regions,
        @Nullable List<Named> productLines,
        @Nullable List<Named> customerTypes,
        @Nullable List<Owner> owners) {

    /** An option of a field with its weight. */
    public record Named(@Nullable String name, long weight) {}

    /** A user key with its weight. */
    public record Owner(@Nullable String key, long weight) {}
}
