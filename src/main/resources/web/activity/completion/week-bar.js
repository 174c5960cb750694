/** The week that a gadget shows, {week, today}, and the ways to the one before and after; item.week is the one asked for. */
define('attain/activity/completion/week-bar', ['attain/kernel/announce', 'attain/kernel/dom', 'attain/activity/completion/completion-model'], function (announce, el, model) {
    'use strict';

    return function weekBar(data, item, write) {
        const named = (monday) => AJS.I18n.getText('attain.activity.completion.week', write.day(monday), write.lastDay(model.later(monday, 1)));
        const to = (key, monday, text, label) => el('button.aui-button.aui-button-subtle', {
            type: 'button', 'data-key': key, 'aria-label': label,
            onclick: () => {
                item.week = monday;
                return item.refresh().then(() => announce(named(monday)));
            },
        }, text);
        return el('div.attain-completion-weeks', {}, [
            el('strong', {}, named(data.week)),
            to('before', model.later(data.week, -1), '‹', AJS.I18n.getText('attain.activity.completion.before')),
            to('after', model.later(data.week, 1), '›', AJS.I18n.getText('attain.activity.completion.after')),
            model.isRunning(data.week, data.today) && el('span.aui-lozenge.aui-lozenge-subtle', {}, AJS.I18n.getText('attain.activity.completion.running')),
        ]);
    };
});
