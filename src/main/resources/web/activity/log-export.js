/** Links that save the logs of the 31 days up to one as a file, which can be imported again. */
define('attain/activity/log-export', [
    'attain/kernel/dom', 'attain/kernel/file-link', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/plus-days',
], function (el, fileLink, format, locale, plusDays) {
    'use strict';

    const LOOKED_BACK = -30;

    return function logExport(projectKey, date) {
        const write = format(locale());
        const from = plusDays(date, LOOKED_BACK);
        const told = AJS.I18n.getText('attain.activity.export', write.day(from), write.day(date));
        const link = (kind, label) => fileLink('a', '/logs/export', { projectKey: projectKey, from: from, to: date, format: kind }, label, told + ' ' + label);
        return el('p', {}, [told, ' ', link('xlsx', 'XLSX'), ' · ', link('csv', 'CSV')]);
    };
});
