package io.attain.calendar;

class InMemoryCalendarsTest extends CalendarsContract {

    @Override
    protected Calendars calendars() {
        return new InMemoryCalendars();
    }
}
