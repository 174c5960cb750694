/** The periods of fiscal years as a table for each: a row for each quarter. */
define('attain/kernel/rules/periods-table', ['attain/kernel/dom', 'attain/kernel/plus-days'], function (el, plusDays) {
    'use strict';

    const last = (named) => plusDays(named.end, -1);
    const short = (name) => name.split(' ').pop();

    return function (years, write) {
        const days = (named) => write.dayOfMonth(named.start) + ' – ' + write.dayOfMonth(last(named));
        const weeks = (named) => AJS.I18n.getText('attain.kernel.rules.weeks', write.count(named.weeks));

        /** A year is told before its two halves, its four quarters and its twelve periods. */
        function table(named) {
            const year = named[0];
            const byWeeks = plusDays(year.start, year.weeks * 7) === year.end;
            const cell = (period) => el('td', {}, [
                el('strong', {}, short(period.name)), el('div', {}, days(period)), byWeeks && el('div.attain-subtle', {}, weeks(period)),
            ]);
            return el('div.attain-periods', { tabindex: 0 }, el('table.aui', {}, [
                el('caption', {}, year.name + ' · ' + write.day(year.start) + ' – ' + write.day(last(year)) + (byWeeks ? ' · ' + weeks(year) : '')),
                el('tbody', {}, named.slice(3, 7).map((quarter, row) => el('tr', {}, [
                    el('th', { scope: 'row' }, [short(quarter.name), el('div.attain-subtle', {}, days(quarter))]),
                ].concat(named.slice(7 + row * 3, 10 + row * 3).map(cell))))),
            ]));
        }

        return el('section.attain-section', {}, [el('h2', {}, AJS.I18n.getText('attain.kernel.rules.periods'))].concat(years.map(table)));
    };
});
