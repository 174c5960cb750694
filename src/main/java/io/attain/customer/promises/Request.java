package io.attain.customer.promises;

import io.attain.calendar.clock.ResponseClock;
import io.attain.calendar.clock.Stretch;
import io.attain.kernel.Coded;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a customer asked for something, and how long the first answer takes. What is counted is kept as it was promised: no
 * later change of a calendar, of a strategy or of a tier rewrites it. While somebody waits for the customer the clock stands
 * still, and what was left then is counted from the moment at which it goes on.
 *
 * @param id 0 of one that is not kept yet
 * @param customerId the id of the customer's issue
 * @param text what is asked for
 * @param startedAt when the customer asked
 * @param limit what was promised then
 * @param zone of the clock on the wall by which working hours were counted
 * @param counted the stretches that count: those of the past, and of what is to come up to the deadline
 * @param waitingSince since when somebody waits for the customer; null for nobody
 * @param answer null while there is none
 * @param version how often it was changed
 */
public record Request(
        long id,
        long projectId,
        long customerId,
        String text,
        String startedBy,
        Instant startedAt,
        ResponseLimit limit,
        ZoneId zone,
        List<Stretch> counted,
        @Nullable Instant waitingSince,
        @Nullable Answer answer,
        int version) {

    /** The longest text, in characters. */
    public static final int MAX_TEXT = 250;

    /**
     * The first answer, as it was when it was given.
     *
     * @param elapsed what was counted up to then
     */
    public record Answer(String by, Instant at, Duration elapsed) {}

    /** How a request stands. */
    public enum State implements Coded {
        /** Nothing is promised, and nobody has answered. */
        OPEN,
        RUNNING,
        /** Half of the time is over. */
        HALF,
        OVERDUE,
        WAITING,
        KEPT,
        /** Answered too late. */
        BROKEN
    }

    public Request {
        counted = List.copyOf(counted);
    }

    /** One that is not kept yet, counted by a clock. */
    public Request begun(ResponseClock clock) {
        return limit.isPromised() ? with(clock.deadline(startedAt, promised()).stretches(), null, null) : this;
    }

    /** From a moment on somebody waits for the customer. */
    public Request waiting(Instant from) {
        return with(until(from), from, null);
    }

    /** The customer has said what was waited for: what was left is counted from then on. */
    public Request goingOn(Instant from, ResponseClock clock) {
        List<Stretch> all = new ArrayList<>(counted);
        Duration left = promised().minus(sum(counted));
        if (limit.isPromised() && left.compareTo(Duration.ZERO) > 0) {
            all.addAll(clock.deadline(from, left).stretches());
        }
        return with(all, null, null);
    }

    /** Answered: what was counted up to then stays, and what was over the limit is counted by the clock. */
    public Request answered(String by, Instant at, ResponseClock clock) {
        Instant due = dueAt();
        Duration over = due != null && due.isBefore(at) ? clock.elapsed(due, at) : Duration.ZERO;
        List<Stretch> all = until(at);
        return with(all, null, new Answer(by, at, sum(all).plus(over)));
    }

    /** How it stands at a moment. */
    public State at(Instant now) {
        Answer given = answer;
        if (given != null) {
            boolean isBroken = limit.isPromised() && given.elapsed().compareTo(promised()) > 0;
            return isBroken ? State.BROKEN : State.KEPT;
        }
        if (waitingSince != null) {
            return State.WAITING;
        }
        if (!limit.isPromised()) {
            return State.OPEN;
        }
        Instant due = dueAt();
        if (due != null && due.isBefore(now)) {
            return State.OVERDUE;
        }
        return elapsed(now).multipliedBy(2).compareTo(promised()) >= 0 ? State.HALF : State.RUNNING;
    }

    /** The last moment at which an answer keeps the promise; null while there is none. */
    public @Nullable Instant dueAt() {
        boolean isWhole =
                limit.isPromised() && waitingSince == null && sum(counted).equals(promised());
        return isWhole && !counted.isEmpty() ? counted.get(counted.size() - 1).to() : null;
    }

    /** What is counted up to a moment, no more than is promised. */
    public Duration elapsed(Instant now) {
        return sum(until(now));
    }

    /** What was promised. */
    public Duration promised() {
        return Duration.ofHours(limit.hours());
    }

    private List<Stretch> until(Instant moment) {
        return counted.stream()
                .flatMap(stretch -> stretch.within(Instant.MIN, moment).stream())
                .toList();
    }

    private static Duration sum(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::length).reduce(Duration.ZERO, Duration::plus);
    }

    private Request with(List<Stretch> stretches, @Nullable Instant waiting, @Nullable Answer given) {
        return new Request(
                id,
                projectId,
                customerId,
                text,
                startedBy,
                startedAt,
                limit,
                zone,
                stretches,
                waiting,
                given,
                version + 1);
    }
}
