/** The dashboard item "Customer tiers": three bars with customers and what they bought in twelve months. */
define('attain/customer/tiers-gadget', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/gadget', 'attain/kernel/locale', 'attain/kernel/rest',
    'attain/kernel/states', 'attain/customer/tiers-model', 'attain/customer/tiers-standing',
], function (el, format, gadget, locale, rest, states, bars, standing) {
    'use strict';

    function picture(bar) {
        return el.svg('svg.attain-bar.attain-bar-tier-' + bar.tier.toLowerCase(), { width: '100%', height: 14, 'aria-hidden': 'true', focusable: 'false' }, [
            el.svg('rect.attain-bar-track', { x: 0, y: 3, width: '100%', height: 8, rx: 2 }),
            el.svg('rect.attain-bar-fill', { x: 0, y: 3, width: bar.width + '%', height: 8, rx: 2 }),
        ]);
    }

    function line(bar, unit, project, write) {
        const jql = 'project = "' + project + '" AND issue in customersInTier(' + bar.tier + ')';
        return el('tr', {}, [
            el('th', { scope: 'row' }, el('span.attain-tier.attain-tier-' + bar.tier.toLowerCase(), {}, bar.tier)),
            el('td.attain-tier-bar', {}, picture(bar)),
            el('td.attain-number', {}, bar.customers ? el('a', { href: rest.url('/issues/', { jql: jql }) }, write.count(bar.customers)) : write.count(0)),
            el('td.attain-number', {}, el('span', { title: write.exact(bar.purchases, unit) }, write.amount(bar.purchases, unit))),
            el('td.attain-number', {}, bar.share == null ? write.notYet : write.percent(bar.share)),
        ]);
    }

    function movers(data, project, write) {
        const link = (way, count, text) => (count > 0
            ? el('a', { href: rest.url('/issues/', { jql: 'project = "' + project + '" AND issue in movedTier(' + way + ')' }) }, text) : text);
        return el('p.attain-as-of', {}, [
            AJS.I18n.getText('attain.customer.moved'), write.colon,
            link('up', data.movedUp, AJS.I18n.getText('attain.customer.moved.up', write.count(data.movedUp))), ' · ',
            link('down', data.movedDown, AJS.I18n.getText('attain.customer.moved.down', write.count(data.movedDown))),
        ]);
    }

    function draw(data, preferences) {
        const write = format(locale());
        const lines = bars(data.tiers);
        if (lines.every((bar) => bar.customers === 0)) {
            return states.empty(AJS.I18n.getText('attain.customer.tiers.empty'));
        }
        const table = el('table.attain-tiers', {}, [
            el('thead', {}, el('tr', {}, [
                el('th', { scope: 'col' }, AJS.I18n.getText('attain.customer.tier')),
                el('td'),
                el('th.attain-number', { scope: 'col' }, AJS.I18n.getText('attain.customer.customers')),
                el('th.attain-number', { scope: 'col' }, AJS.I18n.getText('attain.customer.purchases')),
                el('th.attain-number', { scope: 'col' }, AJS.I18n.getText('attain.customer.share')),
            ])),
            el('tbody', {}, lines.map((bar) => line(bar, data.unit, preferences.project, write))),
        ]);
        return el('div', {}, [table, movers(data, preferences.project, write), standing(data.promises, preferences.project, write)]);
    }

    return gadget({
        lines: 3,
        load: (preferences) => Promise.all([
            rest.get('/customers/tiers', { projectKey: preferences.project }), rest.get('/customers/promises', { projectKey: preferences.project }),
        ]).then(([tiers, promises]) => Object.assign({ promises: promises }, tiers)),
        draw: draw,
    });
});
