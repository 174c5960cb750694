/** Who has left and still has something, below everybody else: leavers(project) is an element that fills itself, and stays empty where nobody has. */
define('attain/people/people-leavers', [
    'attain/kernel/dom', 'attain/kernel/person', 'attain/kernel/rest', 'attain/kernel/states', 'attain/customer/handover/handover-counts',
], function (el, person, rest, states, counted) {
    'use strict';

    const line = (each, project) => el('li', {}, person.within(each.person, project, (name) => (each.left === 'team'
        ? AJS.I18n.getText('attain.people.left.team', name, counted(each.has)) : AJS.I18n.getText('attain.people.left', name, counted(each.has)))));

    const list = (all, project) => [
        el('ul.attain-reasons', {}, all.map((each) => line(each, project))),
        el('p', {}, el('a', { href: rest.url('/plugins/servlet/attain/handover', { project: project }) }, AJS.I18n.getText('attain.people.left.handOver'))),
    ];

    return function leavers(project) {
        const place = el('div');
        const load = () => rest.get('/handovers', { projectKey: project })
            .then((answer) => el.replace(place, answer.leavers.length > 0 && list(answer.leavers, project)))
            .catch((reason) => el.replace(place, states.refused(states.failureOf(reason), load)));
        load();
        return place;
    };
});
