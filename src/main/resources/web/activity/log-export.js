/** Links that save the logs of the 31 days up to one as a file, which can be imported again. */
define('attain/activity/log-export', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/plus-days', 'attain/kernel/rest',
], function (el, format, locale, plusDays, rest) {
    'use strict';

    const LOOKED_BACK = -30;

    return function logExport(projectKey, date) {
        const write = format(locale());
        const from = plusDays(date, LOOKED_BACK);
        const told = AJS.I18n.getText('attain.activity.export', write.day(from), write.day(date));
        const link = (kind, label) => el('a', {
            href: rest.url('/rest/attain/1.0/logs/export', { projectKey: projectKey, from: from, to: date, format: kind }),
            download: true, 'aria-label': told + ' ' + label,
        }, label);
        return el('p', {}, [told, ' ', link('xlsx', 'XLSX'), ' · ', link('csv', 'CSV')]);
    };
});
