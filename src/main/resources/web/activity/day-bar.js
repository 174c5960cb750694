/** The choice of a day, up to today: dayBar(date, today, go) gives its parts; go is called with another day. */
define('attain/activity/day-bar', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/plus-days',
], function (el, format, locale, plusDays) {
    'use strict';

    return function dayBar(date, today, go) {
        const step = (days, sign, label) => el('button.aui-button', {
            type: 'button', 'aria-label': label, title: label, disabled: days > 0 && date >= today,
            onclick: () => go(plusDays(date, days)),
        }, sign);
        return [
            step(-1, '‹', AJS.I18n.getText('attain.activity.dayBefore')),
            el('input.text', {
                type: 'date', value: date, max: today, 'aria-label': AJS.I18n.getText('attain.activity.date'),
                onchange: (event) => event.target.value && go(event.target.value),
            }),
            step(1, '›', AJS.I18n.getText('attain.activity.dayAfter')),
            el('span.attain-day-name', {}, date === today ? AJS.I18n.getText('attain.activity.today') : format(locale()).weekday(date)),
        ];
    };
});
