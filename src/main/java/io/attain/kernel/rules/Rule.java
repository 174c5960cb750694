package io.attain.kernel.rules;

import io.attain.kernel.Coded;
import io.attain.kernel.DayHours;
import io.attain.kernel.Fault;
import java.util.Optional;
import java.util.function.Function;

/**
 * One rule of a set.
 *
 * @param name as it is sent and kept; its texts stand under it in the set's
 * @param section the last part of the message key of what it stands under
 * @param kind what it may be
 * @param least the least number; 0 if it is none
 * @param most the greatest number
 * @param of what it is in the set's value: an {@code Integer}, a {@code Boolean}, or the text of {@link DayHours}
 */
public record Rule<R>(String name, String section, Kind kind, int least, int most, Function<R, Object> of) {

    /** What a rule may be. */
    public enum Kind implements Coded {
        /** A whole number of percent. */
        PERCENT,
        /** A whole number of what the text {@code unit} says. */
        NUMBER,
        /** One of several, counted from 1, that the texts {@code 1} and so on say. */
        OPTION,
        /** One of the two that the texts {@code false} and {@code true} say. */
        CHOICE,
        /** The hours of a working day, as {@link DayHours} are written. */
        HOURS
    }

    /** A percentage. */
    public static <R> Rule<R> percent(String name, String section, int least, int most, Function<R, Object> of) {
        return new Rule<>(name, section, Kind.PERCENT, least, most, of);
    }

    /** A whole number. */
    public static <R> Rule<R> number(String name, String section, int least, int most, Function<R, Object> of) {
        return new Rule<>(name, section, Kind.NUMBER, least, most, of);
    }

    /** One of so many. */
    public static <R> Rule<R> option(String name, String section, int most, Function<R, Object> of) {
        return new Rule<>(name, section, Kind.OPTION, 1, most, of);
    }

    /** Yes or no. */
    public static <R> Rule<R> choice(String name, String section, Function<R, Object> of) {
        return new Rule<>(name, section, Kind.CHOICE, 0, 0, of);
    }

    /** Hours of a day. */
    public static <R> Rule<R> hours(String name, String section, Function<R, DayHours> of) {
        return new Rule<>(name, section, Kind.HOURS, 0, DayHours.MOST, of.andThen(DayHours::toString));
    }

    /** What speaks against what is given for it alone; a choice that is not given is no. */
    Optional<Fault> fault(RuleValues values) {
        return switch (kind) {
            case CHOICE -> unless(values.isFlag(name), Fault.of(name, "attain.kernel.rules.fault.choice"));
            case HOURS -> unless(values.isHours(name), Fault.of(name, "attain.kernel.rules.fault.hours", most));
            case PERCENT, NUMBER, OPTION ->
                unless(
                        values.isNumber(name) && values.number(name) >= least && values.number(name) <= most,
                        Fault.of(name, "attain.kernel.rules.fault.range", least, most));
        };
    }

    private static Optional<Fault> unless(boolean sound, Fault fault) {
        return sound ? Optional.empty() : Optional.of(fault);
    }
}
