package io.attain.calendar.ics;

import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import io.attain.calendar.HolidayImport.Reason;
import io.attain.kernel.Period;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days of an event, in all ways in which programs write whole days: as days, from midnight to midnight or to a moment
 * before, or, by Outlook, as the midnight of a zone that only UTC tells.
 */
final class WholeDays {

    private static final List<String> ALL_DAY = List.of("X-MICROSOFT-CDO-ALLDAYEVENT", "X-FUNAMBOL-ALLDAY");

    /** Zones reach to 14 hours east, but none to more than 12 west, and hardly any beyond 10. */
    private static final LocalTime FURTHEST_WEST = LocalTime.of(10, 0);

    /** An end at or after this is the end of its day. */
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private WholeDays() {}

    /**
     * The days of an event the first time it takes place.
     *
     * @param withHours whether hours within the days do not matter: a day of make-up work is worked whenever it begins
     */
    static Period of(VEvent event, boolean withHours) throws Untaken {
        ICalDate start = EventReader.value(event.getDateStart());
        ICalDate end = EventReader.value(event.getDateEnd());
        LocalDate first = EventReader.day(start).orElseThrow(() -> new Untaken(Reason.NO_START));
        LocalTime begins = time(start);
        LocalTime ends = time(end);
        LocalDate after = after(event, first, end, ends);
        if (isAllDay(event) && isUtc(start) && (end == null || begins.equals(ends))) {
            long later = begins.isAfter(FURTHEST_WEST) ? 1 : 0;
            return period(first.plusDays(later), after.plusDays(later - (ends.equals(LocalTime.MIDNIGHT) ? 0 : 1)));
        }
        if (!withHours && (!begins.equals(LocalTime.MIDNIGHT) || isWithin(ends) || !isWhole(length(event)))) {
            throw new Untaken(Reason.TIMED);
        }
        return period(first, after);
    }

    private static Period period(LocalDate first, LocalDate after) throws Untaken {
        if (!first.isBefore(after)) {
            throw new Untaken(Reason.ENDS_FIRST);
        }
        return new Period(first, after);
    }

    /** The day after the last: an event without an end takes one day, and one that ends when it starts does, too. */
    private static LocalDate after(VEvent event, LocalDate first, @Nullable ICalDate end, LocalTime ends) {
        Optional<LocalDate> told = EventReader.day(end);
        if (told.isEmpty()) {
            return first.plusDays(Math.max(1, daysOf(length(event))));
        }
        boolean intoDay = !ends.equals(LocalTime.MIDNIGHT);
        return intoDay || told.get().equals(first) ? told.get().plusDays(1) : told.get();
    }

    private static Duration length(VEvent event) {
        biweekly.util.Duration told =
                event.getDuration() == null ? null : event.getDuration().getValue();
        return told == null ? Duration.ZERO : Duration.ofMillis(told.toMillis());
    }

    private static long daysOf(Duration length) {
        return length.plus(Duration.ofDays(1)).minusMillis(1).toDays();
    }

    private static boolean isWhole(Duration length) {
        LocalTime within = LocalTime.MIDNIGHT.plus(length);
        return !isWithin(within);
    }

    /** Whether a time is within a day, and neither its beginning nor its end. */
    private static boolean isWithin(LocalTime time) {
        return !time.equals(LocalTime.MIDNIGHT) && time.isBefore(LAST_MINUTE);
    }

    private static boolean isAllDay(VEvent event) {
        return ALL_DAY.stream()
                .flatMap(name -> event.getExperimentalProperties(name).stream())
                .anyMatch(property -> "TRUE".equalsIgnoreCase(property.getValue()) || "1".equals(property.getValue()));
    }

    static boolean isUtc(@Nullable ICalDate date) {
        return date != null
                && date.hasTime()
                && date.getRawComponents() != null
                && date.getRawComponents().isUtc();
    }

    /** The time that a file writes; midnight for a day. */
    static LocalTime time(@Nullable ICalDate date) {
        DateTimeComponents parts = date == null || !date.hasTime() ? null : date.getRawComponents();
        return parts == null
                ? LocalTime.MIDNIGHT
                : LocalTime.of(parts.getHour() % 24, parts.getMinute() % 60, parts.getSecond() % 60);
    }
}
