package io.attain.calendar;

import io.attain.calendar.SpecialDay.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What China's State Council announced for the autumn of 2026. */
public final class ChinasHolidays {

    /** Mid-Autumn from Friday the 25th of September, National Day from the 1st to the 7th of October; a Sunday and a Saturday are worked. */
    public static final List<SpecialDay> AUTUMN_2026 = Stream.concat(
                    Stream.concat(
                            holidays("中秋节", LocalDate.of(2026, 9, 25), 3),
                            holidays("国庆节", LocalDate.of(2026, 10, 1), 7)),
                    Stream.of(
                            new SpecialDay(LocalDate.of(2026, 9, 20), Kind.MAKE_UP, "国庆节"),
                            new SpecialDay(LocalDate.of(2026, 10, 10), Kind.MAKE_UP, "国庆节")))
            .toList();

    private ChinasHolidays() {}

    private static Stream<SpecialDay> holidays(String name, LocalDate first, int days) {
        return first.datesUntil(first.plusDays(days)).map(day -> new SpecialDay(day, Kind.HOLIDAY, name));
    }
}
