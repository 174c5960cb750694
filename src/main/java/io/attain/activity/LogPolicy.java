package io.attain.activity;

import io.attain.kernel.KnownDays;
import io.attain.kernel.WorkingCalendar;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Until when a daily log may be written (docs/rules.md, Daily log): on working days only, never ahead of
 * time, by 23:59 of the day in the writer's own zone, and with a grace of so many working days after it.
 *
 * @param calendar says which days are worked
 * @param graceDays working days after the reported one in which it can still be written
 */
public record LogPolicy(WorkingCalendar calendar, int graceDays) {

    private static final int DEFAULT_GRACE = 1;

    /** The default rule: one working day of grace. Of whom it holds in a project, {@link Expectations} says. */
    static LogPolicy standard(WorkingCalendar calendar) {
        return new LogPolicy(calendar, DEFAULT_GRACE);
    }

    /** Why the log of this day cannot be written now, or nothing if it can. {@code now} is in the writer's zone. */
    public Optional<Refusal> refusal(LocalDate day, ZonedDateTime now) {
        return refusal(day, now.toLocalDate());
    }

    /** The same on {@code today} in the writer's zone. */
    public Optional<Refusal> refusal(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            return Optional.of(Refusal.FUTURE);
        }
        if (!calendar.isWorkingDay(day)) {
            return Optional.of(Refusal.NOT_A_WORKING_DAY);
        }
        return today.isAfter(lastDayToWrite(day)) ? Optional.of(Refusal.LOCKED) : Optional.empty();
    }

    /** Whether nobody can write the log of this day any more, seen on {@code today} in the writer's zone. */
    public boolean isLocked(LocalDate day, LocalDate today) {
        return today.isAfter(lastDayToWrite(day));
    }

    /** The day at whose end (23:59 in the writer's zone) the log of {@code day} is locked. */
    public LocalDate lastDayToWrite(LocalDate day) {
        LocalDate last = day;
        for (int granted = 0; granted < graceDays; granted++) {
            last = nextWorkingDay(last);
        }
        return last;
    }

    /** The working days before {@code day} whose logs can still be written on {@code today}, the latest first. */
    public List<LocalDate> openBefore(LocalDate day, LocalDate today) {
        LocalDate latest = day.isAfter(today) ? today : day.minusDays(1);
        return Stream.iterate(latest, each -> !each.isBefore(KnownDays.ALL.start()), each -> each.minusDays(1))
                .filter(calendar::isWorkingDay)
                .limit(graceDays + 1L)
                .filter(each -> !isLocked(each, today))
                .toList();
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!calendar.isWorkingDay(next) && next.isBefore(KnownDays.ALL.end())) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** Why a log cannot be written. */
    public enum Refusal {
        FUTURE("attain.activity.refused.future"),
        NOT_A_WORKING_DAY("attain.activity.refused.notWorkingDay"),
        LOCKED("attain.activity.refused.locked");

        private final String messageKey;

        Refusal(String messageKey) {
            this.messageKey = messageKey;
        }

        /** The i18n key of the message to the writer; its one argument is the day. */
        public String messageKey() {
            return messageKey;
        }
    }
}
