package io.attain.calendar.store;

import io.attain.calendar.Closing;
import io.attain.calendar.Leave;
import io.attain.calendar.ProjectCalendar;
import io.attain.calendar.SpecialDay;
import io.attain.kernel.Period;
import io.attain.kernel.WeekPattern;
import io.attain.kernel.store.Columns;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A project's calendar as rows, each a map of columns by the row's key, and rows as parts of a calendar. */
record CalendarRows(long project) {

    static final String KEY = "ROW_KEY";
    static final String PROJECT = "PROJECT_ID";

    private static final String ALWAYS = "always";
    private static final int MONTHS_FACTOR = 100;

    Map<String, Columns> weekdays(ProjectCalendar calendar) {
        Map<String, Columns> rows = new LinkedHashMap<>();
        for (WeekPattern pattern : calendar.weekdays()) {
            if (!pattern.equals(WeekPattern.MONDAY_TO_FRIDAY)) {
                Columns row =
                        row(rows, pattern.isAlways() ? ALWAYS : pattern.from().toString());
                if (!pattern.isAlways()) {
                    row.and("EFFECTIVE_DAY", pattern.from());
                }
                row.and("WORKED_DAYS", digits(pattern.days()));
            }
        }
        return rows;
    }

    Map<String, Columns> specialDays(ProjectCalendar calendar) {
        Map<String, Columns> rows = new LinkedHashMap<>();
        for (SpecialDay special : calendar.specialDays()) {
            Columns row = row(rows, special.day().toString());
            row.and("DAY_NUMBER", special.day());
            row.and("KIND", special.kind());
            row.and("NAME", special.name());
        }
        return rows;
    }

    Map<String, Columns> leave(ProjectCalendar calendar) {
        Map<String, Columns> rows = new LinkedHashMap<>();
        for (Leave leave : calendar.leave()) {
            Columns row = row(rows, leave.period().start() + "/" + leave.personKey());
            row.and("PERSON_KEY", leave.personKey());
            row.and("FIRST_DAY", leave.period().start());
            row.and("END_DAY", leave.period().end());
            row.and("PART", leave.part());
        }
        return rows;
    }

    Optional<Columns> closing(ProjectCalendar calendar) {
        return calendar.closing().map(closing -> {
            Columns row = row(new HashMap<>(), closing.through().toString());
            row.and(
                    "THROUGH_MONTH",
                    closing.through().getYear() * MONTHS_FACTOR
                            + closing.through().getMonthValue());
            row.and("CLOSED_BY", closing.by());
            row.and("CLOSED_AT", closing.at());
            return row;
        });
    }

    static WeekPattern pattern(WeekdaysRow row) {
        Integer from = row.getEffectiveDay();
        Set<DayOfWeek> days = Columns.text(row.getWorkedDays())
                .chars()
                .mapToObj(digit -> DayOfWeek.of(digit - '0'))
                .collect(Collectors.toSet());
        return new WeekPattern(from == null ? WeekPattern.ALWAYS : LocalDate.ofEpochDay(from), days);
    }

    static SpecialDay specialDay(SpecialDayRow row) {
        return new SpecialDay(
                LocalDate.ofEpochDay(row.getDayNumber()),
                SpecialDay.Kind.valueOf(row.getKind()),
                Columns.text(row.getName()));
    }

    static Leave leave(LeaveRow row) {
        String part = row.getPart();
        return new Leave(
                row.getPersonKey(),
                new Period(LocalDate.ofEpochDay(row.getFirstDay()), LocalDate.ofEpochDay(row.getEndDay())),
                part == null ? Leave.Part.WHOLE : Leave.Part.valueOf(part));
    }

    static Closing closing(ClosingRow row) {
        return new Closing(
                YearMonth.of(row.getThroughMonth() / MONTHS_FACTOR, row.getThroughMonth() % MONTHS_FACTOR),
                row.getClosedBy(),
                row.getClosedAt().toInstant());
    }

    private Columns row(Map<String, Columns> rows, String part) {
        String key = project + "/" + part;
        Columns row = Columns.of(KEY, key).and(PROJECT, project);
        rows.put(key, row);
        return row;
    }

    private static String digits(Set<DayOfWeek> days) {
        return days.stream()
                .sorted()
                .map(day -> Integer.toString(day.getValue()))
                .collect(Collectors.joining());
    }
}
