/** Why a person's completion of an action is what it is: a dialog of the week's days, which sum to it. */
define('attain/activity/completion/completion-why', [
    'attain/kernel/actions', 'attain/kernel/answer-dialog', 'attain/kernel/dom', 'attain/kernel/rest', 'attain/activity/day-state',
], function (actions, answerDialog, el, rest, dayState) {
    'use strict';

    function rule(why, write) {
        return why.ofTargets
            ? AJS.I18n.getText('attain.activity.completion.why.targets', why.person.name)
            : AJS.I18n.getText('attain.activity.completion.why.week', actions.amount(why.nameInText, write.count(why.weekly)));
    }

    /** A log is read on the page of its writer, or of those who lead. */
    function log(day, why, project) {
        const page = '/plugins/servlet/attain/' + (why.mine ? 'my-day' : 'team-day');
        const text = dayState(day.state);
        return day.state === 'logged' ? el('a', { href: rest.url(page, { project: project, date: day.date }) }, text) : text;
    }

    const row = (name, more, done, due, write) => el('tr', {}, [
        el('th', { scope: 'row' }, name), el('td', {}, more), el('td.attain-number', {}, write.count(done)), el('td.attain-number', {}, write.part(due)),
    ]);

    function table(why, project, write) {
        return el('table.attain-completion-days', {}, [
            el('thead', {}, el('tr', {}, [
                el('th', { scope: 'col' }, AJS.I18n.getText('attain.activity.completion.day')),
                el('th', { scope: 'col' }, AJS.I18n.getText('attain.activity.completion.log')),
                el('th.attain-number', { scope: 'col' }, AJS.I18n.getText('attain.activity.completion.done')),
                el('th.attain-number', { scope: 'col' }, AJS.I18n.getText('attain.activity.completion.due')),
            ])),
            el('tbody', {}, why.days.map((day) =>
                row(write.shortWeekday(day.date) + ', ' + write.day(day.date), log(day, why, project), day.done, day.due, write))),
            el('tfoot', {}, row(AJS.I18n.getText('attain.activity.completion.sum'),
                why.total.rate == null ? '' : write.percent(why.total.rate), why.total.done, why.total.due, write)),
        ]);
    }

    return function ask(about, write) {
        return answerDialog({ id: 'attain-completion-why', size: 'medium', title: about.title, lines: 7 }).show(
            () => rest.get('/completion/why', about.asked),
            (why) => [el('p', {}, rule(why, write)), table(why, about.asked.projectKey, write)]);
    };
});
