package io.attain.demo;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * When the demo company works: Monday to Friday but for China's public holidays, and on the weekend days that make up for
 * them; a rep less the rep's leave. The holidays are those of the file that the company imports into Attain.
 */
final class CompanyCalendar {
    private static final String FILE = "holidays.ics";
    private static final String MARK = "X-APPLE-SPECIAL-DAY";
    private static final String WORKED = "ALTERNATE-WORKDAY";

    private final Set<LocalDate> free = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();
    private final List<LeaveRow> leave;

    /** The calendar with the leave around a day. */
    CompanyCalendar(LocalDate today) {
        Biweekly.parse(holidays()).first().getEvents().forEach(this::add);
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        this.leave = List.of(
                week("liu", monday.minusWeeks(2), true),
                week("chen", monday.plusWeeks(1), false),
                new LeaveRow("gao", worked(today, 1), worked(today, 1).plusDays(2), true),
                // In the middle of days below the daily target, which go on over it.
                new LeaveRow("tang", worked(today.minusDays(1), -1), today, false));
    }

    /** The file of holidays, as the company imports it. */
    static String holidays() {
        try (InputStream file = Objects.requireNonNull(CompanyCalendar.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everybody's leave. */
    List<LeaveRow> leave() {
        return leave;
    }

    /** Whether the company works on a day. */
    boolean isWorked(LocalDate day) {
        return worked.contains(day)
                || (!free.contains(day) && day.getDayOfWeek().getValue() < 6);
    }

    /** The days on which a rep works. */
    Predicate<LocalDate> of(Rep rep) {
        return day -> isWorked(day) && leave.stream().noneMatch(each -> each.covers(rep, day));
    }

    private void add(VEvent event) {
        boolean work = WORKED.equals(event.getExperimentalProperty(MARK).getValue());
        day(event.getDateStart()).datesUntil(day(event.getDateEnd())).forEach((work ? worked : free)::add);
    }

    private static LocalDate day(DateOrDateTimeProperty date) {
        var parts = date.getValue().getRawComponents();
        return LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDate());
    }

    private static LeaveRow week(String rep, LocalDate monday, boolean own) {
        return new LeaveRow(rep, monday, monday.plusDays(5), own);
    }

    /** The first working day from a day on, or back from it. */
    private LocalDate worked(LocalDate from, int step) {
        LocalDate day = from;
        while (!isWorked(day)) {
            day = day.plusDays(step);
        }
        return day;
    }
}
