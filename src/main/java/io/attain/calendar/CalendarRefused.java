package io.attain.calendar;

import java.time.LocalDate;
import java.util.List;

/** A calendar may not be changed so; nothing was changed. */
public final class CalendarRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    @SuppressWarnings("serial") // made by List.copyOf, which is serializable
    private final List<LocalDate> days;

    CalendarRefused(Reason reason, List<LocalDate> days) {
        super(reason + " " + days);
        this.reason = reason;
        this.days = List.copyOf(days);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The days that stand in the way, earliest first, at least one. */
    public List<LocalDate> days() {
        return days;
    }

    /** Why a change is refused. */
    public enum Reason {
        /** It would change days of closed months: these. */
        CLOSED("attain.calendar.refused.closed"),
        /** The weekdays of closed months stay; new ones may hold from the day given on. */
        WEEKDAYS_CLOSED("attain.calendar.refused.weekdaysClosed"),
        /** The month that was to be closed ends only on this day. */
        NOT_OVER("attain.calendar.refused.notOver");

        private final String messageKey;

        Reason(String messageKey) {
            this.messageKey = messageKey;
        }

        /** The i18n key of the message; its one argument is the list of days. */
        public String messageKey() {
            return messageKey;
        }
    }
}
