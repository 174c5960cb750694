/** Whom a team touched in a week, how many of their own customers those are, and whom nobody has touched for longest. */
define('attain/activity/weekly/weekly-touched', [
    'attain/kernel/dom', 'attain/kernel/person', 'attain/kernel/rest', 'attain/activity/weekly/weekly-model', 'attain/activity/weekly/weekly-table',
], function (el, person, rest, model, table) {
    'use strict';

    const UNTOUCHED = 14;

    const cell = (strong, subtle) => [el('strong', {}, strong), el('div.attain-subtle', {}, subtle)];

    /** Each counts once, so people do not sum to the team. */
    function customers(told, project, write) {
        const touches = (reach) => AJS.I18n.getText('attain.activity.weekly.contacts.of', write.count(reach.touches));
        const shown = (reach) => cell(write.count(reach.customers), touches(reach));
        return {
            name: table.issues(AJS.I18n.getText('attain.activity.weekly.contacts.customers'), told.ids),
            now: shown(told.now).concat(table.since(told, (reach) => reach.customers, touches, write.count)), before: shown(told.before),
            people: model.byMost(told.people, (reach) => reach.customers).map((each) => [
                person(each.person, project), ' ', table.issues(write.count(each.now.customers), each.ids), write.aside(touches(each.now))]),
        };
    }

    function own(told, project, write) {
        const of = (share) => AJS.I18n.getText('attain.activity.weekly.own.of', write.count(share.touched), write.count(share.own));
        const rate = (share) => (share.rate == null ? write.notYet : write.percent(share.rate));
        const left = (each) => AJS.I18n.getText('attain.activity.weekly.own.left', write.count(each.now.own - each.now.touched));
        const shown = (share) => cell(rate(share), of(share));
        return {
            name: AJS.I18n.getText('attain.activity.weekly.own'),
            now: shown(told.now).concat(el('div', {}, table.issues(left(told), told.left)), table.since(told, (share) => share.touched, of, write.count)),
            before: shown(told.before),
            people: model.leastFirst(told.people).map((each) => [
                person(each.person, project), ' ', table.issues(of(each.now), each.ids), write.aside(rate(each.now)), ' · ', table.issues(left(each), each.left),
                el('span.attain-weekly-onward', {}, [' · ', el('a', {
                    href: rest.url('/plugins/servlet/attain/customers', { project: project, owner: each.person.key, untouched: UNTOUCHED }),
                    'aria-label': AJS.I18n.getText('attain.activity.weekly.contacts.neglected.of', each.person.name, write.count(UNTOUCHED)),
                }, AJS.I18n.getText('attain.activity.weekly.contacts.neglected', write.count(UNTOUCHED)))])]),
        };
    }

    function least(told, project, write) {
        const last = (each) => (each.last == null ? AJS.I18n.getText('attain.activity.weekly.least.never')
            : AJS.I18n.getText('attain.activity.weekly.least.ago', write.day(each.last), write.count(each.days)));
        return table.list({
            title: AJS.I18n.getText('attain.activity.weekly.least'), hint: AJS.I18n.getText('attain.activity.weekly.least.hint'),
            empty: AJS.I18n.getText('attain.activity.weekly.least.none'), restricted: told.restricted,
        }, [
            AJS.I18n.getText('attain.activity.weekly.least.customer'), AJS.I18n.getText('attain.activity.weekly.least.tier'),
            AJS.I18n.getText('attain.activity.weekly.least.owner'), AJS.I18n.getText('attain.activity.weekly.least.last'),
        ], told.customers.map((each) => [
            el('a', { href: rest.issueUrl(each.key) }, each.summary), each.tier, person(each.owner, project), last(each),
        ]));
    }

    return function (told, project, write) {
        const owned = told.own.people.length > 0;
        return [
            table.section({
                title: AJS.I18n.getText('attain.activity.weekly.contacts'), head: AJS.I18n.getText('attain.activity.weekly.contacts.head'),
                hint: AJS.I18n.getText('attain.activity.weekly.contacts.hint'), empty: AJS.I18n.getText('attain.activity.weekly.contacts.none'),
            }, (told.people.length > 0 ? [customers(told, project, write)] : []).concat(owned ? [own(told.own, project, write)] : [])),
            owned && least(told.least, project, write),
        ];
    };
});
