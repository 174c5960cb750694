package io.attain.calendar.ics;

import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.ICalProperty;
import biweekly.property.RawProperty;
import biweekly.property.RecurrenceRule;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import io.attain.calendar.FeedEvent;
import io.attain.calendar.HolidayImport.Reason;
import io.attain.calendar.SpecialDay.Kind;
import io.attain.kernel.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the days of a file's events as the file writes them: no zone moves them. */
final class EventReader {

    /** What Apple's feeds call free days and days of make-up work. */
    private static final String APPLE = "X-APPLE-SPECIAL-DAY";

    private static final Map<String, Kind> APPLES = Map.of(
            "WORK-HOLIDAY", Kind.HOLIDAY,
            "ALTERNATE-WORKDAY", Kind.MAKE_UP);

    /** What says when an event takes place again, and cannot be read, is kept by its name. */
    private static final List<String> RULES = List.of("RRULE", "RDATE", "EXRULE", "EXDATE", "RECURRENCE-ID");

    /** No holiday is longer; something else was meant, such as a school year. */
    private static final int MAX_DAYS = 62;

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final Period horizon;
    /** By event, the days on which a repeated event is told by an event of its own. */
    private final Map<String, List<ICalDate>> moved;
    /** The events of which such a one tells all that follow, too. */
    private final Set<String> movedOn;

    EventReader(Collection<VEvent> events, Period horizon) {
        this.horizon = horizon;
        this.moved = events.stream()
                .filter(event -> event.getRecurrenceId() != null)
                .collect(Collectors.groupingBy(
                        EventReader::uid,
                        Collectors.flatMapping(
                                event -> Stream.ofNullable(value(event.getRecurrenceId())), Collectors.toList())));
        this.movedOn = events.stream()
                .filter(event -> event.getRecurrenceId() != null
                        && event.getRecurrenceId().getRange() != null)
                .map(EventReader::uid)
                .collect(Collectors.toSet());
    }

    FeedEvent read(VEvent event) {
        String summary = summary(event);
        Kind mark = mark(event, summary);
        try {
            return new FeedEvent(summary, mark, days(event, mark), null);
        } catch (Untaken untaken) {
            return new FeedEvent(summary, mark, List.of(), untaken.reason());
        }
    }

    private static String summary(VEvent event) {
        return Optional.ofNullable(event.getSummary())
                .map(property -> property.getValue())
                .orElse("")
                .strip();
    }

    private static @Nullable Kind mark(VEvent event, String summary) {
        for (RawProperty property : event.getExperimentalProperties(APPLE)) {
            String value =
                    property.getValue() == null ? "" : property.getValue().strip();
            if (APPLES.containsKey(value)) {
                return APPLES.get(value);
            }
        }
        return FeedEvent.markIn(summary, said(event));
    }

    /** What the file says of an event besides its name. */
    private static List<String> said(VEvent event) {
        List<String> said = new ArrayList<>();
        event.getCategories().forEach(some -> said.addAll(some.getValues()));
        if (event.getDescription() != null && event.getDescription().getValue() != null) {
            said.add(event.getDescription().getValue());
        }
        return said;
    }

    private List<Period> days(VEvent event, @Nullable Kind mark) throws Untaken {
        if (event.getStatus() != null && event.getStatus().isCancelled()) {
            throw new Untaken(Reason.CANCELLED);
        }
        if (mark == null && FeedEvent.isObservance(said(event))) {
            throw new Untaken(Reason.OBSERVANCE);
        }
        if (mark == null && FeedEvent.isNoDay(summary(event))) {
            throw new Untaken(Reason.NO_DAY);
        }
        Period once = WholeDays.of(event, mark == Kind.MAKE_UP);
        if (once.days() > MAX_DAYS) {
            throw new Untaken(Reason.TOO_LONG);
        }
        if (isBeyondUs(event)) {
            throw new Untaken(Reason.REPEATS);
        }
        List<Period> all =
                event.getRecurrenceRule() == null && event.getRecurrenceDates().isEmpty()
                        ? List.of(once)
                        : new Recurring(event, once).periods(horizon, skipped(event));
        List<Period> taken = all.stream()
                .filter(period ->
                        !period.start().isBefore(EARLIEST) && !period.end().isAfter(LATEST))
                .toList();
        if (taken.isEmpty()) {
            throw new Untaken(Reason.OUTSIDE);
        }
        return taken;
    }

    /** Several rules, those of exceptions, which the standard gave up, and what is no rule. */
    private boolean isBeyondUs(VEvent event) {
        return event.getProperties(RecurrenceRule.class).size() > 1
                || !event.getExceptionRules().isEmpty()
                || RULES.stream()
                        .anyMatch(name -> !event.getExperimentalProperties(name).isEmpty())
                || (event.getRecurrenceRule() != null && movedOn.contains(uid(event)));
    }

    private List<ICalDate> skipped(VEvent event) {
        List<ICalDate> skipped = new ArrayList<>(moved.getOrDefault(uid(event), List.of()));
        event.getExceptionDates().forEach(property -> skipped.addAll(property.getValues()));
        return skipped;
    }

    /** The day as the file writes it. */
    static Optional<LocalDate> day(@Nullable ICalDate date) {
        DateTimeComponents parts = date == null ? null : date.getRawComponents();
        try {
            return parts == null
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDate()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static @Nullable ICalDate value(@Nullable ICalProperty property) {
        return property instanceof DateOrDateTimeProperty date ? date.getValue() : null;
    }

    private static String uid(VEvent event) {
        return event.getUid() == null ? "" : event.getUid().getValue();
    }
}
