package io.attain.calendar.clock;

import io.attain.kernel.DayHours;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What a clock must agree with: looks at the clock on the wall minute by minute, and knows nothing of offsets. */
final class MinuteByMinute {

    private MinuteByMinute() {}

    /** Which minutes after the beginning of a case's first day are counted. */
    static boolean[] counted(ResponseClockTest.Case each, int minutes) {
        boolean[] counts = new boolean[minutes];
        DayHours hours = each.hours();
        if (hours == null) {
            Arrays.fill(counts, true);
        } else {
            LocalDateTime[] shown = shown(each, minutes);
            each.first()
                    .minusDays(1)
                    .datesUntil(each.first().plusDays(minutes / DayHours.DAY + 1))
                    .filter(each.days()::isWorkingDay)
                    .forEach(day -> hours.spans().forEach(span -> mark(counts, shown, day.atStartOfDay(), span)));
        }
        each.pauses()
                .forEach(pause -> Arrays.fill(
                        counts, Math.min(minutes, pause[0]), Math.min(minutes, pause[0] + pause[1]), false));
        return counts;
    }

    private static LocalDateTime[] shown(ResponseClockTest.Case each, int minutes) {
        Instant first = each.first().atStartOfDay(each.zone()).toInstant();
        return IntStream.range(0, minutes)
                .mapToObj(at -> LocalDateTime.ofInstant(first.plus(at, ChronoUnit.MINUTES), each.zone()))
                .toArray(LocalDateTime[]::new);
    }

    /** From the first minute at which the clock shows the beginning or later to the last at which it shows less than the end. */
    private static void mark(boolean[] counts, LocalDateTime[] shown, LocalDateTime day, DayHours.Span span) {
        LocalDateTime begin = day.plusMinutes(span.from());
        LocalDateTime end = day.plusMinutes(span.to());
        int first = 0;
        while (first < shown.length && shown[first].isBefore(begin)) {
            first++;
        }
        int last = shown.length;
        while (last > 0 && !shown[last - 1].isBefore(end)) {
            last--;
        }
        if (first < last) {
            Arrays.fill(counts, first, last, true);
        }
    }
}
