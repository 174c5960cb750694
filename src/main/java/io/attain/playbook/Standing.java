package io.attain.playbook;

import io.attain.kernel.Coded;
import io.attain.kernel.Period;
import io.attain.kernel.WorkingCalendar;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far one step has come.
 *
 * @param state what is to be said of it
 * @param done how often it was done in the week or month of the day, or ever where it is done once
 * @param asked how often it is to be done in it: by the working days that whoever does it has there, once the stage is reached
 * @param until the last working day for it; null for what has none
 * @param missedSince the last working day of what was missed first; null where nothing is overdue
 */
public record Standing(State state, int done, int asked, @Nullable LocalDate until, @Nullable LocalDate missedSince) {

    /** What is to be said of a step. */
    public enum State implements Coded {
        DONE,
        /** To be done, and in time so far. */
        DUE,
        /** Its last day is over, or too little was done in the week or month before and it was not caught up with. */
        OVERDUE,
        /** Nothing is asked for: no working day is left for it. */
        IDLE
    }

    /**
     * The days that somebody has for a step.
     *
     * @param since the day from which it asks for anything
     * @param own the days that whoever does it works
     */
    public record Days(LocalDate since, WorkingCalendar own) {

        /** The same from a day on, if that is later. */
        public Days from(LocalDate day) {
            return day.isAfter(since) ? new Days(day, own) : this;
        }

        /**
         * How much of a week's or month's count is asked for, to the nearest whole one, half up: as of what is due in a week,
         * leave and holidays take their part, and days worked in place of others add theirs.
         */
        private int asked(int times, Period window) {
            int whole = 2 * own.usualDays(window);
            LocalDate from = since.isAfter(window.start()) ? since : window.start();
            int left = own.halfDays(from, window.end());
            return whole == 0 ? 0 : (2 * times * left + whole) / (2 * whole);
        }

        private @Nullable LocalDate last(Period window) {
            return own.days(window).reduce((earlier, later) -> later).orElse(null);
        }
    }

    /**
     * The standing of a step on a day.
     *
     * @param history every playbook: what was missed before goes by that of then
     * @param done how often it was done on each day
     * @param all the days for it, had it always been asked for
     */
    public static Standing of(
            Step step, PlaybookHistory history, Map<LocalDate, Long> done, Days all, LocalDate today) {
        Optional<Period> window = step.every().around(today);
        if (window.isEmpty()) {
            int ever = count(done, new Period(LocalDate.EPOCH, today.plusDays(1)));
            return new Standing(ever >= step.times() ? State.DONE : State.DUE, ever, step.times(), null, null);
        }
        Days days = all.from(history.askedSince(step, today));
        int asked = days.asked(step.times(), window.get());
        int times = count(done, new Period(window.get().start(), today.plusDays(1)));
        if (asked == 0 || times >= asked) {
            return new Standing(asked == 0 ? State.IDLE : State.DONE, times, asked, null, null);
        }
        LocalDate until = days.last(window.get());
        LocalDate missed = missed(step, history, done, days, window.get().previous());
        LocalDate overdue = missed == null && until != null && until.isBefore(today) ? until : missed;
        return new Standing(overdue == null ? State.DUE : State.OVERDUE, times, asked, until, overdue);
    }

    /** The last working day of the week or month before, if less was done in it than was asked for then. */
    private static @Nullable LocalDate missed(
            Step step, PlaybookHistory history, Map<LocalDate, Long> done, Days days, Period before) {
        int asked = history.on(before.last())
                .find(step)
                .map(then -> days.asked(then.times(), before))
                .orElse(0);
        return count(done, before) < asked ? days.last(before) : null;
    }

    private static int count(Map<LocalDate, Long> done, Period window) {
        return Math.toIntExact(done.entrySet().stream()
                .filter(each -> window.contains(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum());
    }
}
