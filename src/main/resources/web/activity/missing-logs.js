/** A place that fills itself: whose expected logs are missing in the two weeks up to a day; open is called with a day that is asked for. */
define('attain/activity/missing-logs', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/plus-days', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/activity/day-state',
], function (busy, el, format, locale, plusDays, rest, states, dayState) {
    'use strict';

    const LOOKED_BACK = -13;

    return function missingLogs(projectKey, date, open) {
        const write = format(locale());
        const place = el('div');
        const rate = (each) => AJS.I18n.getText('attain.activity.missing.rate', write.count(each.expected), write.count(each.handedIn),
            write.percent(each.handedIn / each.expected), write.percent(each.onTime / each.expected));
        const day = (each) => el('li', {}, [
            el('button.aui-button.aui-button-link', { type: 'button', onclick: () => open(each.date) }, write.day(each.date)),
            each.expected === 'makeUp' && ' (' + AJS.I18n.getText('attain.activity.expected.makeUp') + ')',
            each.expected === 'half' && ' (' + AJS.I18n.getText('attain.activity.expected.half') + ')',
        ]);
        /** A person is reminded once a day; then it says so. */
        const remind = (each) => {
            const place = el('span', { 'aria-live': 'polite', tabindex: -1 });
            const say = (told) => {
                const held = place.contains(document.activeElement);
                el.replace(place, told);
                if (held) {
                    place.focus();
                }
            };
            const done = () => say(el('span.attain-subtle', {}, AJS.I18n.getText('attain.activity.reminder.done')));
            const button = el('button.aui-button.aui-button-link', {
                type: 'button', 'aria-label': AJS.I18n.getText('attain.activity.reminder.ask.whom', each.person.name),
                onclick: () => {
                    busy(button);
                    return rest.post('/team-day/reminders', { projectKey: projectKey, person: each.person.key }).then(done)
                        .catch((reason) => say(el('span', {}, states.failureOf(reason).errors.map((error) => error.message).join(' '))));
                },
            }, AJS.I18n.getText('attain.activity.reminder.ask'));
            if (each.reminded) {
                done();
            } else if (each.days.length > 0) {
                el.replace(place, button);
            }
            return place;
        };
        const corrected = (each) => el('li.attain-subtle', {}, AJS.I18n.getText('attain.activity.missing.corrected', write.day(each.date),
            dayState(each.then), dayState(each.now)));
        const isOther = (answer) => ['expected', 'handedIn', 'onTime'].some((each) => answer.closed[each] !== answer.rate[each]);
        const show = (answer) => el.replace(place, answer.rate.expected > 0 && el('section.attain-section.attain-missing', {}, [
            el('h2', {}, AJS.I18n.getText('attain.activity.missing.title', write.day(answer.from), write.day(answer.to))),
            el('p.attain-subtle', {}, rate(answer.rate)),
            isOther(answer) && answer.closed.expected > 0 && el('p.attain-subtle', {}, AJS.I18n.getText('attain.activity.missing.closed', rate(answer.closed))),
            el('dl', {}, answer.people.flatMap((each) => [
                el('dt', {}, [each.person.name, ' ', remind(each)]),
                el('dd', {}, el('ul', {}, each.days.map(day).concat(each.corrected.map(corrected)))),
            ])),
        ]));
        const load = () => rest.get('/team-day/missing', { projectKey: projectKey, from: plusDays(date, LOOKED_BACK), to: date })
            .then(show).catch((reason) => el.replace(place, states.error(states.failureOf(reason), load)));
        load();
        return place;
    };
});
