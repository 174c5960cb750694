/** Customers one below the other. about is {project, openStatuses, write, tick(each): what chooses one, if one may, actions(row): what is done with one that is no issue}. */
define('attain/customer/tail/customers-table', [
    'attain/kernel/dom', 'attain/kernel/lozenge', 'attain/kernel/person', 'attain/kernel/rest', 'attain/customer/promises/touch-state', 'attain/customer/tail/customers-model',
], function (el, lozenge, person, rest, touchState, model) {
    'use strict';

    const heads = () => [
        AJS.I18n.getText('attain.tail.customer'), AJS.I18n.getText('attain.customer.tier'), AJS.I18n.getText('attain.tail.owner'),
        AJS.I18n.getText('attain.tail.last'), AJS.I18n.getText('attain.tail.next'), AJS.I18n.getText('attain.tail.step'), AJS.I18n.getText('attain.tail.deals'),
    ];

    /** What is to be done next, and with what, where that is an opportunity. */
    const step = (next, customer, write) => [
        el('div', {}, next.key === customer ? next.text : el('a', { href: rest.issueUrl(next.key) }, next.text)),
        next.overdue ? lozenge('removed', '!', AJS.I18n.getText('attain.tail.step.overdue', write.day(next.on))) : el('span', {}, write.day(next.on)),
    ];

    const cells = (each, about) => [
        [about.tick(each), ' ', el('a', { href: rest.issueUrl(each.key) }, each.name)],
        each.tier && el('span', { title: AJS.I18n.getText('attain.tail.since', about.write.day(each.since)) }, each.tier),
        each.owner ? person(each.owner, about.project) : el('span.attain-subtle', {}, AJS.I18n.getText('attain.tail.owner.nobody')),
        each.lastTouch && about.write.day(each.lastTouch),
        each.due && [el('div', {}, each.due.name), touchState(each.due, about.write)],
        each.step && step(each.step, each.key, about.write),
        each.deals > 0 ? el('a', { href: rest.url('/issues/', { jql: model.deals(each, about.openStatuses) }) }, about.write.count(each.deals)) : about.write.count(0),
    ];

    /** A server may have stopped meanwhile: whoever goes on shall know who began. */
    const begun = (said, about) => (said.by
        ? person.within(said.by, about.project, (name) => AJS.I18n.getText('attain.tail.row.begun.by', name, about.write.moment(said.at)))
        : AJS.I18n.getText('attain.tail.row.begun.at', about.write.moment(said.at)));

    /** One that is no issue: how it is reached stands where an issue says its tier. */
    const ofRow = (each, about) => [
        [el('div', {}, [about.tick(each), ' ', each.name, ' ', lozenge('default', '≡', AJS.I18n.getText('attain.tail.row'))]),
            el('div.attain-subtle', {}, [each.erpNumber, each.phone, each.city].filter(Boolean).join(' · ')),
            each.begun && el('div.attain-subtle', {}, begun(each.begun, about))],
        'C',
        each.owner ? person(each.owner, about.project) : el('span.attain-subtle', {}, AJS.I18n.getText('attain.tail.owner.nobody')),
        each.lastTouch && about.write.day(each.lastTouch),
        el('div.attain-customers-actions', {}, about.actions(each)),
        null,
        null,
    ];

    function row(all, titles, write) {
        return el('tr', {}, all.map((cell, at) => el(at === titles.length - 1 ? 'td.attain-number' : 'td', { 'data-label': at > 0 && titles[at] },
            cell || el('span.attain-subtle', {}, write.notYet))));
    }

    /** A table to which more can be added: {element, add(answer)}, which gives the first line that is new. */
    return function table(about) {
        const titles = heads();
        const body = el('tbody');
        return {
            element: el('table.aui.attain-cards.attain-customers-table', { 'aria-label': AJS.I18n.getText('attain.tail.title') }, [
                el('thead', {}, el('tr', {}, titles.map((title, at) => el(at === titles.length - 1 ? 'th.attain-number' : 'th', { scope: 'col' }, title)))), body,
            ]),
            add: (answer) => {
                const lines = answer.customers.map((each) => cells(each, about)).concat(answer.rows.map((each) => ofRow(each, about)))
                    .map((all) => row(all, titles, about.write));
                body.append(...lines);
                return lines[0];
            },
        };
    };
});
