/** Which gadgets make somebody's whole dashboard, by what is running today. Pure. */
define('attain/people/overview-model', [], function () {
    'use strict';

    /** Of more targets that run at once, each has a gadget of its own. */
    const MOST_TARGETS = 3;

    /** Whether somebody is told how others stand, too. */
    const leads = (all, mine) => all.some((each) => !mine.some((own) => own.person.key === each.person.key));

    /** The targets that run on a day; the one that the others are measured by, which is revenue, first. */
    function running(targets, day) {
        const now = targets.filter((each) => each.start <= day && day < each.end);
        return now.filter((each) => each.metric === 'revenue').concat(now.filter((each) => each.metric !== 'revenue')).slice(0, MOST_TARGETS);
    }

    /** The gadgets in their order, each {name, target}: who leads sees first who needs help, others where they stand. */
    function pieces(targets, isLeading) {
        const [main] = targets;
        const whole = targets.map((each) => ({ name: 'attainment', target: each.key }));
        const risk = { name: 'risk', target: '' };
        const rest = [{ name: 'trend', target: main.key }, { name: 'leaderboard', target: main.key }, { name: 'tiers', target: '' }];
        return isLeading ? [risk, ...whole, ...rest] : [...whole, risk, ...rest];
    }

    return { leads: leads, running: running, pieces: pieces };
});
