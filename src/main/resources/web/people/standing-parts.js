/** What both pages about people say of a standing. */
define('attain/people/standing-parts', [
    'attain/kernel/dom', 'attain/kernel/rest', 'attain/attainment/figures/figures', 'attain/people/people-model',
], function (el, rest, figures, model) {
    'use strict';

    /** A table that is cards where there is no room; a row is {cells, more: whether it goes on with the one above it}. */
    const table = (spec, heads, rows) => el('table.aui.attain-cards' + spec, {}, [
        el('thead', {}, el('tr', {}, heads.map((head) => el('th', { scope: 'col' }, head)))),
        el('tbody', {}, rows.map((row) => el('tr' + (row.more ? '.attain-people-more' : ''), {},
            row.cells.map((cell, at) => el('td', { 'data-label': at ? heads[at] : null }, cell))))),
    ]);

    return {
        table: table,
        name: (standing) => el('a', { href: rest.issueUrl(standing.key) }, standing.summary),
        gap: (of, unit, write) => el('strong', {}, figures.gap(of, unit, write)),
        ofExpected: (of, unit, write) => AJS.I18n.getText('attain.people.ofExpected', write.amount(of.actual, unit), write.amount(of.expected, unit)),
        /** How many parts there are, which leads to their issues. */
        parts: (standing, write) => el('a', {
            href: standing.parts.length === 1 ? rest.issueUrl(standing.parts[0].key) : rest.url('/issues/', { jql: model.jql(standing.parts) }),
        },
            standing.parts.length === 1
                ? AJS.I18n.getText('attain.people.parts.one')
                : AJS.I18n.getText('attain.people.parts', write.count(standing.parts.length))),
    };
});
