/** One log on the page "Team's day": its counts against the day's targets in one line, then what was said. */
define('attain/activity/team-day-log', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/person', 'attain/activity/issue-name', 'attain/activity/other-work', 'attain/activity/team-day-model', 'attain/activity/touched-many',
], function (el, format, locale, person, issueName, otherWork, model, touchedMany) {
    'use strict';

    const said = (title, text) => el('p', {}, [el('strong', {}, title), text && format(locale()).colon, text]);

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

    /** What happened with whom, and what is to be done next by when. */
    const line = (each, write) => el('li', {}, issueName(each).concat(
        issueName.done(each),
        each.asked && el('span.attain-subtle', {}, ' · ' + AJS.I18n.getText('attain.activity.line.asked.told')),
        each.note && [write.colon, each.note],
        each.nextStep && el('div', {}, [
            AJS.I18n.getText('attain.activity.contacts.next', each.nextStep), each.nextOn && el('span.attain-subtle', {}, ' ' + write.day(each.nextOn))])));

    /** When it was written, and by whom if not by whose it is. */
    const entered = (each, project, write) => {
        const at = write.moment(each.enteredAt);
        return each.enteredBy
            ? person.within(each.enteredBy, project, (name) => AJS.I18n.getText('attain.activity.team.enteredBy', at, name))
            : AJS.I18n.getText('attain.activity.team.entered', at);
    };

    return function log(each, project, mark, reopen) {
        const write = format(locale());
        return [
            el('header', {}, [
                el('h3', {}, [person(each.person, project), ' ', mark]),
                el('dl', {}, each.counts.map((action) => count(action, write))),
                el('span.attain-subtle', {}, entered(each, project, write)),
                ...reopen,
            ]),
            each.lines.length > 0 && el('ul', {}, each.lines.map((one) => line(one, write))),
            touchedMany(each.batches, project),
            each.demandChanges && said(AJS.I18n.getText('attain.activity.demandChanges'), each.demandChanges),
            ...each.problems.map((problem) => said(problem.tag, problem.note)),
            each.reason && said(AJS.I18n.getText('attain.activity.reason.told'), otherWork.called(each.reason)),
            each.support && said(AJS.I18n.getText('attain.activity.support'), each.support),
        ];
    };
});
