/** How people stand, person by person. Pure. */
define('attain/people/people-model', ['attain/attainment/figures/attainment-model'], function (figures) {
    'use strict';

    const LAGGING = ['behind', 'atRisk'];

    const isLagging = (standing) => LAGGING.includes(standing.pace);

    /**
     * People with their standings and open alerts, in the order of the worst of each; who has none but an alert stands before
     * those who need nothing. Whose name is not told has no key, and stands with none of the others.
     */
    function people(standings, alerts) {
        const byKey = new Map();
        const of = (person) => {
            const key = person.key || 'nobody-' + byKey.size;
            if (!byKey.has(key)) {
                byKey.set(key, { person: person, standings: [], alerts: [] });
            }
            return byKey.get(key);
        };
        standings.forEach((standing) => of(standing.person).standings.push(standing));
        alerts.forEach((alert) => of(alert.person).alerts.push(alert));
        const all = [...byKey.values()];
        const rank = (each) => (each.standings.some(isLagging) ? 0 : each.alerts.length ? 1 : 2);
        return all.map((each, index) => ({ each: each, index: index }))
            .sort((a, b) => rank(a.each) - rank(b.each) || a.index - b.index)
            .map((place) => place.each);
    }

    /** Whether somebody needs help: lags behind somewhere, or has an alert. */
    const needsHelp = (each) => each.alerts.length > 0 || each.standings.some(isLagging);

    /** The part that lags most; null if all lies in one, or none lags. */
    function worstPart(standing) {
        const worst = standing.parts[0];
        const lags = standing.direction === 'down' ? worst.gap > 0 : worst.gap < 0;
        return standing.parts.length > 1 && lags ? worst : null;
    }

    /** A part's name without the target's, with which it begins, and the person's, with which it ends. */
    const partName = (part, standing) => figures.nameWithin(part.summary, standing.summary, standing.person.name);

    /** What somebody holds, the running parts first, then those to come, then those that are over. */
    function runningFirst(parts) {
        const rank = (part) => ({ notStarted: 1, finished: 2 }[part.pace] || 0);
        return [...parts].sort((a, b) => rank(a) - rank(b) || a.start.localeCompare(b.start));
    }

    const PACES = ['atRisk', 'behind', 'onTrack', 'notStarted', 'finished'];

    /** All parts that people hold, each {part, standing}, the worst of each pace first. */
    function parts(standings) {
        const lag = ({ part, standing }) => (standing.direction === 'down' ? part.gap : -part.gap) / (part.target || 1);
        return standings.flatMap((standing) => standing.parts.map((part) => ({ part: part, standing: standing })))
            .sort((a, b) => PACES.indexOf(a.part.pace) - PACES.indexOf(b.part.pace) || lag(b) - lag(a));
    }

    /** The search that finds some issues. */
    const jql = (parts) => 'key in (' + parts.map((part) => part.key).join(', ') + ')';

    return {
        people: people, needsHelp: needsHelp, isLagging: isLagging, worstPart: worstPart, partName: partName, parts: parts,
        runningFirst: runningFirst, jql: jql,
    };
});
