package io.attain.calendar;

import io.attain.calendar.Leave.Part;
import io.attain.kernel.Period;
import io.attain.kernel.WeekPattern;
import io.attain.kernel.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A project's working calendar and its people's leave. It never changes: each change gives the next calendar, and one
 * that would touch a day of a closed month is refused (docs/rules.md, Calendar). What changes no day is never refused.
 */
public final class ProjectCalendar {

    /** Monday to Friday, no holidays, no leave, nothing closed. */
    public static final ProjectCalendar STANDARD =
            new ProjectCalendar(List.of(WeekPattern.MONDAY_TO_FRIDAY), List.of(), List.of(), null);

    private final Map<LocalDate, WeekPattern> patterns = new TreeMap<>();
    private final Map<LocalDate, SpecialDay> specialDays = new TreeMap<>();
    private final Map<String, Absence> leave = new TreeMap<>();
    private final @Nullable Closing closing;
    private final WorkingCalendar team;
    /** Each person's calendar, made when it is first asked for. */
    private final Map<String, WorkingCalendar> personal = new ConcurrentHashMap<>();

    /**
     * A calendar of its parts.
     *
     * @param weekdays no two from the same day; Monday to Friday hold before the first of them
     * @param specialDays no two of the same day
     * @param leave in any order; stretches of one person may touch or overlap
     * @param closing null if no month is closed
     */
    public ProjectCalendar(
            Collection<WeekPattern> weekdays,
            Collection<SpecialDay> specialDays,
            Collection<Leave> leave,
            @Nullable Closing closing) {
        patterns.put(WeekPattern.ALWAYS, WeekPattern.MONDAY_TO_FRIDAY);
        weekdays.forEach(pattern -> patterns.put(pattern.from(), pattern));
        specialDays.forEach(special -> this.specialDays.put(special.day(), special));
        leave.forEach(each ->
                this.leave.put(each.personKey(), absenceOf(each.personKey()).plus(each.period(), each.part())));
        this.closing = closing;
        this.team = new WorkingCalendar(weekdays(), daysOf(SpecialDay.Kind.HOLIDAY), daysOf(SpecialDay.Kind.MAKE_UP));
    }

    /** When the team works. */
    public WorkingCalendar team() {
        return team;
    }

    /** When a person works: when the team does, less the person's leave. The team's calendar for null. */
    public WorkingCalendar of(@Nullable String userKey) {
        return userKey == null || !leave.containsKey(userKey)
                ? team
                : personal.computeIfAbsent(userKey, key -> less(leaveOf(key)));
    }

    /** When the team works, less some leave of which none overlaps. */
    public WorkingCalendar less(Collection<Leave> away) {
        return away.isEmpty() ? team : team.less(periods(away, true), periods(away, false));
    }

    private static List<Period> periods(Collection<Leave> away, boolean whole) {
        return away.stream()
                .filter(each -> (each.part() == Part.WHOLE) == whole)
                .map(Leave::period)
                .toList();
    }

    /** The weekdays, the pattern that has always held first. */
    public List<WeekPattern> weekdays() {
        return List.copyOf(patterns.values());
    }

    /** The holidays and make-up days, earliest first. */
    public List<SpecialDay> specialDays() {
        return List.copyOf(specialDays.values());
    }

    /** What a day is called and whether it is free or worked, if it is special. */
    public Optional<SpecialDay> specialDay(LocalDate day) {
        return Optional.ofNullable(specialDays.get(day));
    }

    /** Whether a person is on leave all of a day, be it one that would be worked or not. */
    public boolean isOnLeave(String userKey, LocalDate day) {
        return absenceOf(userKey).covers(day, Part.WHOLE);
    }

    /** A person's leave, earliest first; stretches do not overlap. */
    public List<Leave> leaveOf(String userKey) {
        return absenceOf(userKey).of(userKey);
    }

    /** Everybody's leave by person and day; stretches of one person do not overlap. */
    public List<Leave> leave() {
        List<Leave> all = new ArrayList<>();
        leave.forEach((person, absence) -> all.addAll(absence.of(person)));
        return all;
    }

    /** The user keys of those who are on leave on other days than in another calendar, in their order. */
    public Set<String> peopleWithOtherLeave(ProjectCalendar other) {
        Set<String> people = new TreeSet<>(leave.keySet());
        people.addAll(other.leave.keySet());
        people.removeIf(person -> absenceOf(person).equals(other.absenceOf(person)));
        return people;
    }

    /** Up to when the calendar is closed, if any month is. */
    public Optional<Closing> closing() {
        return Optional.ofNullable(closing);
    }

    /** Whether a day lies in a closed month. */
    public boolean isClosed(LocalDate day) {
        return closing != null && day.isBefore(closing.firstOpenDay());
    }

    /**
     * With these weekdays from the pattern's day on, until the next pattern takes over.
     *
     * @throws CalendarRefused if the pattern would hold in a closed month
     */
    public ProjectCalendar with(WeekPattern pattern) {
        if (pattern.equals(patterns.get(pattern.from()))) {
            return this;
        }
        refuseClosed(pattern.from());
        Map<LocalDate, WeekPattern> next = new TreeMap<>(patterns);
        next.put(pattern.from(), pattern);
        return new ProjectCalendar(next.values(), specialDays(), leave(), closing);
    }

