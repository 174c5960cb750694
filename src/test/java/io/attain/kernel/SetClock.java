package io.attain.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A clock that goes on only when it is told to, in one zone for everybody. */
public record SetClock(AtomicReference<Supplier<Instant>> clock, ZoneId zone) implements Today {

    private SetClock(Supplier<Instant> now, ZoneId zone) {
        this(new AtomicReference<>(now), zone);
    }

    /** A moment, and the zone that everybody lives in. */
    public static SetClock at(String instant, String zone) {
        Instant moment = Instant.parse(instant);
        return new SetClock(() -> moment, ZoneId.of(zone));
    }

    /** Noon of a day, in UTC. */
    public static SetClock noonOf(LocalDate day) {
        return noonOf(() -> day);
    }

    /** Noon of whatever day it is by then, in UTC. */
    public static SetClock noonOf(Supplier<LocalDate> day) {
        return new SetClock(() -> day.get().atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    /** Some time passes. */
    public void pass(Duration time) {
        Instant then = now().plus(time);
        clock.set(() -> then);
    }

    @Override
    public Instant now() {
        return clock.get().get();
    }

    @Override
    public ZoneId zoneOf(String userKey) {
        return zone;
    }
}
