/** The panel of an opportunity: whose win it is or will be, by percent; its owner proposes, who leads decides. */
define('attain/pipeline/credit-panel', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/mount', 'attain/kernel/panel', 'attain/kernel/person', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/pipeline/credit-form',
], function (busy, el, mount, panel, person, rest, states, Form) {
    'use strict';

    const PERCENT = { kind: 'percent', digits: 2 };

    const nobody = () => AJS.I18n.getText('attain.pipeline.credit.unassigned');

    function Panel(element, issueKey) {
        panel.of(this, element, issueKey, '/opportunities/' + encodeURIComponent(issueKey) + '/credit');
    }

    /** A sentence with somebody in it, or nobody. */
    Panel.prototype.told = function (somebody, text) {
        return somebody ? person.within(somebody, this.key, text) : [text(nobody())];
    };

    Panel.prototype.nameOf = function (somebody) {
        return somebody ? person(somebody, this.key) : nobody();
    };

    Panel.prototype.percent = function (percent) {
        return this.write.plain(percent, PERCENT, percent % 100 ? 2 : 0) + '%';
    };

    Panel.prototype.shares = function (shares, data) {
        return shares.length
            ? el('ul.attain-credit-list', {}, shares.map((share) => el('li', {}, [
                el('strong', {}, this.nameOf(share.person)), ' ', this.percent(share.percent), ' ',
                data.amount > 0 && el('span.attain-subtle', {}, this.write.exact(share.amount, data.unit)),
            ])))
            : el('p.attain-credit-list', {}, this.told(data.owner, (name) => AJS.I18n.getText('attain.pipeline.credit.owners', name)));
    };

    Panel.prototype.show = function (data) {
        this.data = data;
        this.change = (data.mayDecide || data.mayPropose) && el('button.aui-button', { type: 'button', onclick: () => this.form() },
            data.mayDecide ? AJS.I18n.getText('attain.pipeline.credit.change') : AJS.I18n.getText('attain.pipeline.credit.propose'));
        el.replace(this.element, [
            data.tooLarge && states.message('warning', AJS.I18n.getText('attain.pipeline.credit.tooLarge'), []),
            this.shares(data.shares, data),
            data.proposal && this.proposal(data),
            this.change,
            !this.change && data.won && data.owner && el('p.attain-as-of', {}, AJS.I18n.getText('attain.pipeline.credit.afterWin')),
            this.history(data),
        ].filter(Boolean));
    };

    Panel.prototype.proposal = function (data) {
        const said = data.proposal;
        const body = { version: data.version, shares: said.shares.map((share) => ({ person: share.person && share.person.key, percent: share.percent })) };
        const faults = el('div', { 'aria-live': 'polite' });
        const told = said.shares.every((share) => share.person && share.person.key);
        return el('div.attain-credit-proposal', {}, [
            el('p', {}, this.told(said.by, (name) => AJS.I18n.getText('attain.pipeline.credit.proposed', name, this.write.moment(said.at)))),
            this.shares(said.shares, data),
            data.mayDecide && told && this.button(AJS.I18n.getText('attain.pipeline.credit.accept'), () => rest.put(this.path, body), faults),
            ' ',
            (data.mayDecide || said.own) && this.button(data.mayDecide ? AJS.I18n.getText('attain.pipeline.credit.decline')
                : AJS.I18n.getText('attain.pipeline.credit.withdraw'), () => rest.delete(this.path + '/proposal', { version: data.version }), faults),
            faults,
            !data.mayDecide && el('p.attain-as-of', {}, AJS.I18n.getText('attain.pipeline.credit.waits')),
        ]);
    };

    Panel.prototype.button = function (text, send, faults) {
        const button = el('button.aui-button', {
            type: 'button',
            onclick: () => {
                const ready = busy(button);
                this.sent(send()).catch((reason) => {
                    ready();
                    el.replace(faults, states.refused(states.failureOf(reason)));
                });
            },
        }, text);
        return button;
    };

    Panel.prototype.sent = function (promise) {
        return panel.sent(this, promise, () => AJS.I18n.getText('attain.pipeline.credit.saved'));
    };

    Panel.prototype.form = function () {
        panel.form(this, (close) => new Form({
            data: this.data,
            projectKey: this.key.replace(/-\d+$/, ''),
            action: this.data.mayDecide ? AJS.I18n.getText('attain.pipeline.credit.decide') : AJS.I18n.getText('attain.pipeline.credit.propose'),
            send: (body) => this.sent(rest.put(this.path, body)),
            close: close,
        }));
    };

    Panel.prototype.history = function (data) {
        const what = { proposed: AJS.I18n.getText('attain.pipeline.credit.said.proposed'), decided: AJS.I18n.getText('attain.pipeline.credit.said.decided'), declined: AJS.I18n.getText('attain.pipeline.credit.said.declined') };
        const who = (shares) => (shares.length ? shares.flatMap((share, at) => [at > 0 && ' · ', this.nameOf(share.person), ' ' + this.percent(share.percent)])
            : [AJS.I18n.getText('attain.pipeline.credit.said.owner')]);
        return data.history.length > 0 && el('details.attain-changes', {}, [
            el('summary', {}, AJS.I18n.getText('attain.pipeline.credit.history', this.write.count(data.history.length))),
            el('ul', {}, data.history.map((said) => el('li', {}, [
                this.write.moment(said.at), ' · ', this.nameOf(said.by), ' · ', what[said.kind], ' · ', ...who(said.shares),
            ]))),
        ]);
    };

    mount.panel('credit', (element, issueKey) => new Panel(element, issueKey));
});

require(['attain/pipeline/credit-panel'], function () {});
