/** One log on the page "Team's day": its counts against the day's targets in one line, then what was said. */
define('attain/activity/team-day-log', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/person', 'attain/activity/issue-name', 'attain/activity/team-day-model',
], function (el, format, locale, person, issueName, model) {
    'use strict';

    const said = (title, text) => el('p', {}, [el('strong', {}, title), text && ': ', text]);

    function count(action, write) {
        return el('div', {}, [
            el('dt', {}, action.name),
            el('dd', {}, [
                el('strong', {}, write.count(action.count)),
                action.target != null && ' / ' + write.count(action.target),
                model.met(action) && el('span.attain-team-met', { 'aria-hidden': 'true' }, ' ✓'),
            ]),
        ]);
    }

    const line = (each) => el('li', {}, issueName(each).concat(issueName.done(each), each.asked && el('span.attain-subtle', {}, ' · ' + AJS.I18n.getText('attain.activity.line.asked.told')), each.note && [': ', each.note]));

    return function log(each, project, mark, reopen) {
        const write = format(locale());
        return [
            el('header', {}, [
                el('h3', {}, [person(each.person, project), ' ', mark]),
                el('dl', {}, each.counts.map((action) => count(action, write))),
                el('span.attain-subtle', {}, AJS.I18n.getText('attain.activity.team.entered', write.moment(each.enteredAt))),
                ...reopen,
            ]),
            each.lines.length > 0 && el('ul', {}, each.lines.map(line)),
            each.demandChanges && said(AJS.I18n.getText('attain.activity.demandChanges'), each.demandChanges),
            ...each.problems.map((problem) => said(problem.tag, problem.note)),
            each.support && said(AJS.I18n.getText('attain.activity.support'), each.support),
        ];
    };
});
