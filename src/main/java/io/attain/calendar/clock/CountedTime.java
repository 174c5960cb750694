package io.attain.calendar.clock;

import java.time.Instant;
import java.util.stream.Stream;

/** Which time a clock counts. */
public interface CountedTime {

    /** The stretches that are counted after a moment, in their order; no two overlap. They may end, if none come for years. */
    Stream<Stretch> after(Instant moment);

    /** All time: clock hours. */
    static CountedTime always() {
        return moment -> Stretch.between(moment, Instant.MAX).stream();
    }
}
