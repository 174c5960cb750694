package io.attain.calendar.clock;

import io.attain.kernel.DayHours;
import io.attain.kernel.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The hours that a team works, as its clock on the wall shows them: a day on which clocks change has an hour less or more. A
 * span that goes on after midnight belongs to the day on which it begins.
 *
 * @param hours of each working day
 * @param days which days are worked
 * @param zone the zone of the clock on the wall
 */
public record WorkingHours(DayHours hours, WorkingCalendar days, ZoneId zone) implements CountedTime {

    /** How many days ahead there is looked: a calendar may have no working days any more. */
    static final int MOST_DAYS = 1_100;

    @Override
    public Stream<Stretch> after(Instant moment) {
        LocalDate first = LocalDate.ofInstant(moment, zone).minusDays(1);
        return first.datesUntil(first.plusDays(MOST_DAYS))
                .filter(days::isWorkingDay)
                .flatMap(day -> stretchesOf(day).stream())
                .flatMap(stretch -> stretch.within(moment, Instant.MAX).stream());
    }

    /** The stretches of a working day. Where clocks are put back, none begins before the one before it ends. */
    private List<Stretch> stretchesOf(LocalDate day) {
        List<DayHours.Span> spans = hours.spans();
        LocalDate before = day.minusDays(1);
        Instant end = days.isWorkingDay(before)
                ? end(before, spans.get(spans.size() - 1).to())
                : Instant.MIN;
        List<Stretch> stretches = new ArrayList<>();
        for (DayHours.Span span : spans) {
            Instant begin = begin(day, span.from());
            Instant from = begin.isBefore(end) ? end : begin;
            end = end(day, span.to());
            Stretch.between(from, end).ifPresent(stretches::add);
        }
        return stretches;
    }

    /** When the clock first shows a minute, or one after it. */
    private Instant begin(LocalDate day, int minute) {
        LocalDateTime shown = day.atStartOfDay().plusMinutes(minute);
        ZoneOffsetTransition change = zone.getRules().getTransition(shown);
        return change != null && change.isGap()
                ? change.getInstant()
                : shown.atZone(zone).toInstant();
    }

    /** When the clock has shown the minute before another for the last time. */
    private Instant end(LocalDate day, int minute) {
        LocalDateTime last = day.atStartOfDay().plusMinutes(minute - 1L);
        ZoneOffsetTransition change = zone.getRules().getTransition(last);
        return change != null && change.isGap()
                ? change.getInstant()
                : last.atZone(zone).withLaterOffsetAtOverlap().plusMinutes(1).toInstant();
    }
}
