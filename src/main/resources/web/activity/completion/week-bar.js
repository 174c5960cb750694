/**
 * The week that a gadget shows, {week, today}, and the ways to the one before and after; item.week is the one asked for. Where
 * nothing is told of weeks to come, isLast says that there is none after it. weekBar.named is what a week is called, weekBar.running
 * the mark of one that is not over.
 */
define('attain/activity/completion/week-bar', ['attain/kernel/announce', 'attain/kernel/dom', 'attain/activity/completion/completion-model'], function (announce, el, model) {
    'use strict';

    const named = (monday, write) => AJS.I18n.getText('attain.activity.completion.week', write.day(monday), write.lastDay(model.later(monday, 1)));

    const running = (data) => model.isRunning(data.week, data.today) &&
        el('span.aui-lozenge.aui-lozenge-subtle', {}, AJS.I18n.getText('attain.activity.completion.running'));

    function weekBar(data, item, write, isLast) {
        const to = (key, monday, text, label) => el('button.aui-button.aui-button-subtle', {
            type: 'button', 'data-key': key, 'aria-label': label, disabled: key === 'after' && isLast === true,
            onclick: () => {
                item.week = monday;
                return item.refresh().then(() => {
                    if (document.activeElement === document.body) {
                        item.focus('[data-key="before"]'); // › cannot be pressed in the last week
                    }
                    announce(named(monday, write));
                });
            },
        }, text);
        return el('div.attain-completion-weeks', {}, [
            el('strong', {}, named(data.week, write)),
            to('before', model.later(data.week, -1), '‹', AJS.I18n.getText('attain.activity.completion.before')),
            to('after', model.later(data.week, 1), '›', AJS.I18n.getText('attain.activity.completion.after')),
            running(data),
        ]);
    }

    return Object.assign(weekBar, { named: named, running: running });
});
