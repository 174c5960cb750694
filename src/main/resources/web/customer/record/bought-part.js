/** What a customer bought in twelve months, in the panel of its record: a chart by month, and a table with the same behind it. */
define('attain/customer/record/bought-part', ['attain/kernel/dom'], function (el) {
    'use strict';

    const HEIGHT = 64;
    const STEP = 24;
    const BAR = 16;

    /** What is taken back makes a month negative: it has no bar, and stands in the table. */
    function bars(months, write, unit) {
        const most = Math.max(1, ...months.map((month) => month.amount));
        return months.map((month, index) => {
            const height = Math.max(month.amount > 0 ? 1 : 0, (Math.max(0, month.amount) / most) * (HEIGHT - 2));
            return el.svg('rect', { x: index * STEP + (STEP - BAR) / 2, y: HEIGHT - 1 - height, width: BAR, height: height },
                el.svg('title', {}, write.month(month.month) + write.colon + write.told(month.amount, unit)));
        });
    }

    const chart = (months, write, unit) => el.svg('svg.attain-bought', {
        viewBox: '0 0 ' + months.length * STEP + ' ' + HEIGHT, preserveAspectRatio: 'none', role: 'img', 'aria-label': AJS.I18n.getText('attain.customer.record.bought.chart'),
    }, bars(months, write, unit).concat(el.svg('line', { x1: 0, x2: months.length * STEP, y1: HEIGHT - 0.5, y2: HEIGHT - 0.5 })));

    const table = (head, rows) => el('table.aui', {}, [
        el('thead', {}, el('tr', {}, [el('th', { scope: 'col' }, head), el('th.attain-number', { scope: 'col' }, AJS.I18n.getText('attain.customer.record.bought.amount'))])),
        el('tbody', {}, rows.map((row) => el('tr', {}, [el('th', { scope: 'row' }, row[0]), el('td.attain-number', {}, row[1])]))),
    ]);

    return function boughtPart(data, write) {
        const bought = data.bought;
        const told = (amount) => write.told(amount, data.unit);
        const isNone = bought.products.length === 0;
        return el('section', {}, [
            el('h4', {}, AJS.I18n.getText('attain.customer.record.bought', write.day(bought.from), write.day(bought.to))),
            el('p', {}, isNone ? AJS.I18n.getText('attain.customer.record.bought.none') : AJS.I18n.getText('attain.customer.record.bought.total', told(bought.total))),
            Object.values(bought.quarters).some((amount) => amount !== 0) && el('p.attain-subtle', {}, AJS.I18n.getText('attain.customer.record.bought.quarters',
                told(bought.quarters.trailing), told(bought.quarters.before), told(bought.quarters.lastYear))),
            !isNone && chart(bought.months, write, data.unit),
            !isNone && el('details.attain-changes', {}, [
                el('summary', {}, AJS.I18n.getText('attain.customer.record.bought.table')),
                table(AJS.I18n.getText('attain.customer.record.bought.month'), bought.months.map((each) => [write.month(each.month), told(each.amount)])),
                table(AJS.I18n.getText('attain.customer.record.bought.line'),
                    bought.products.map((each) => [each.line || AJS.I18n.getText('attain.customer.record.bought.noLine'), told(each.amount)])),
            ]),
        ]);
    };
});
