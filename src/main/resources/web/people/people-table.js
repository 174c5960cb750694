/** Who stands how, person by person: in what, how far, since when, why, and what to do. about is {project, write, acknowledge(alert, button)}. */
define('attain/people/people-table', [
    'attain/kernel/dom', 'attain/kernel/person', 'attain/kernel/rest', 'attain/attainment/figures/figures', 'attain/risk/alert-text',
    'attain/people/people-model', 'attain/people/standing-parts',
], function (el, person, rest, figures, alertText, model, parts) {
    'use strict';

    /** An alert that nobody has taken note of is taken note of here. */
    const acknowledge = (alert, about) => el('button.aui-button', {
        type: 'button', 'aria-label': AJS.I18n.getText('attain.risk.acknowledge.label', alert.person.name),
        onclick: (event) => about.acknowledge(alert, event.currentTarget),
    }, AJS.I18n.getText('attain.risk.acknowledge'));

    /** One thing to do: take note of an alert, or look where most is missing. */
    function action(each, standing, first, about) {
        const open = first && each.alerts.find((alert) => alert.state === 'open');
        return open ? acknowledge(open, about)
            : standing && el('a.aui-button', { href: rest.issueUrl((model.worstPart(standing) || standing.parts[0]).key) }, AJS.I18n.getText('attain.people.look'));
    }

    function mostly(standing, write) {
        const worst = model.worstPart(standing);
        return worst && el('div', {}, AJS.I18n.getText('attain.people.mostly', model.partName(worst, standing), figures.gapText(worst, standing.unit, write)));
    }

    /** The targets that are told of somebody: those that lag; of who lags nowhere the first. */
    function told(each) {
        const lagging = each.standings.filter(model.isLagging);
        return lagging.length ? lagging : each.standings.slice(0, 1);
    }

    /** One line for each of them. */
    function rows(each, about, write) {
        const standings = told(each);
        return (standings.length ? standings : [null]).map((standing, index) => {
            const first = index === 0;
            return [
                first ? el('strong', {}, person(each.person, about.project)) : el('span.attain-assistive', {}, each.person.name),
                standing && [parts.name(standing), el('div.attain-subtle', {}, parts.parts(standing, about.write))],
                standing && [el('div', {}, [parts.gap(standing, standing.unit, write), ' ', figures.pace(standing, write)]),
                    el('div.attain-subtle', {}, parts.ofExpected(standing, standing.unit, write))],
                standing && standing.since ? about.write.day(standing.since) : about.write.notYet,
                [standing && mostly(standing, write), ...(first ? each.alerts.map((alert) => el('div', {}, alertText(alert, about.write))) : [])],
                action(each, standing, first, about),
            ];
        });
    }

    function table(people, about) {
        const write = figures.besideGaps(people.flatMap(told), about.write);
        const heads = [
            AJS.I18n.getText('attain.people.person'), AJS.I18n.getText('attain.people.what'), AJS.I18n.getText('attain.people.gap'),
            AJS.I18n.getText('attain.people.since'), AJS.I18n.getText('attain.people.why'), AJS.I18n.getText('attain.people.todo'),
        ];
        return parts.table('.attain-people-table', heads, people.flatMap((each) => rows(each, about, write).map((cells, index) => ({ cells: cells, more: index > 0 }))));
    }

    return { draw: table, acknowledge: acknowledge };
});
