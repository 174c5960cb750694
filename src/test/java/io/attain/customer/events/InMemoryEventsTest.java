package io.attain.customer.events;

class InMemoryEventsTest implements EventBookContract {

    private final EventBook events = new InMemoryEvents();

    @Override
    public EventBook events() {
        return events;
    }
}
