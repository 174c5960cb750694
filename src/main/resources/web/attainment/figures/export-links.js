/** Links that save a target's tree with its figures as a file. */
define('attain/attainment/figures/export-links', ['attain/kernel/dom', 'attain/kernel/rest'], function (el, rest) {
    'use strict';

    return function exportLinks(key) {
        const link = (format, label) => el('a', {
            href: rest.url('/rest/attain/1.0/targets/' + encodeURIComponent(key) + '/export', { format: format }),
            download: true, 'aria-label': AJS.I18n.getText('attain.target.export.as', key, label),
        }, label);
        return el('span.attain-export', {}, [AJS.I18n.getText('attain.target.export'), ' ', link('xlsx', 'XLSX'), ' · ', link('csv', 'CSV')]);
    };
});
