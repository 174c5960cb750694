/** The trend as a table, behind its picture: to be read out, copied and printed. */
define('attain/attainment/trend/trend-table', [
    'attain/kernel/dom', 'attain/attainment/figures/figures', 'attain/attainment/trend/trend-texts',
], function (el, figures, texts) {
    'use strict';

    function columns(data) {
        const amount = (name) => (point, write) => figures.amount(point[name], data.unit, write);
        const columnsOf = [
            { title: texts.line('actual'), cell: amount('actual') },
            { title: texts.line('expected'), cell: amount('expected') },
        ];
        if (data.lastPeriod) {
            columnsOf.push({ title: texts.line('last'), cell: amount('last') });
        }
        if (data.forecast) {
            columnsOf.push({ title: texts.line('forecast'), cell: amount('forecast') });
        }
        if (data.forecast && data.forecast.low != null) {
            columnsOf.push({
                title: AJS.I18n.getText('attain.target.trend.range'),
                cell: (point, write) => texts.range(point.low, point.high, data.unit, write) || write.notYet,
            });
        }
        return columnsOf;
    }

    function table(data, write) {
        const shown = columns(data);
        return el('table.aui.attain-trend-table', {}, [
            el('caption.attain-assistive', {}, data.summary || data.key),
            el('thead', {}, el('tr', {}, [el('th', { scope: 'col' }, AJS.I18n.getText('attain.target.trend.endOf'))].concat(
                shown.map((column) => el('th.attain-number', { scope: 'col' }, column.title))))),
            el('tbody', {}, data.points.map((point) => el('tr', { 'aria-current': point.day === data.asOf ? 'date' : null }, [
                el('th', { scope: 'row' }, write.day(point.day) + (point.day === data.asOf ? ' · ' + texts.today() : '')),
            ].concat(shown.map((column) => el('td.attain-number', {}, column.cell(point, write))))))),
        ]);
    }

    /** The table, built when it is first opened; memory.table keeps it open over a refresh, toggled is called on each change. */
    return function trendTable(data, write, memory, toggled) {
        const place = el('div.attain-trend-rows', { tabindex: 0, role: 'region', 'aria-label': AJS.I18n.getText('attain.target.trend.table') });
        return el('details.attain-trend-details', {
            open: memory.table,
            ontoggle: (event) => {
                memory.table = event.target.open;
                if (event.target.open && !place.firstChild) {
                    place.append(table(data, write));
                }
                toggled();
            },
        }, [el('summary', {}, AJS.I18n.getText('attain.target.trend.table')), place]);
    };
});
