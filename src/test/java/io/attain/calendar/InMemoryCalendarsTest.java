package io.attain.calendar;

class InMemoryCalendarsTest implements CalendarsContract {

    @Override
    public Calendars calendars() {
        return new InMemoryCalendars();
    }
}
