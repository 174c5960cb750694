/** The shares that a decomposition will make, with their sum, as a table. */
define('attain/target/shares-table', ['attain/kernel/dom', 'attain/target/figures'], function (dom, figures) {
    'use strict';

    const el = dom.el;
    const SHOWN = 200;

    function line(share, preview, write) {
        return el('tr', {}, [
            el('td', {}, share.summary),
            el('td', {}, share.owner ? share.owner.name : write.notYet),
            el('td', {}, write.day(share.start) + ' – ' + write.lastDay(share.end)),
            el('td.attain-number', {}, figures.amount(share.amount, preview.unit, write)),
        ]);
    }

    return function sharesTable(preview, write) {
        const hidden = preview.lines.length - SHOWN;
        return el('table.aui.attain-shares', {}, [
            el('caption', {}, AJS.I18n.getText('attain.target.decompose.shares', write.count(preview.lines.length))),
            el('thead', {}, el('tr', {}, [
                el('th', { scope: 'col' }, AJS.I18n.getText('attain.target.decompose.share')),
                el('th', { scope: 'col' }, AJS.I18n.getText('attain.target.decompose.owner')),
                el('th', { scope: 'col' }, AJS.I18n.getText('attain.target.decompose.period')),
                el('th.attain-number', { scope: 'col' }, AJS.I18n.getText('attain.target.target')),
            ])),
            el('tbody', {}, [
                preview.lines.slice(0, SHOWN).map((share) => line(share, preview, write)),
                hidden > 0 && el('tr', {}, el('td', { colspan: 4 }, AJS.I18n.getText('attain.target.decompose.more', write.count(hidden)))),
            ].flat()),
            el('tfoot', {}, el('tr', {}, [
                el('th', { scope: 'row', colspan: 3 }, AJS.I18n.getText('attain.target.decompose.sum')),
                el('td.attain-number', {}, figures.amount(preview.sum, preview.unit, write)),
            ])),
        ]);
    };
});
