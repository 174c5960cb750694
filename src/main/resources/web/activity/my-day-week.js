/** The week on the page "My day": a mark for each day, which leads there, and what the log before the shown day says, in a line. */
define('attain/activity/my-day-week', ['attain/kernel/dom', 'attain/activity/day-state'], function (el, dayState) {
    'use strict';

    const NAMED = 3;
    const MARKS = { logged: '✓', draft: '✎', missing: '!', pending: '·', off: '–', leave: '–' };
    /** What the log that is shown is by now. */
    const NOW = { submitted: 'logged', draft: 'draft' };

    function day(each, page) {
        const isShown = each.date === page.date;
        const state = (isShown && NOW[page.log.status]) || each.state;
        const says = AJS.I18n.getText('attain.activity.week.day', page.write.shortWeekday(each.date), page.write.dayOfMonth(each.date), dayState(state));
        return el('li', {}, el('button.attain-week-day.attain-week-' + state, {
            type: 'button', disabled: each.date > page.today, 'aria-current': isShown && 'date', 'aria-label': says, title: says,
            onclick: () => page.go(page.projectKey, each.date),
        }, [page.write.shortWeekday(each.date), el('span.attain-week-mark', { 'aria-hidden': 'true' }, MARKS[state])]));
    }

    function before(told, page) {
        const more = told.about.length - NAMED;
        const about = told.about.slice(0, NAMED).join(AJS.I18n.getText('attain.kernel.list.separator'));
        const said = told.counts.map((count) => count.name + ' ' + page.write.count(count.count))
            .concat(more > 0 ? AJS.I18n.getText('attain.activity.week.more', about, page.write.count(more)) : about)
            .filter(Boolean).join(' · ');
        return el('p.attain-week-before', { title: said }, [
            el('button.aui-button.aui-button-link', { type: 'button', onclick: () => page.go(page.projectKey, told.date) },
                AJS.I18n.getText('attain.activity.week.day', page.write.weekday(told.date), page.write.dayOfMonth(told.date), dayState(told.state))),
            said && ' · ' + said,
        ]);
    }

    /** Fills its place; the week is that of the log as it was opened, but for the day itself. */
    return function week(place, page) {
        const opened = page.opened;
        el.redraw(place, [
            el('ul', { 'aria-label': AJS.I18n.getText('attain.activity.week') }, opened.week.map((each) => day(each, page))),
            opened.before && before(opened.before, page),
        ]);
    };
});
