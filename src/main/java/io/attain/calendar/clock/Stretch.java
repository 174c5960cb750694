package io.attain.calendar.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A stretch of time. Its end is no part of it; that of one without end is {@link Instant#MAX}. */
public record Stretch(Instant from, Instant to) {

    /** One with no time in it is none. */
    public Stretch {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A stretch that ends before it begins: " + from + " " + to);
        }
    }

    /** What lies between two moments, nothing if that is no time. */
    public static Optional<Stretch> between(Instant from, Instant to) {
        return from.isBefore(to) ? Optional.of(new Stretch(from, to)) : Optional.empty();
    }

    /** What of it lies between two moments. */
    public Optional<Stretch> within(Instant first, Instant last) {
        return between(from.isAfter(first) ? from : first, to.isBefore(last) ? to : last);
    }

    public Duration length() {
        return Duration.between(from, to);
    }
}
