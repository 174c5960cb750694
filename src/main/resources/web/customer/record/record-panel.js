/** The panel of a customer's issue: what is known of it. */
define('attain/customer/record/record-panel', [
    'attain/kernel/announce', 'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/lozenge', 'attain/kernel/mount', 'attain/kernel/panel', 'attain/kernel/parts', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/customer/record/bought-part', 'attain/customer/record/chain-part', 'attain/customer/record/notes-part', 'attain/customer/record/worth',
], function (announce, el, format, locale, lozenge, mount, panel, parts, rest, states, boughtPart, chainPart, notesPart, worth) {
    'use strict';

    function Panel(element, issueKey) {
        this.key = issueKey;
        this.path = '/customers/' + encodeURIComponent(issueKey) + '/record';
        this.write = format(locale());
        this.close = () => {
            this.show(this.data);
            this.focus();
        };
        panel(element, () => rest.get(this.path), (data, newest) => {
            this.newest = newest;
            this.problem = el('div', { 'aria-live': 'polite' });
            this.element = el('div.attain-record', { tabindex: -1 });
            this.more = parts.of('record', { key: issueKey, alike: data.alike.map((other) => other.key) });
            this.show(data);
            return el('div', {}, [this.problem, this.element]);
        });
    }

    Panel.prototype.show = function (data) {
        this.data = data;
        el.replace(this.element, [this.alike(data), ...this.more, this.facts(data), chainPart(data, this), notesPart(data, this), boughtPart(data, this.write), this.deals(data)]);
    };

    /** A suspicion warns and never refuses. */
    Panel.prototype.alike = function (data) {
        return data.alike.length > 0 && el('div', {}, [
            el('p', {}, lozenge('moved', '!', AJS.I18n.getText('attain.customer.record.alike'))),
            el('ul', {}, data.alike.map((other) => el('li', {}, [
                el('a', { href: rest.issueUrl(other.key) }, other.key + ' ' + other.summary), ' ', el('span.attain-subtle', {}, other.signs.join(' · ')),
            ]))),
        ]);
    };

    Panel.prototype.facts = function (data) {
        return data.facts.length > 0 && el('dl.attain-record-facts', {}, data.facts.map((fact) => el('div', {}, [
            el('dt', {}, fact.name), el('dd', {}, fact.day ? this.write.day(fact.day) : fact.value),
        ])));
    };

    Panel.prototype.deals = function (data) {
        return data.deals.length > 0 && el('section', {}, [
            el('h4', {}, AJS.I18n.getText('attain.customer.record.deals', this.write.count(data.deals.length))),
            el('ul.attain-chain', {}, data.deals.map((deal) => el('li', {}, [
                el('a', { href: rest.issueUrl(deal.key) }, deal.summary),
                el('div.attain-subtle', {}, [
                    [deal.stage, worth(deal.amount, data.unit, deal.said, this.write), deal.closeDate && this.write.day(deal.closeDate)].filter(Boolean).join(' · '),
                ]),
            ]))),
        ]);
    };

    /** What was pressed is drawn anew: what stands in its place has the focus. */
    Panel.prototype.focus = function () {
        (document.getElementById(this.pressed) || this.element).focus();
    };

    /** A form in place of what it changes. */
    Panel.prototype.open = function (form, pressed) {
        this.form = form;
        this.pressed = pressed;
        el.replace(this.element, form.element);
        form.focus();
    };

    /** Shows what is so now; a form tells itself what is refused, and what was pressed is told above. */
    Panel.prototype.send = function (promise, pressed) {
        const form = this.form && this.form.element.isConnected;
        this.pressed = form ? this.pressed : pressed;
        el.replace(this.problem, []);
        return promise.then((data) => {
            this.show(data);
            announce(AJS.I18n.getText('attain.customer.record.saved'));
            this.focus();
        }).catch((reason) => {
            if (form) {
                throw reason;
            }
            el.replace(this.problem, states.refused(states.failureOf(reason), null, this.newest));
        });
    };

    mount.panel('record', (element, issueKey) => new Panel(element, issueKey));
});

require(['attain/customer/record/record-panel'], function () {});
