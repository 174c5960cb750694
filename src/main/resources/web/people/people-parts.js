/** Who stands how, part by part, the worst first: how far, and whose it is. about is {project, write}. */
define('attain/people/people-parts', [
    'attain/kernel/dom', 'attain/kernel/person', 'attain/kernel/rest', 'attain/attainment/figures/figures', 'attain/people/standing-parts',
], function (el, person, rest, figures, parts) {
    'use strict';

    function row({ part, standing }, about, write) {
        return [
            [el('a', { href: rest.issueUrl(part.key) }, part.summary), el('div.attain-subtle', {}, about.write.day(part.start) + ' – ' + about.write.lastDay(part.end))],
            person(standing.person, about.project),
            [el('div', {}, [parts.gap(part, standing.unit, write), ' ', figures.pace(Object.assign({ direction: standing.direction }, part), write)]),
                el('div.attain-subtle', {}, parts.ofExpected(part, standing.unit, write))],
            figures.amount(part.target, standing.unit, write),
        ];
    }

    return function table(all, about) {
        const write = figures.besideGaps(all.map(({ part, standing }) => ({ gap: part.gap, unit: standing.unit })), about.write);
        return parts.table('', [
            AJS.I18n.getText('attain.people.part'), AJS.I18n.getText('attain.people.person'), AJS.I18n.getText('attain.people.gap'), AJS.I18n.getText('attain.target.target'),
        ], all.map((each) => ({ cells: row(each, about, write) })));
    };
});
