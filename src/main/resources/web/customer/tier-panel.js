/** The panel of a customer's issue: its tier, why it has it, and how it changed; who leads its owner gives it another one. */
define('attain/customer/tier-panel', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/mount', 'attain/kernel/panel', 'attain/kernel/person', 'attain/kernel/rest',
    'attain/kernel/states', 'attain/customer/tier-form', 'attain/customer/tier-model',
], function (busy, el, mount, panel, person, rest, states, tierForm, model) {
    'use strict';

    function Panel(element, issueKey) {
        panel.of(this, element, issueKey, '/customers/' + encodeURIComponent(issueKey) + '/tier');
    }

    const badge = (tier) => el('span.attain-tier.attain-tier-large.attain-tier-' + tier.toLowerCase(), {}, tier);

    Panel.prototype.show = function (data) {
        this.data = data;
        this.change = data.mayGive && el('button.aui-button', { type: 'button', onclick: () => this.form() },
            data.given ? AJS.I18n.getText('attain.customer.given.change') : AJS.I18n.getText('attain.customer.given.give'));
        el.replace(this.element, [
            el('div.attain-head-line', {}, [
                badge(data.tier),
                el('div', {}, AJS.I18n.getText('attain.customer.since', this.write.day(data.since))),
            ]),
            data.given && this.given(data),
            data.reasons.length > 0 && el('ul.attain-reasons', {}, data.reasons.map((reason) => el('li', {}, reason))),
            data.outlook.length > 0 && el('div', {}, [
                el('strong', {}, AJS.I18n.getText('attain.customer.outlook')),
                el('ul.attain-reasons', {}, data.outlook.map((sentence) => el('li', {}, sentence))),
            ]),
            data.mayGive && this.buttons(data),
            this.history(data, (many) => AJS.I18n.getText('attain.customer.changes', many)),
            ...data.former.map((gone) => this.history(gone, (many) => AJS.I18n.getText('attain.customer.changes.former', gone.key, many))),
            el('p.attain-as-of', {}, AJS.I18n.getText('attain.customer.evaluatedOn', this.write.day(data.evaluatedOn))),
        ].filter(Boolean));
    };

    /** What somebody gave, with the name leading to that person. */
    Panel.prototype.said = function (word) {
        return person.within(word.by, this.key, (name) => AJS.I18n.getText('attain.customer.given', name, this.write.day(word.until), word.reason));
    };

    Panel.prototype.given = function (data) {
        return el('div.attain-given', {}, [
            el('p', {}, this.said(data.given)),
            el('p', {}, el('strong', {}, AJS.I18n.getText('attain.customer.given.byRules', data.byRules))),
        ]);
    };

    Panel.prototype.buttons = function (data) {
        const faults = el('div', { 'aria-live': 'polite' });
        const back = data.given && el('button.aui-button', {
            type: 'button',
            onclick: () => {
                const ready = busy(back);
                this.sent(rest.delete(this.path + '/given', { version: data.version })).catch((reason) => {
                    ready();
                    el.replace(faults, states.refused(states.failureOf(reason), null, this.newest));
                });
            },
        }, AJS.I18n.getText('attain.customer.given.takeBack'));
        return el('div', {}, [this.change, ' ', back, faults].filter(Boolean));
    };

    Panel.prototype.sent = function (promise) {
        return panel.sent(this, promise, (data) => AJS.I18n.getText('attain.customer.given.saved', data.tier));
    };

    Panel.prototype.form = function () {
        panel.form(this, (close) => tierForm({
            data: this.data, newest: this.newest, send: (body) => this.sent(rest.put(this.path + '/given', body)), close: close,
        }));
    };

    Panel.prototype.entry = function (entry) {
        const word = entry.word;
        return word ? [
            el('strong', {}, word.tier || AJS.I18n.getText('attain.customer.given.rulesAgain')),
            ' · ',
        ].concat(word.tier ? this.said(word) : person(word.by, this.key)) : [
            el('strong', {}, (entry.change.from || this.write.notYet) + ' → ' + entry.change.to),
            entry.change.reason && ' · ' + entry.change.reason,
        ].filter(Boolean);
    };

    /** Of the customer, or of one that went up in it. */
    Panel.prototype.history = function (data, title) {
        const entries = model.history(data);
        return entries.length > 0 && el('details.attain-changes', {}, [
            el('summary', {}, title(this.write.count(entries.length))),
            el('ul', {}, entries.map((entry) => el('li', {}, [this.write.day(entry.on), this.write.colon].concat(this.entry(entry))))),
        ]);
    };

    mount.panel('tier', (element, issueKey) => new Panel(element, issueKey));
});

require(['attain/customer/tier-panel'], function () {});