    /**
     * Without the pattern that begins on a day: the one before it goes on. Where the first one is taken away, Monday to
     * Friday have always been worked.
     *
     * @throws CalendarRefused if the pattern holds in a closed month
     */
    public ProjectCalendar withoutWeekdays(LocalDate from) {
        if (!patterns.containsKey(from)) {
            return this;
        }
        refuseClosed(from);
        Map<LocalDate, WeekPattern> next = new TreeMap<>(patterns);
        next.remove(from);
        return new ProjectCalendar(next.values(), specialDays(), leave(), closing);
    }

    /**
     * With these holidays and make-up days, in place of what the same days were before; the last one of a day holds.
     *
     * @throws CalendarRefused if one that is not there yet lies in a closed month
     */
    public ProjectCalendar with(Collection<SpecialDay> days) {
        refuseClosed(days.stream()
                .filter(special -> !special.equals(specialDays.get(special.day())))
                .map(SpecialDay::day)
                .toList());
        Map<LocalDate, SpecialDay> next = new TreeMap<>(specialDays);
        days.forEach(special -> next.put(special.day(), special));
        return new ProjectCalendar(patterns.values(), next.values(), leave(), closing);
    }

    /**
     * Without the holidays and make-up days of a period.
     *
     * @throws CalendarRefused if one of them lies in a closed month
     */
    public ProjectCalendar withoutDays(Period period) {
        refuseClosed(specialDays.keySet().stream().filter(period::contains).toList());
        List<SpecialDay> left = specialDays().stream()
                .filter(special -> !period.contains(special.day()))
                .toList();
        return new ProjectCalendar(patterns.values(), left, leave(), closing);
    }

    /**
     * With a person away for a part of each day of a period.
     *
     * @throws CalendarRefused if the person was not away yet for it on a day that is closed
     */
    public ProjectCalendar withLeave(String personKey, Period period, Part part) {
        Absence before = absenceOf(personKey);
        refuseClosed(closedDays(period, day -> !before.covers(day, part)));
        return withLeave(personKey, before.plus(period, part));
    }

    /** With a person away for whole days. */
    public ProjectCalendar withLeave(String personKey, Period period) {
        return withLeave(personKey, period, Part.WHOLE);
    }

    /**
     * With a person no longer away in a period.
     *
     * @throws CalendarRefused if the person was away on a day of it that is closed
     */
    public ProjectCalendar withoutLeave(String personKey, Period period) {
        Absence before = absenceOf(personKey);
        refuseClosed(closedDays(period, before::touches));
        return withLeave(personKey, before.minus(period));
    }

    /**
     * Closed up to and with a month, for good. A month that is closed already stays as it was closed.
     *
     * @param by the user key of who closes it
     * @param today the day it is for that user
     * @throws CalendarRefused if the month is not over
     */
    public ProjectCalendar closedThrough(YearMonth month, String by, Instant at, LocalDate today) {
        if (isClosed(month.atDay(1))) {
            return this;
        }
        if (!month.atEndOfMonth().isBefore(today)) {
            throw new CalendarRefused(CalendarRefused.Reason.NOT_OVER, List.of(month.atEndOfMonth()));
        }
        return new ProjectCalendar(patterns.values(), specialDays(), leave(), new Closing(month, by, at));
    }

    /** Whether the other says the same of every day, and the same months are closed. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ProjectCalendar calendar
                        && patterns.equals(calendar.patterns)
                        && specialDays.equals(calendar.specialDays)
                        && leave.equals(calendar.leave)
                        && Objects.equals(closing, calendar.closing));
    }

    @Override
    public int hashCode() {
        return Objects.hash(patterns, specialDays.size(), leave.size(), closing);
    }

    private ProjectCalendar withLeave(String personKey, Absence absence) {
        List<Leave> next = new ArrayList<>(leave());
        next.removeIf(each -> each.personKey().equals(personKey));
        next.addAll(absence.of(personKey));
        return new ProjectCalendar(patterns.values(), specialDays(), next, closing);
    }

    private Absence absenceOf(String personKey) {
        return leave.getOrDefault(personKey, Absence.NONE);
    }

    private List<LocalDate> daysOf(SpecialDay.Kind kind) {
        return specialDays.values().stream()
                .filter(special -> special.kind() == kind)
                .map(SpecialDay::day)
                .toList();
    }

    /** The days of a period that are closed and that a change would touch. */
    private List<LocalDate> closedDays(Period period, Predicate<LocalDate> touched) {
        return period.start()
                .datesUntil(period.end())
                .takeWhile(this::isClosed)
                .filter(touched)
                .toList();
    }

    private void refuseClosed(List<LocalDate> days) {
        List<LocalDate> closed = days.stream()
                .filter(this::isClosed)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        if (!closed.isEmpty()) {
            throw new CalendarRefused(CalendarRefused.Reason.CLOSED, closed);
        }
    }

    private void refuseClosed(LocalDate from) {
        if (closing != null && isClosed(from)) {
            throw new CalendarRefused(CalendarRefused.Reason.WEEKDAYS_CLOSED, List.of(closing.firstOpenDay()));
        }
    }
}
