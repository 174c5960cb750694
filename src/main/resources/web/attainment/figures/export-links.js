/** Links that save a target's tree with its figures as a file. */
define('attain/attainment/figures/export-links', ['attain/kernel/dom', 'attain/kernel/file-link'], function (el, fileLink) {
    'use strict';

    return function exportLinks(key) {
        const link = (format, label) => fileLink('a', '/targets/' + encodeURIComponent(key) + '/export', { format: format }, label,
            AJS.I18n.getText('attain.target.export.as', key, label));
        return el('span.attain-export', {}, [AJS.I18n.getText('attain.target.export'), ' ', link('xlsx', 'XLSX'), ' · ', link('csv', 'CSV')]);
    };
});
