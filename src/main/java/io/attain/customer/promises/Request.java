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
 * still, and what was left then is counted from the moment at which it goes on. Waiting mends nothing: what was over the limit
 * when it began stays over.
 *
 * @param id 0 of one that is not kept yet
 * @param customerId the id of the customer's issue
 * @param text what is asked for
 * @param startedAt when the customer asked
 * @param limit what was promised then
 * @param zone of the clock on the wall by which working hours were counted
 * @param counted the stretches that count: those of the past, and of what is to come up to the deadline. Of one that is over
 *     the limit they go on past it, up to the last moment at which something was said of it
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

    /** One that is over the limit goes on from the first second after it waited. */
    private static final Duration FIRST = Duration.ofSeconds(1);

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
        BROKEN;

        /** Whether it is time to answer, or nobody is there who would. */
        public boolean isAtRisk(boolean isAlone) {
            return this == HALF || (this == RUNNING && isAlone);
        }
    }

    public Request {
        counted = List.copyOf(counted);
    }

    /** One that is not kept yet, counted by a clock. */
    public Request begun(ResponseClock clock) {
        return limit.isPromised() ? with(clock.deadline(startedAt, promised()).stretches(), null, null) : this;
    }

    /** From a moment on somebody waits for the customer. */
    public Request waiting(Instant from, ResponseClock clock) {
        return with(upTo(from, clock), from, null);
    }

    /** The customer has said what was waited for: what was left is counted from then on. */
    public Request goingOn(Instant from, ResponseClock clock) {
        List<Stretch> all = new ArrayList<>(counted);
        if (limit.isPromised()) {
            Duration left = promised().minus(sum(counted));
            all.addAll(clock.deadline(from, left.compareTo(FIRST) < 0 ? FIRST : left)
                    .stretches());
        }
        return with(all, null, null);
    }

    /** Answered: what was counted up to then stays. */
    public Request answered(String by, Instant at, ResponseClock clock) {
        List<Stretch> all = upTo(at, clock);
        return with(all, null, new Answer(by, at, sum(all)));
    }

    /** How it stands at a moment; what is over the limit is overdue, also while somebody waits for the customer. */
    public State at(Instant now) {
        Answer given = answer;
        if (given != null) {
            return isOver(given.at()) ? State.BROKEN : State.KEPT;
        }
        if (isOver(now)) {
            return State.OVERDUE;
        }
        if (isWaiting()) {
            return State.WAITING;
        }
        if (!limit.isPromised()) {
            return State.OPEN;
        }
        return elapsed(now).multipliedBy(2).compareTo(promised()) >= 0 ? State.HALF : State.RUNNING;
    }

    /** Whether somebody waits for the customer. */
    public boolean isWaiting() {
        return waitingSince != null;
    }

    /** The last moment at which an answer keeps the promise; null while there is none. */
    public @Nullable Instant dueAt() {
        Duration left = promised();
        for (Stretch stretch : counted) {
            if (stretch.length().compareTo(left) >= 0) {
                return stretch.from().plus(left);
            }
            left = left.minus(stretch.length());
        }
        return null;
    }

    /** The stretches that the deadline is made of, or those that are counted while there is none. */
    public List<Stretch> upToDue() {
        Instant due = dueAt();
        return due == null ? counted : until(due);
    }

    private boolean isOver(Instant moment) {
        Instant due = dueAt();
        return due != null && due.isBefore(moment);
    }

    /** What is counted up to a moment. */
    public Duration elapsed(Instant now) {
        return sum(until(now));
    }

    /** What was promised. */
    public Duration promised() {
        return Duration.ofHours(limit.hours());
    }

    /** What counts up to a moment, with what is over the limit then. */
    private List<Stretch> upTo(Instant moment, ResponseClock clock) {
        List<Stretch> all = new ArrayList<>(until(moment));
        if (!isWaiting() && isOver(moment)) {
            Instant end = counted.get(counted.size() - 1).to();
            Duration over = clock.elapsed(end, moment);
            if (!over.isZero()) {
                all.addAll(clock.deadline(end, over).stretches());
            }
        }
        return all;
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
