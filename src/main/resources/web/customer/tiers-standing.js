/**
 * How promises to customers stand, below their tiers: standing(data, project, write), by owner, what those who lead can keep, and
 * which answers nobody on duty can give in time.
 */
define('attain/customer/tiers-standing', ['attain/kernel/dom', 'attain/kernel/person', 'attain/kernel/rest'], function (el, person, rest) {
    'use strict';

    const COUNTS = [
        { code: 'overdue', jql: 'overdueTouch()', label: () => AJS.I18n.getText('attain.customer.standing.overdue') },
        { code: 'due', jql: 'dueTouch()', label: () => AJS.I18n.getText('attain.customer.standing.due') },
        { code: 'late', jql: 'overdueResponse()', label: () => AJS.I18n.getText('attain.customer.standing.late') },
        { code: 'atRisk', jql: 'responseAtRisk()', label: () => AJS.I18n.getText('attain.customer.standing.atRisk') },
        { code: 'planless', jql: 'withoutPlan()', label: () => AJS.I18n.getText('attain.customer.standing.planless') },
    ];

    const quoted = (text) => '"' + text.replace(/[\\"]/g, '\\$&') + '"';

    /** Of all, and of each owner by name, a count leads to its customers. */
    function cell(count, counts, project, whose, write) {
        const number = counts[count.code];
        const jql = 'project = "' + project + '" AND issue in ' + count.jql + (whose == null ? '' : ' AND assignee = ' + quoted(whose));
        return el('td.attain-number', {}, number > 0 && whose !== '' ? el('a', { href: rest.url('/issues/', { jql: jql }) }, write.count(number)) : write.count(number));
    }

    const line = (name, counts, project, whose, write) => el('tr', {}, [el('th', { scope: 'row' }, name)].concat(COUNTS.map((count) => cell(count, counts, project, whose, write))));

    function executive(each, project, write) {
        const share = write.percent(each.customers / each.kept);
        return person.within(each.person, project, (name) => (each.customers > each.kept
            ? AJS.I18n.getText('attain.customer.standing.executive.broken', name, write.count(each.customers), write.count(each.kept), share, write.count(each.customers - each.kept))
            : AJS.I18n.getText('attain.customer.standing.executive', name, write.count(each.customers), write.count(each.kept), share)));
    }

    /** What cannot be kept, what that rests on, and whose customers they are. */
    function unkept(each, project, write) {
        const within = each.working
            ? AJS.I18n.getText('attain.customer.standing.unkept.working', write.count(each.hours)) : AJS.I18n.getText('attain.customer.standing.unkept.clock', write.count(each.hours));
        return [
            each.back
                ? AJS.I18n.getText('attain.customer.standing.unkept.back', each.tier, write.count(each.customers), within, write.moment(each.from), write.moment(each.due), write.moment(each.back))
                : AJS.I18n.getText('attain.customer.standing.unkept.never', each.tier, write.count(each.customers), within),
            each.times > 1 && write.aside(AJS.I18n.getText('attain.customer.standing.unkept.times', write.count(each.times))),
            el('div.attain-subtle', {}, each.owners.length === 0 ? AJS.I18n.getText('attain.customer.standing.unkept.nobody')
                : each.owners.flatMap((owner, at) => [at > 0 && ' · ', person(owner, project)])),
        ];
    }

    return function standing(data, project, write) {
        const table = el('table.attain-tiers', {}, [
            el('thead', {}, el('tr', {}, [el('th', { scope: 'col' }, AJS.I18n.getText('attain.customer.standing.owner'))]
                .concat(COUNTS.map((count) => el('th.attain-number', { scope: 'col' }, count.label()))))),
            el('tbody', {}, [line(AJS.I18n.getText('attain.customer.standing.all'), data.all, project, null, write)].concat(data.owners.map((owner) => line(
                owner.person ? person(owner.person, project) : AJS.I18n.getText('attain.customer.standing.others'), owner.counts, project, owner.user || '', write)))),
        ]);
        return el('section.attain-standing', {}, [
            el('h4', {}, AJS.I18n.getText('attain.customer.standing')),
            data.owners.length > 0 ? table : el('p.attain-subtle', {}, AJS.I18n.getText('attain.customer.standing.none')),
            data.executives.length > 0 && el('ul.attain-reasons', {}, data.executives.map((each) => el('li', {}, executive(each, project, write)))),
            data.unkept.length > 0 && el('h4', {}, AJS.I18n.getText('attain.customer.standing.unkept')),
            data.unkept.length > 0 && el('ul.attain-reasons', {}, data.unkept.map((each) => el('li', {}, unkept(each, project, write)))),
        ]);
    };
});
