/** The rows of a file and what becomes of them. */
define('attain/kernel/imports/imports-table', [
    'attain/kernel/dom', 'attain/kernel/rest', 'attain/kernel/states', 'attain/kernel/imports/imports-model',
], function (el, rest, states, model) {
    'use strict';

    const counts = (answer, write) => [
        AJS.I18n.getText('attain.kernel.import.count.created', write.count(answer.created)),
        AJS.I18n.getText('attain.kernel.import.count.changed', write.count(answer.changed)),
        AJS.I18n.getText('attain.kernel.import.count.unchanged', write.count(answer.unchanged)),
        answer.skipped > 0 && AJS.I18n.getText('attain.kernel.import.count.skipped', write.count(answer.skipped)),
        answer.left > 0 && AJS.I18n.getText('attain.kernel.import.count.left', write.count(answer.left)),
    ].filter(Boolean).join(' · ');

    function lozenge(row) {
        switch (row.action) {
            case 'create': return el('span.aui-lozenge.aui-lozenge-success', {}, AJS.I18n.getText('attain.kernel.import.create'));
            case 'skipped': return el('span.aui-lozenge.aui-lozenge-moved', {}, AJS.I18n.getText('attain.kernel.import.skipped'));
            default: return el('span.aui-lozenge.aui-lozenge-current', {}, AJS.I18n.getText('attain.kernel.import.change'));
        }
    }

    const action = (row) => [
        lozenge(row),
        row.booked && el('div.attain-subtle', {}, AJS.I18n.getText('attain.kernel.import.booked')),
    ];

    /** What a row says that is no column of its file. */
    const labels = () => ({ alike: AJS.I18n.getText('attain.kernel.import.alike') });

    const label = (each) => each.label || labels()[each.column];

    /** Something new has no values from before. What is no column of a file has a label. */
    const change = (row, each, write) => el('li', {}, [
        label(each) || el('code', {}, each.column), ' ', row.action === 'change' && each.from != null && (each.from || write.notYet) + ' → ', each.to || (label(each) ? '' : write.notYet),
    ]);

    /** A name with the issue it belongs to, if there is one yet. */
    const named = (name, key) => [name, key != null && ' ', key != null && el('a', { href: rest.issueUrl(key) }, key)];

    /** What a row is about, and what that is a part of where any is. */
    const ABOUT = (rows) => [
        { title: AJS.I18n.getText('attain.kernel.import.about'), cell: (row) => named(row.name, row.key) },
        rows.some((row) => row.parent != null) && { title: AJS.I18n.getText('attain.kernel.import.parent'), cell: (row) => row.parent },
    ].filter(Boolean);

    const line = (row, write, columns, numbered) => el('tr', {}, [
        numbered && el('td.attain-number', {}, write.count(row.line)),
        el('td', {}, action(row)),
        columns.map((column, index) => el('td', { 'data-label': index > 0 && column.title }, column.cell(row) || write.notYet)),
        el('td', {}, [
            row.changes.length > 0 && el('ul.attain-import-changes', {}, row.changes.map((each) => change(row, each, write))),
            row.note && el('div.attain-subtle', {}, row.note),
        ]),
    ].flat());

    const head = (text) => el('th', { scope: 'col' }, text);

    const table = (rows, write, columns = ABOUT(rows), numbered = rows.some((row) => row.line != null)) => el('div.attain-import-rows', { tabindex: '0', role: 'region', 'aria-label': AJS.I18n.getText('attain.kernel.import.rows') },
        el('table.aui.attain-cards', {}, [
            el('thead', {}, el('tr', {}, [
                numbered && el('th.attain-number', { scope: 'col' }, AJS.I18n.getText('attain.kernel.import.line')),
                head(AJS.I18n.getText('attain.kernel.import.action')),
                columns.map((column) => head(column.title)),
                head(AJS.I18n.getText('attain.kernel.import.changes')),
            ].flat())),
            el('tbody', {}, rows.map((row) => line(row, write, columns, numbered))),
        ]));

    /** next stands above the rows, which may be hundreds: what can be done now. */
    function of(answer, write, next) {
        const rows = model.rows(answer);
        return el('div', {}, [
            el('p', {}, el('strong', {}, counts(answer, write))),
            (answer.notes == null ? [] : answer.notes).map((note) => states.message('warning', '', [note])),
            rows.booked > 0 && states.message('warning', AJS.I18n.getText('attain.kernel.import.booked.rows', write.count(rows.booked)), []),
            next,
            rows.shown.length > 0 && table(rows.shown, write),
            rows.hidden > 0 && el('p.attain-subtle', {}, AJS.I18n.getText('attain.kernel.import.moreRows', write.count(rows.hidden))),
        ].flat());
    }

    return {
        counts: counts,
        of: of,
        /** What the file would do, before it is imported. */
        preview: (answer, write, next) => el('div', {}, [
            el('h3', {}, AJS.I18n.getText('attain.kernel.import.preview')), of(answer, write, next),
        ]),
    };
});
