/** The rows of a plan and what becomes of them. */
define('attain/planning/planfile/plan-table', ['attain/kernel/dom', 'attain/kernel/rest', 'attain/planning/planfile/plan-model'], function (dom, rest, model) {
    'use strict';

    const el = dom.el;

    function counts(answer, write) {
        return [
            AJS.I18n.getText('attain.target.plan.count.created', write.count(answer.created)),
            AJS.I18n.getText('attain.target.plan.count.changed', write.count(answer.changed)),
            AJS.I18n.getText('attain.target.plan.count.unchanged', write.count(answer.unchanged)),
        ].join(' · ');
    }

    function action(row) {
        return row.action === 'create'
            ? el('span.aui-lozenge.aui-lozenge-success', {}, AJS.I18n.getText('attain.target.plan.create'))
            : el('span.aui-lozenge.aui-lozenge-current', {}, AJS.I18n.getText('attain.target.plan.change'));
    }

    function change(each, write) {
        return el('li', {}, [el('code', {}, each.column), ' ', each.from || write.notYet, ' → ', each.to || write.notYet]);
    }

    function target(row) {
        return [
            row.kind === 'share' ? AJS.I18n.getText('attain.target.plan.share', row.summary) : row.summary,
            row.key && [' ', el('a', { href: rest.issueUrl(row.key) }, row.key)],
        ].flat();
    }

    function line(row, write) {
        return el('tr', {}, [
            el('td.attain-number', {}, write.count(row.line)),
            el('td', {}, action(row)),
            el('td', {}, target(row)),
            el('td', { 'data-label': AJS.I18n.getText('attain.target.plan.column.parent') }, row.parent || write.notYet),
            el('td', {}, row.changes.length > 0 && el('ul.attain-plan-changes', {}, row.changes.map((each) => change(each, write)))),
        ]);
    }

    function table(rows, write) {
        return el('div.attain-plan-scroll', { tabindex: '0', role: 'region', 'aria-label': AJS.I18n.getText('attain.target.plan.rows') },
            el('table.aui', {}, [
                el('thead', {}, el('tr', {}, [
                    el('th.attain-number', { scope: 'col' }, AJS.I18n.getText('attain.kernel.import.line')),
                    el('th', { scope: 'col' }, AJS.I18n.getText('attain.target.plan.column.action')),
                    el('th', { scope: 'col' }, AJS.I18n.getText('attain.target.plan.column.target')),
                    el('th', { scope: 'col' }, AJS.I18n.getText('attain.target.plan.column.parent')),
                    el('th', { scope: 'col' }, AJS.I18n.getText('attain.target.plan.column.changes')),
                ])),
                el('tbody', {}, rows.map((row) => line(row, write))),
            ]));
    }

    return {
        counts: counts,
        /** next stands above the rows, which may be hundreds: what can be done now. */
        of: function (answer, write, next) {
            const rows = model.rows(answer);
            return el('div', {}, [
                el('p', {}, el('strong', {}, counts(answer, write))),
                next,
                rows.shown.length > 0 && table(rows.shown, write),
                rows.hidden > 0 && el('p.attain-subtle', {}, AJS.I18n.getText('attain.kernel.import.moreRows', write.count(rows.hidden))),
            ]);
        },
    };
});
