/** The dashboard item "Risk radar": who is at risk and by what evidence, the gravest first: alerts, and what is held of running targets. */
define('attain/risk/risk-gadget', [
    'attain/kernel/announce', 'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/gadget', 'attain/kernel/person', 'attain/kernel/rest',
    'attain/kernel/states', 'attain/attainment/figures/figures', 'attain/risk/alert-text', 'attain/risk/risk-model',
], function (announce, busy, el, gadget, person, rest, states, figures, alertText, model) {
    'use strict';

    /** Of more, the page of people tells. */
    const MOST_STANDINGS = 10;

    const peopleOf = (project) => rest.url('/plugins/servlet/attain/people', { project: project });

    function severityText(severity) {
        return severity === 'high' ? AJS.I18n.getText('attain.risk.severity.high') : AJS.I18n.getText('attain.risk.severity.warning');
    }

    function days(alert, write) {
        return alert.days.map((day) => write.day(day.date) + ': ' + write.count(day.done) + ' / ' + write.count(day.target)).join('\n');
    }

    function acknowledge(alert, button, item) {
        const ready = busy(button);
        return rest.post('/risks/' + encodeURIComponent(alert.id) + '/acknowledge?severity=' + encodeURIComponent(alert.severity))
            .then(() => {
                announce(AJS.I18n.getText('attain.risk.acknowledged'));
                return item.refresh();
            })
            .then(() => item.focus('.attain-alert button'))
            .catch((reason) => {
                ready();
                button.closest('.attain-alert').append(states.refused(states.failureOf(reason)));
            });
    }

    /** One who is at risk: a sentence with its evidence, in full on hover, when it began, and what to do. */
    function entry(severity, who, sentence, title, began, action) {
        return el('li.attain-alert.attain-alert-' + severity, {}, [
            el('div.attain-alert-text', {}, [
                el('strong', {}, who),
                el('span.attain-alert-sentence', { title: title }, sentence),
                began && el('span.attain-subtle', {}, began),
            ]),
            action,
        ]);
    }

    function line(alert, project, write, item) {
        return entry(alert.severity, person(alert.person, project), alertText(alert, write), days(alert, write), AJS.I18n.getText('attain.risk.raisedOn', write.day(alert.raisedOn)),
            alert.state === 'open'
                ? el('button.aui-button', {
                    type: 'button', onclick: (event) => acknowledge(alert, event.currentTarget, item),
                    'aria-label': AJS.I18n.getText('attain.risk.acknowledge.label', alert.person.name),
                }, AJS.I18n.getText('attain.risk.acknowledge'))
                : el('span.aui-lozenge.aui-lozenge-subtle', {}, '✓ ' + AJS.I18n.getText('attain.risk.acknowledged')));
    }

    /** How far what somebody holds of a running target is below what is expected; one looks where most of it is missing. */
    function standing(each, project, write) {
        const amount = (minor) => write.amount(minor, each.unit);
        return entry('high', person(each.person, project), AJS.I18n.getText('attain.risk.standing', each.summary, figures.gapText(each, each.unit, write), amount(each.actual), amount(each.expected)),
            write.exact(each.gap, each.unit), each.since && AJS.I18n.getText('attain.risk.standing.since', write.day(each.since)),
            el('a.aui-button', {
                href: rest.issueUrl(each.parts[0].key), 'aria-label': AJS.I18n.getText('attain.risk.look.label', each.person.name, each.parts[0].summary),
            }, AJS.I18n.getText('attain.risk.look')));
    }

    function group(grave, title, lines, project, write, more) {
        return lines.length > 0 && el('section', {}, [
            el('h3.attain-group', {}, [
                el('span.attain-sign.attain-sign-' + (grave ? 'high' : 'warning'), { 'aria-hidden': 'true' }, grave ? '!' : '↓'),
                title,
                el('a.attain-count', { href: peopleOf(project) }, write.count(lines.length)),
            ]),
            el('ul.attain-alerts', {}, more ? lines.slice(0, MOST_STANDINGS) : lines),
            more,
        ]);
    }

    function all(project) {
        return el('p', {}, el('a', { href: peopleOf(project) }, AJS.I18n.getText('attain.risk.all')));
    }

    function draw([risks, people], preferences, item) {
        const write = figures.write();
        const project = preferences.project;
        const atRisk = people ? people.standings.filter((each) => each.pace === 'atRisk') : [];
        const alerts = (severity) => group(severity === 'high', severityText(severity),
            model.of(risks.alerts, severity).map((alert) => line(alert, project, write, item)), project, write);
        const groups = [
            alerts('high'),
            group(true, AJS.I18n.getText('attain.risk.standings'), atRisk.map((each) => standing(each, project, figures.besideGaps(atRisk, write))), project, write,
                atRisk.length > MOST_STANDINGS && all(project)),
            alerts('warning'),
        ].filter(Boolean);
        return el('div', {}, [
            groups.length ? groups : states.empty('✓ ' + (people ? AJS.I18n.getText('attain.risk.empty.all') : AJS.I18n.getText('attain.risk.empty'))),
            el('p.attain-as-of', {}, AJS.I18n.getText('attain.kernel.asOf', write.day(risks.asOf))),
        ].flat());
    }

    /** Who hears of alerts only, such as an administrator of Jira, is told no figures. */
    const unlessHidden = (failure) => (failure.status === 404 ? null : Promise.reject(failure));

    return gadget({
        lines: 4,
        load: (preferences) => Promise.all([
            rest.get('/risks', { projectKey: preferences.project }),
            rest.get('/people', { projectKey: preferences.project, lagging: true }).catch(unlessHidden),
        ]),
        draw: draw,
    });
});
