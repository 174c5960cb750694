package io.attain.customer;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much of our attention a customer gets: A most, C least. */
public enum Tier {
    A,
    B,
    C;

    /** The tier of a name, in whatever case; nothing if there is none. */
    public static Optional<Tier> named(@Nullable String name) {
        return Stream.of(values())
                .filter(tier -> name != null && tier.name().equals(name.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** Whether this tier stands above the other. */
    public boolean isAbove(Tier other) {
        return compareTo(other) < 0;
    }
}
