package io.attain.calendar.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A clock that counts some time and stands still in pauses.
 *
 * @param time what it counts
 * @param pauses when it stands still; they may overlap
 */
public record ResponseClock(CountedTime time, List<Stretch> pauses) {

    public ResponseClock {
        pauses = pauses.stream().sorted(Comparator.comparing(Stretch::from)).toList();
    }

    /**
     * By when something must be done.
     *
     * @param stretches what was counted up to then
     * @param due the first moment at which all is used up; nothing if that never comes, or not for years
     */
    public record Deadline(List<Stretch> stretches, Optional<Instant> due) {}

    /** The deadline of what began at a moment and may take so long. */
    public Deadline deadline(Instant start, Duration limit) {
        List<Stretch> counted = new ArrayList<>();
        Duration left = limit;
        for (Iterator<Stretch> next = running(start).iterator(); next.hasNext(); ) {
            Stretch stretch = next.next();
            if (stretch.length().compareTo(left) >= 0) {
                Stretch last = new Stretch(stretch.from(), stretch.from().plus(left));
                counted.add(last);
                return new Deadline(List.copyOf(counted), Optional.of(last.to()));
            }
            counted.add(stretch);
            left = left.minus(stretch.length());
        }
        return new Deadline(List.copyOf(counted), Optional.empty());
    }

    /** How much it counts from one moment to another; nothing if the other is not later. */
    public Duration elapsed(Instant start, Instant end) {
        return running(start)
                .takeWhile(stretch -> stretch.from().isBefore(end))
                .flatMap(stretch -> stretch.within(start, end).stream())
                .map(Stretch::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Stream<Stretch> running(Instant start) {
        return time.after(start).flatMap(this::withoutPauses);
    }

    private Stream<Stretch> withoutPauses(Stretch whole) {
        List<Stretch> left = new ArrayList<>();
        Instant from = whole.from();
        for (Stretch pause : pauses) {
            if (pause.to().isAfter(from)) {
                Stretch.between(from, whole.to())
                        .flatMap(rest -> rest.within(rest.from(), pause.from()))
                        .ifPresent(left::add);
                from = pause.to();
            }
        }
        Stretch.between(from, whole.to()).ifPresent(left::add);
        return left.stream();
    }
}
