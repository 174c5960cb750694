package io.attain.calendar.store;

import io.attain.calendar.Closing;
import io.attain.calendar.Leave;
import io.attain.calendar.ProjectCalendar;
import io.attain.calendar.SpecialDay;
import io.attain.kernel.Period;
import io.attain.kernel.WeekPattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A project's calendar as rows, each a map of columns by the row's key, and rows as parts of a calendar. */
final class CalendarRows {

    static final String KEY = "ROW_KEY";
    static final String PROJECT = "PROJECT_ID";

    private static final String ALWAYS = "always";
    private static final int MONTHS_FACTOR = 100;

    private final long project;

    CalendarRows(long project) {
        this.project = project;
    }

    Map<String, Map<String, Object>> weekdays(ProjectCalendar calendar) {
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        for (WeekPattern pattern : calendar.weekdays()) {
            if (!pattern.equals(WeekPattern.MONDAY_TO_FRIDAY)) {
                Map<String, Object> row =
                        row(rows, pattern.isAlways() ? ALWAYS : pattern.from().toString());
                if (!pattern.isAlways()) {
                    row.put("EFFECTIVE_DAY", number(pattern.from()));
                }
                row.put("WORKED_DAYS", digits(pattern.days()));
            }
        }
        return rows;
    }

    Map<String, Map<String, Object>> specialDays(ProjectCalendar calendar) {
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        for (SpecialDay special : calendar.specialDays()) {
            Map<String, Object> row = row(rows, special.day().toString());
            row.put("DAY_NUMBER", number(special.day()));
            row.put("KIND", special.kind().name());
            row.put("NAME", special.name());
        }
        return rows;
    }

    Map<String, Map<String, Object>> leave(ProjectCalendar calendar) {
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        for (Leave leave : calendar.leave()) {
            Map<String, Object> row = row(rows, leave.period().start() + "/" + leave.personKey());
            row.put("PERSON_KEY", leave.personKey());
            row.put("FIRST_DAY", number(leave.period().start()));
            row.put("END_DAY", number(leave.period().end()));
        }
        return rows;
    }

    Optional<Map<String, Object>> closing(ProjectCalendar calendar) {
        return calendar.closing().map(closing -> {
            Map<String, Object> row = row(new HashMap<>(), closing.through().toString());
            row.put(
                    "THROUGH_MONTH",
                    closing.through().getYear() * MONTHS_FACTOR
                            + closing.through().getMonthValue());
            row.put("CLOSED_BY", closing.by());
            row.put("CLOSED_AT", Date.from(closing.at()));
            return row;
        });
    }

    static WeekPattern pattern(WeekdaysRow row) {
        Integer from = row.getEffectiveDay();
        Set<DayOfWeek> days = row.getWorkedDays()
                .chars()
                .mapToObj(digit -> DayOfWeek.of(digit - '0'))
                .collect(Collectors.toSet());
        return new WeekPattern(from == null ? WeekPattern.ALWAYS : LocalDate.ofEpochDay(from), days);
    }

    static SpecialDay specialDay(SpecialDayRow row) {
        return new SpecialDay(
                LocalDate.ofEpochDay(row.getDayNumber()), SpecialDay.Kind.valueOf(row.getKind()), text(row.getName()));
    }

    static Leave leave(LeaveRow row) {
        return new Leave(
                row.getPersonKey(),
                new Period(LocalDate.ofEpochDay(row.getFirstDay()), LocalDate.ofEpochDay(row.getEndDay())));
    }

    static Closing closing(ClosingRow row) {
        return new Closing(
                YearMonth.of(row.getThroughMonth() / MONTHS_FACTOR, row.getThroughMonth() % MONTHS_FACTOR),
                row.getClosedBy(),
                row.getClosedAt().toInstant());
    }

    private Map<String, Object> row(Map<String, Map<String, Object>> rows, String part) {
        Map<String, Object> row = new HashMap<>();
        row.put(KEY, project + "/" + part);
        row.put(PROJECT, project);
        rows.put(project + "/" + part, row);
        return row;
    }

    private static String digits(Set<DayOfWeek> days) {
        return days.stream()
                .sorted()
                .map(day -> Integer.toString(day.getValue()))
                .collect(Collectors.joining());
    }

    private static String text(@Nullable String kept) {
        return kept == null ? "" : kept;
    }

    private static int number(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
