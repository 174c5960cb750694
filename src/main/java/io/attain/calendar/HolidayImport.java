package io.attain.calendar;

import io.attain.calendar.SpecialDay.Kind;
import io.attain.kernel.Coded;
import io.attain.kernel.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a file of holidays would do to a calendar, event by event.
 *
 * <p>Where a file marks free days, only marked ones count: such feeds list festivals on which people work, too. Where it marks
 * none, every event that is not worked is a holiday. A day that one event makes worked is worked, whatever others say. Days
 * that are of the same kind already keep their name, and those of closed months stay as they are.
 *
 * @param outcomes what becomes of each event, in the order of the file
 * @param days what is new, each day once
 */
public record HolidayImport(List<Outcome> outcomes, List<SpecialDay> days) {

    /** A fifth. */
    private static final int MOST_FREED = 5;

    /** Copies both lists. */
    public HolidayImport {
        outcomes = List.copyOf(outcomes);
        days = List.copyOf(days);
    }

    /** What the events would do to the calendar. */
    public static HolidayImport of(List<FeedEvent> events, ProjectCalendar calendar) {
        return new Plan(events, calendar).make();
    }

    /** The years of a calendar of which it frees more than a fifth of the working days: an almanac, say. */
    public List<Integer> mostlyFreed(ProjectCalendar calendar) {
        return days.stream()
                .filter(day -> day.kind() == Kind.HOLIDAY && calendar.team().isWorkingDay(day.day()))
                .collect(Collectors.groupingBy(day -> day.day().getYear(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(year -> year.getValue() * MOST_FREED > workingDays(calendar, year.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int workingDays(ProjectCalendar calendar, int year) {
        return calendar.team().workingDays(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /** The calendar with what is new. */
    public ProjectCalendar into(ProjectCalendar calendar) {
        return calendar.with(days);
    }

    /** What becomes of an event. */
    public enum State implements Coded {
        /** At least one of its days is new. */
        TAKEN,
        /** The calendar has all of it. */
        PRESENT,
        /** None of its days can be taken. */
        SKIPPED
    }

    /** Why an event, or some of its days, are not taken. */
    public enum Reason {
        CLOSED("attain.calendar.import.closed"),
        WORKED("attain.calendar.import.worked"),
        NOT_MARKED("attain.calendar.import.notMarked"),
        OBSERVANCE("attain.calendar.import.observance"),
        NO_DAY("attain.calendar.import.noDay"),
        NO_START("attain.calendar.import.noStart"),
        ENDS_FIRST("attain.calendar.import.endsFirst"),
        TIMED("attain.calendar.import.timed"),
        TOO_LONG("attain.calendar.import.tooLong"),
        OUTSIDE("attain.calendar.import.outside"),
        REPEATS("attain.calendar.import.repeats"),
        CANCELLED("attain.calendar.import.cancelled");

        private final String messageKey;

        Reason(String messageKey) {
            this.messageKey = messageKey;
        }

        /** The i18n key of the sentence; it takes no arguments. */
        public String messageKey() {
            return messageKey;
        }
    }

    /**
     * What becomes of one event.
     *
     * @param kind what its days are, null if nobody can tell
     * @param days what is new of it, in order
     * @param former those of them that are special now, and of the other kind
     * @param reason why it is not taken, or not wholly; null if there is nothing to say
     */
    public record Outcome(
            FeedEvent event,
            State state,
            @Nullable Kind kind,
            List<LocalDate> days,
            List<LocalDate> former,
            @Nullable Reason reason) {

        /** Copies the days. */
        public Outcome {
            days = List.copyOf(days);
            former = List.copyOf(former);
        }
    }

    /** The import while it is being made. */
    private static final class Plan {

        private final List<FeedEvent> events;
        private final ProjectCalendar calendar;
        private final boolean marked;
        private final Set<LocalDate> worked = new HashSet<>();
        private final Map<LocalDate, SpecialDay> fresh = new LinkedHashMap<>();

        Plan(List<FeedEvent> events, ProjectCalendar calendar) {
            this.events = events;
            this.calendar = calendar;
            this.marked = events.stream().anyMatch(event -> event.mark() == Kind.HOLIDAY);
            events.stream()
                    .filter(event -> event.problem() == null && event.mark() == Kind.MAKE_UP)
                    .forEach(event -> worked.addAll(days(event.when())));
        }

        HolidayImport make() {
            List<Outcome> outcomes = new ArrayList<>();
            events.forEach(event -> outcomes.add(outcome(event)));
            return new HolidayImport(outcomes, List.copyOf(fresh.values()));
        }

        private Outcome outcome(FeedEvent event) {
            if (event.problem() != null) {
                return new Outcome(event, State.SKIPPED, event.mark(), List.of(), List.of(), event.problem());
            }
            if (marked && event.mark() == null) {
                return new Outcome(event, State.SKIPPED, null, List.of(), List.of(), Reason.NOT_MARKED);
            }
            return taken(event, event.mark() == null ? Kind.HOLIDAY : event.mark());
        }

        private Outcome taken(FeedEvent event, Kind kind) {
            Set<LocalDate> days = days(event.when());
            Reason reason = kind == Kind.HOLIDAY && days.removeAll(worked) ? Reason.WORKED : null;
            days.removeIf(day -> isThere(day, kind));
            if (days.removeIf(calendar::isClosed)) {
                reason = Reason.CLOSED;
            }
            days.forEach(day -> fresh.put(day, new SpecialDay(day, kind, event.name())));
            State skippedOrPresent = reason == null ? State.PRESENT : State.SKIPPED;
            List<LocalDate> former = days.stream()
                    .filter(day -> calendar.specialDay(day).isPresent())
                    .toList();
            return new Outcome(
                    event, days.isEmpty() ? skippedOrPresent : State.TAKEN, kind, List.copyOf(days), former, reason);
        }

        private boolean isThere(LocalDate day, Kind kind) {
            return fresh.containsKey(day)
                    || calendar.specialDay(day)
                            .filter(special -> special.kind() == kind)
                            .isPresent();
        }

        private static Set<LocalDate> days(Collection<Period> periods) {
            Set<LocalDate> days = new TreeSet<>();
            periods.forEach(period -> period.start().datesUntil(period.end()).forEach(days::add));
            return days;
        }
    }
}
