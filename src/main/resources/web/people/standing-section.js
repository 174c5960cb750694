/**
 * How somebody stands with what they hold of a target: the figures, and the parts, the running ones first, a table each where
 * there are several. about is {write, fiscal: the project's periods}.
 */
define('attain/people/standing-section', [
    'attain/kernel/dom', 'attain/kernel/rest', 'attain/attainment/figures/figures', 'attain/attainment/standing/milestones', 'attain/targets/fiscal-periods',
    'attain/people/people-model', 'attain/people/standing-parts',
], function (el, rest, figures, milestones, fiscalPeriods, model, parts) {
    'use strict';

    /** The days of a part, by their name where they have one. */
    function days(part, about) {
        const name = fiscalPeriods.nameOf(about.fiscal, part.start, part.end);
        const of = about.write.day(part.start) + ' – ' + about.write.lastDay(part.end);
        return name ? name + about.write.aside(of) : of;
    }

    function table(standing, about, write) {
        const amount = (minor) => figures.amount(minor, standing.unit, write);
        const heads = [
            AJS.I18n.getText('attain.people.part'), AJS.I18n.getText('attain.people.days'), AJS.I18n.getText('attain.target.actual'),
            AJS.I18n.getText('attain.target.target'), AJS.I18n.getText('attain.people.gap'), AJS.I18n.getText('attain.target.pace'),
        ];
        return parts.table('.attain-part-figures', heads, model.runningFirst(standing.parts).map((part) => ({ cells: [
            el('a', { href: rest.issueUrl(part.key) }, model.partName(part, standing)),
            days(part, about),
            amount(part.actual), amount(part.target), parts.gap(part, standing.unit, write), figures.pace(Object.assign({ direction: standing.direction }, part), write),
        ] })));
    }

    /** A target's only part, with the milestones that it came to once they are known; those of several are on their issues. */
    function single(part) {
        const place = el('div');
        if (part.pace !== 'notStarted') {
            milestones.load(part.key).then((reached) => el.replace(place, milestones.line(reached)));
        }
        return [el('p', {}, el('a', { href: rest.issueUrl(part.key) }, part.summary)), place];
    }

    return function section(standing, about) {
        const write = about.write.beside(standing.target, standing.unit);
        const amount = (minor) => figures.amount(minor, standing.unit, write);
        const fact = (label, value) => el('div.attain-fact', {}, [el('dt', {}, label), el('dd', {}, value)]);
        return el('section.attain-section', {}, [
            el('h2', {}, [parts.name(standing), ' ', figures.pace(standing, write)]),
            figures.bar(standing),
            el('dl.attain-facts', {}, [
                fact(AJS.I18n.getText('attain.target.actual'), amount(standing.actual)),
                fact(AJS.I18n.getText('attain.target.expected'), amount(standing.expected)),
                fact(AJS.I18n.getText('attain.people.gap'), parts.gap(standing, standing.unit, write)),
                fact(AJS.I18n.getText('attain.target.target'), amount(standing.target)),
                standing.since && fact(AJS.I18n.getText('attain.people.since'), write.day(standing.since)),
            ]),
        ].concat(standing.parts.length > 1 ? table(standing, about, write) : single(standing.parts[0])));
    };
});
