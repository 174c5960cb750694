package io.attain.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days that calendars and targets know. Nobody's plans reach further: what does is a slip, and costs much to work out. */
public final class KnownDays {

    /** The years 2000 to 2099. */
    public static final Period ALL = new Period(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1));

    private KnownDays() {}

    /** Whether a day is known. */
    public static boolean contains(LocalDate day) {
        return ALL.contains(day);
    }

    /** The known day that an ISO date such as 2026-11-23 names; nothing if it names none, or there is no text. */
    public static Optional<LocalDate> named(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text)).filter(KnownDays::contains);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
