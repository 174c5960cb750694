/** The rows behind a figure and their sum, as a table. */
define('attain/attainment/explanation/why-table', [
    'attain/kernel/dom', 'attain/kernel/person', 'attain/kernel/rest', 'attain/attainment/explanation/why-model', 'attain/attainment/explanation/why-texts',
], function (el, person, rest, model, texts) {
    'use strict';

    const NUMBERS = ['weight', 'days', 'whole'];

    function wordsOf(why) {
        return {
            figure: (code) => texts.figureName(code, why.target),
            log: AJS.I18n.getText('attain.target.why.log'),
            unsplit: AJS.I18n.getText('attain.target.why.unsplit'),
            shared: (percent, key) => AJS.I18n.getText('attain.target.why.shared', percent, key),
            own: texts.figureName(why.figure, why.target),
        };
    }

    const classOf = (column) => (NUMBERS.includes(column) ? '.attain-number' : '');

    function amountCell(line, why, write, open) {
        const text = write.exact(line.amount, why.unit);
        return el('td.attain-number', {}, line.opens
            ? el('button.attain-why', { type: 'button', onclick: () => open(line.opens), 'aria-label': AJS.I18n.getText('attain.target.why.ask', line.cells[0], text) }, text)
            : text);
    }

    function line(each, columns, why, write, open) {
        const linked = columns.includes('what') ? columns.indexOf('what') : 0;
        return el('tr', {}, [
            ...each.cells.map((cell, index) => el('td' + classOf(columns[index]), {},
                each.key && index === linked ? el('a', { href: rest.issueUrl(each.key) }, cell)
                    : columns[index] === 'person' && each.person ? person(each.person, why.target.key) : cell)),
            amountCell(each, why, write, open),
        ]);
    }

    function foot(why, columns, write) {
        const row = (kind, label, amount) => el('tr.attain-why-' + kind, {}, [
            el('th', { scope: 'row', colspan: columns.length }, label), el('td.attain-number', {}, amount),
        ]);
        const sum = why.rule === 'mean' ? AJS.I18n.getText('attain.target.why.meanOf') : AJS.I18n.getText('attain.target.decompose.sum');
        return [
            ...model.restOf(why).map((each) => row(each.kind, texts.rest(each, write), write.exact(each.amount, why.unit))),
            why.total != null && row('sum', sum, write.exact(why.total, why.unit)),
        ];
    }

    /** All cells as text, with the head and the sums. */
    function cells(why, write) {
        const columns = model.columnsOf(why);
        const padded = (label, amount) => [label, ...columns.slice(1).map(() => ''), amount];
        return [
            [...columns.map((name) => texts.column(name, why)), texts.column('amount', why)],
            ...model.linesOf(why, write, wordsOf(why)).map((each) => [...each.cells, write.exact(each.amount, why.unit)]),
            ...model.restOf(why).map((each) => padded(texts.rest(each, write), write.exact(each.amount, why.unit))),
            ...(why.total == null ? [] : [padded(AJS.I18n.getText('attain.target.decompose.sum'), write.exact(why.total, why.unit))]),
        ];
    }

    return {
        cells: cells,
        /** open is called with {key, figure} when a row's own figure is asked. */
        draw: function (why, write, open) {
            const columns = model.columnsOf(why);
            const lines = model.linesOf(why, write, wordsOf(why));
            return el('table.aui.attain-why-table', {}, [
                el('thead', {}, el('tr', {}, [
                    ...columns.map((name) => el('th' + classOf(name), { scope: 'col' }, texts.column(name, why))),
                    el('th.attain-number', { scope: 'col' }, texts.column('amount', why)),
                ])),
                el('tbody', {}, lines.length || model.restOf(why).length
                    ? lines.map((each) => line(each, columns, why, write, open))
                    : el('tr', {}, el('td', { colspan: columns.length + 1 }, AJS.I18n.getText('attain.target.why.nothing')))),
                el('tfoot', {}, foot(why, columns, write)),
            ]);
        },
        /** Selects the table, so that it can be copied where scripts may not. */
        select: function (place) {
            window.getSelection().selectAllChildren(place.querySelector('table'));
        },
    };
});
