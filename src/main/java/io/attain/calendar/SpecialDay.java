package io.attain.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A day on which the weekdays do not decide.
 *
 * @param day the day
 * @param kind whether it is free or worked
 * @param name what it is called, such as National Day
 */
public record SpecialDay(LocalDate day, Kind kind, String name) {

    /** The longest name, in characters. */
    public static final int MAX_NAME = 100;

    /** Whether a special day is free or worked. */
    public enum Kind {
        /** Nobody works, whatever the weekday. */
        HOLIDAY("holiday"),
        /** Everybody works, whatever the weekday: a make-up workday (调休). */
        MAKE_UP("makeUp");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The name in REST. */
        public String code() {
            return code;
        }

        /** The kind of a name in REST. */
        public static Optional<Kind> ofCode(String code) {
            return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
        }
    }
}
