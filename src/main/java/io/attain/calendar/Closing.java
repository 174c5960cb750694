package io.attain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Up to which month a project's calendar is closed: no day of it changes any more, so that figures told for it stay true.
 *
 * @param through the last closed month
 * @param by the user key of who closed it
 * @param at when it was closed
 */
public record Closing(YearMonth through, String by, Instant at) {

    /** The first day that is still open. */
    public LocalDate firstOpenDay() {
        return through.plusMonths(1).atDay(1);
    }
}
