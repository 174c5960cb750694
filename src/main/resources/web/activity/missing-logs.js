/**
 * A promise of whose expected logs are missing in the two weeks up to a day; it tells its own failures. open is called with a
 * day that is asked for.
 */
define('attain/activity/missing-logs', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/plus-days', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/activity/day-state', 'attain/activity/missing-people',
], function (el, format, locale, plusDays, rest, states, dayState, missingPeople) {
    'use strict';

    const LOOKED_BACK = -13;

    function missingLogs(projectKey, date, open) {
        const write = format(locale());
        const place = el('div');
        const day = (each) => el('button.aui-button.aui-button-link', { type: 'button', onclick: () => open(each.date) }, write.day(each.date));
        const corrected = (each) => el('li.attain-subtle', {}, AJS.I18n.getText('attain.activity.missing.corrected', write.day(each.date),
            missingLogs.kind(each.then, each.thenWhy, each.now), missingLogs.kind(each.now, each.nowWhy, each.then)));
        const isOther = (answer) => ['expected', 'handedIn', 'onTime'].some((each) => answer.closed[each] !== answer.rate[each]);
        const show = (answer) => el.replace(place, answer.rate.expected > 0 && el('section.attain-section', {}, [
            el('h2', {}, AJS.I18n.getText('attain.activity.missing.title', write.day(answer.from), write.day(answer.to))),
            el('p.attain-subtle', {}, missingPeople.rate(answer.rate)),
            isOther(answer) && answer.closed.expected > 0 && el('p.attain-subtle', {}, AJS.I18n.getText('attain.activity.missing.closed', missingPeople.rate(answer.closed))),
            missingPeople(projectKey, answer.people, day, (each) => each.corrected.map(corrected)),
        ]));
        const load = () => rest.get('/team-day/missing', { projectKey: projectKey, from: plusDays(date, LOOKED_BACK), to: date })
            .then(show).catch((reason) => el.replace(place, states.error(states.failureOf(reason), load)));
        return load().then(() => place);
    }

    /** What kind of day it is; where it is the same as the other, with the reason, for that has changed. */
    missingLogs.kind = (state, expected, other) => dayState(state) + (state === other ? missingPeople.why(expected) : '');

    return missingLogs;
});
