package io.attain.calendar.ics;

import io.attain.calendar.HolidayImport.Reason;

/** An event that cannot be taken. */
final class Untaken extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    Untaken(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
