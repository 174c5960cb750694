/** The panel of a customer's issue: its tier, why it has it, and how it changed. */
define('attain/customer/tier-panel', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/mount', 'attain/kernel/panel', 'attain/kernel/rest',
], function (el, format, locale, mount, panel, rest) {
    'use strict';

    function changes(data, write) {
        return data.changes.length > 0 && el('details.attain-changes', {}, [
            el('summary', {}, AJS.I18n.getText('attain.customer.changes', write.count(data.changes.length))),
            el('ul', {}, data.changes.map((change) => el('li', {}, [
                write.day(change.on), ': ',
                el('strong', {}, (change.from || write.notYet) + ' → ' + change.to),
                change.reason && ' · ' + change.reason,
            ]))),
        ]);
    }

    function draw(data) {
        const write = format(locale());
        return el('div', {}, [
            el('div.attain-head-line', {}, [
                el('span.attain-tier.attain-tier-large.attain-tier-' + data.tier.toLowerCase(), {}, data.tier),
                el('div', {}, AJS.I18n.getText('attain.customer.since', write.day(data.since))),
            ]),
            data.reasons.length > 0 && el('ul.attain-reasons', {}, data.reasons.map((reason) => el('li', {}, reason))),
            changes(data, write),
            el('p.attain-as-of', {}, AJS.I18n.getText('attain.customer.evaluatedOn', write.day(data.evaluatedOn))),
        ]);
    }

    mount.panel('tier', (element, issueKey) =>
        panel(element, () => rest.get('/customers/' + encodeURIComponent(issueKey) + '/tier'), draw));
});

require(['attain/customer/tier-panel'], function () {});
