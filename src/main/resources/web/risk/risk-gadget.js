/** The dashboard item "Risk radar": who is behind and by what evidence, the gravest first. */
define('attain/risk/risk-gadget', [
    'attain/kernel/announce', 'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/gadget',
    'attain/kernel/locale', 'attain/kernel/rest', 'attain/kernel/states', 'attain/risk/alert-text', 'attain/risk/risk-model',
], function (announce, busy, el, format, gadget, locale, rest, states, alertText, model) {
    'use strict';

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
                button.closest('.attain-alert').append(states.error(states.failureOf(reason)));
            });
    }

    function line(alert, write, item) {
        const open = alert.state === 'open';
        return el('li.attain-alert.attain-alert-' + alert.severity, {}, [
            el('div.attain-alert-text', {}, [
                el('strong', {}, alert.person.name),
                el('span.attain-alert-sentence', { title: days(alert, write) }, alertText(alert, write)),
                el('span.attain-subtle', {}, AJS.I18n.getText('attain.risk.raisedOn', write.day(alert.raisedOn))),
            ]),
            open
                ? el('button.aui-button', {
                    type: 'button', onclick: (event) => acknowledge(alert, event.currentTarget, item),
                    'aria-label': AJS.I18n.getText('attain.risk.acknowledge.label', alert.person.name),
                }, AJS.I18n.getText('attain.risk.acknowledge'))
                : el('span.aui-lozenge.aui-lozenge-subtle', {}, '✓ ' + AJS.I18n.getText('attain.risk.acknowledged')),
        ]);
    }

    function group(each, write, item) {
        return el('section', {}, [
            el('h3.attain-group', {}, [
                el('span.attain-sign.attain-sign-' + each.severity, { 'aria-hidden': 'true' }, each.severity === 'high' ? '!' : '↓'),
                severityText(each.severity),
                el('span.attain-count', {}, write.count(each.alerts.length)),
            ]),
            el('ul.attain-alerts', {}, each.alerts.map((alert) => line(alert, write, item))),
        ]);
    }

    function draw(data, preferences, item) {
        const write = format(locale());
        const groups = model.groups(data.alerts);
        return el('div', {}, [
            groups.length ? groups.map((each) => group(each, write, item)) : states.empty('✓ ' + AJS.I18n.getText('attain.risk.empty')),
            el('p.attain-as-of', {}, AJS.I18n.getText('attain.kernel.asOf', write.day(data.asOf))),
        ].flat());
    }

    return gadget({
        lines: 4,
        load: (preferences) => rest.get('/risks', { projectKey: preferences.project }),
        draw: draw,
    });
});
