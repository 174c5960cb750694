/** A day of a team. Pure. */
define('attain/activity/team-day-model', [], function () {
    'use strict';

    const STATES = ['logged', 'missing', 'pending', 'leave', 'off'];

    /** How many people are in which state, in the order in which it is told; of a state that nobody is in there is nothing. */
    const summary = (people) => STATES
        .map((state) => ({ state: state, count: people.filter((each) => each.state === state).length }))
        .filter((each) => each.count > 0);

    /** Who handed in first, then who is missing, then who may still; who is away last. */
    const inOrder = (people) => [...people].sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));

    /** Whether what the day asks for is done. */
    const met = (count) => count.target != null && count.count >= count.target;

    /** Which of so many logs comes next by one step; before the first step there is none, and the ends are the ends. */
    const next = (at, by, many) => Math.max(0, Math.min(many - 1, at + by));

    return { met: met, next: next, summary: summary, inOrder: inOrder };
});
