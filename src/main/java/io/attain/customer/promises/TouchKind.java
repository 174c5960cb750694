package io.attain.customer.promises;

import io.attain.activity.LastTouches;
import io.attain.kernel.Coded;
import java.util.Optional;
import java.util.stream.Stream;

/** What a tier's customers are promised again and again. Logs keep the names: never rename one. */
public enum TouchKind implements Coded {
    /** Somebody who leads speaks with the customer. */
    EXECUTIVE,
    /** The customer is invited to an event. */
    EVENT,
    /** What is new among products. */
    NEWS,
    /** A word to many at once. */
    BATCH;

    /** What a daily log ticks off for it. */
    public String tick() {
        return LastTouches.CODES + code();
    }

    /** The one that a daily log ticks off by a code. */
    public static Optional<TouchKind> ofTick(String tick) {
        return Stream.of(values()).filter(kind -> kind.tick().equals(tick)).findFirst();
    }
}
