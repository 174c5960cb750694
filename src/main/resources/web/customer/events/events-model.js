/** What the page "Customer events" makes of an event. Pure. */
define('attain/customer/events/events-model', [], function () {
    'use strict';

    const of = (event, state) => event.guests.filter((guest) => guest.state === state);

    const deals = (event, what) => event.guests.flatMap((guest) => guest[what]);

    return {
        /** How many guests are in which state. */
        counts: (event) => ({ all: event.guests.length, came: of(event, 'came').length, absent: of(event, 'absent').length }),
        /** What followed: the deals that were made and moved on, and how many next steps there are. */
        followed: (event) => ({
            made: deals(event, 'made'), movedOn: deals(event, 'movedOn'), steps: event.guests.reduce((sum, guest) => sum + guest.steps, 0),
        }),
        /** Finds issues in Jira. */
        jql: (issues) => 'key in (' + issues.map((each) => each.key).join(', ') + ')',
        /** The guests with whom a next step was logged. */
        withSteps: (event) => event.guests.filter((guest) => guest.steps > 0),
        /** Guests of a state, or all of them where none is named. */
        shown: (event, state) => (state ? of(event, state) : event.guests),
        /** Guests as they are sent, to be something else. */
        marked: (event, chosen, to) => ({
            to: to, guests: event.guests.filter((guest) => chosen.has(guest.key)).map((guest) => ({ key: guest.key, seen: guest.seen })),
        }),
    };
});
