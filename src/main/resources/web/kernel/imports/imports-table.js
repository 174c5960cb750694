/** The rows of a file and what becomes of them. */
define('attain/kernel/imports/imports-table', ['attain/kernel/dom', 'attain/kernel/rest', 'attain/kernel/imports/imports-model'], function (dom, rest, model) {
    'use strict';

    const el = dom.el;

    const counts = (answer, write) => [
        AJS.I18n.getText('attain.kernel.import.count.created', write.count(answer.created)),
        AJS.I18n.getText('attain.kernel.import.count.changed', write.count(answer.changed)),
        AJS.I18n.getText('attain.kernel.import.count.unchanged', write.count(answer.unchanged)),
    ].join(' · ');

    const action = (row) => (row.action === 'create'
        ? el('span.aui-lozenge.aui-lozenge-success', {}, AJS.I18n.getText('attain.kernel.import.create'))
        : el('span.aui-lozenge.aui-lozenge-current', {}, AJS.I18n.getText('attain.kernel.import.change')));

    const change = (each, write) => el('li', {}, [el('code', {}, each.column), ' ', each.from || write.notYet, ' → ', each.to || write.notYet]);

    const line = (row, write) => el('tr', {}, [
        el('td.attain-number', {}, write.count(row.line)),
        el('td', {}, action(row)),
        el('td', {}, [row.name, row.key != null && ' ', row.key != null && el('a', { href: rest.issueUrl(row.key) }, row.key)]),
        el('td', {}, row.changes.length > 0 && el('ul.attain-import-changes', {}, row.changes.map((each) => change(each, write)))),
    ]);

    const head = (text) => el('th', { scope: 'col' }, text);

    const table = (rows, write) => el('div.attain-import-rows', { tabindex: '0', role: 'region', 'aria-label': AJS.I18n.getText('attain.kernel.import.rows') },
        el('table.aui', {}, [
            el('thead', {}, el('tr', {}, [
                el('th.attain-number', { scope: 'col' }, AJS.I18n.getText('attain.kernel.import.line')),
                head(AJS.I18n.getText('attain.kernel.import.action')),
                head(AJS.I18n.getText('attain.kernel.import.about')),
                head(AJS.I18n.getText('attain.kernel.import.changes')),
            ])),
            el('tbody', {}, rows.map((row) => line(row, write))),
        ]));

    return {
        counts: counts,
        /** next stands above the rows, which may be hundreds: what can be done now. */
        of: function (answer, write, next) {
            const rows = model.rows(answer);
            return el('div', {}, [
                el('h3', {}, AJS.I18n.getText('attain.kernel.import.preview')),
                el('p', {}, el('strong', {}, counts(answer, write))),
                next,
                rows.shown.length > 0 && table(rows.shown, write),
                rows.hidden > 0 && el('p.attain-subtle', {}, AJS.I18n.getText('attain.kernel.import.moreRows', write.count(rows.hidden))),
            ]);
        },
    };
});
