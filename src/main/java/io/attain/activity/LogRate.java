package io.attain.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * How many logs were handed in of those that were expected. Days whose log can still be handed in are not counted yet.
 *
 * @param expected how many were expected
 * @param handedIn how many of them were handed in
 * @param onTime how many of those before they were locked
 */
public record LogRate(int expected, int handedIn, int onTime) {

    /** Of nobody. */
    public static final LogRate NONE = new LogRate(0, 0, 0);

    /** The rate of one person's days, of which the logs of some were handed in late. */
    public static LogRate of(List<PersonDay> days, Set<LocalDate> late) {
        List<LocalDate> logged = days.stream()
                .filter(day -> day.state() == PersonDay.State.LOGGED)
                .map(PersonDay::date)
                .toList();
        int missing = (int) days.stream()
                .filter(day -> day.state() == PersonDay.State.MISSING)
                .count();
        int onTime = (int) logged.stream().filter(day -> !late.contains(day)).count();
        return new LogRate(logged.size() + missing, logged.size(), onTime);
    }

    /** The rate of both. */
    public LogRate plus(LogRate other) {
        return new LogRate(expected + other.expected, handedIn + other.handedIn, onTime + other.onTime);
    }
}
