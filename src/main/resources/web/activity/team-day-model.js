/** A day of a team. Pure. */
define('attain/activity/team-day-model', [], function () {
    'use strict';

    const STATES = ['logged', 'missing', 'pending', 'leave', 'off'];

    /** How many people are in which state, in the order in which it is told; of a state that nobody is in there is nothing. */
    const summary = (people) => STATES
        .map((state) => ({ state: state, count: people.filter((each) => each.state === state).length }))
        .filter((each) => each.count > 0);

    /** What stands in somebody's way or is asked for: problems first, then support. */
    const asks = (people) => people.flatMap((each) => each.problems.map((problem) => ({ person: each.person, tag: problem.tag, text: problem.note })))
        .concat(people.filter((each) => each.support).map((each) => ({ person: each.person, tag: null, text: each.support })));

    /** Who handed in first, then who is missing, then who may still; who is away last. */
    const inOrder = (people) => [...people].sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));

    /** Whether what the day asks for is done. */
    const met = (count) => count.target != null && count.count >= count.target;

    return { met: met, summary: summary, asks: asks, inOrder: inOrder };
});
