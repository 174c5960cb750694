/** The panel of a customer: whether it is in the pool or comes there, by which rule, who claims or keeps it, and what was said. */
define('attain/customer/pool/pool-panel', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/mount', 'attain/kernel/panel', 'attain/kernel/projects', 'attain/kernel/rest',
    'attain/kernel/states', 'attain/customer/pool/evidence', 'attain/customer/pool/pool-forms', 'attain/customer/pool/pool-said',
    'attain/customer/pool/pool-words',
], function (busy, el, mount, panel, projects, rest, states, evidence, forms, poolSaid, words) {
    'use strict';

    function Panel(element, issueKey) {
        panel.of(this, element, issueKey, '/customers/' + encodeURIComponent(issueKey) + '/pool');
    }

    Panel.prototype.said = function (promise) {
        return panel.sent(this, promise, () => AJS.I18n.getText('attain.pool.saved'));
    };

    Panel.prototype.press = function (text, disabled, send) {
        const faults = el('div', { 'aria-live': 'polite' });
        const button = el('button.aui-button', {
            type: 'button', disabled: disabled,
            onclick: () => {
                const ready = busy(button);
                return this.said(send()).catch((reason) => {
                    ready();
                    el.replace(faults, states.refused(states.failureOf(reason), null, this.newest));
                });
            },
        }, text);
        return [button, faults];
    };

    Panel.prototype.keep = function (data) {
        const form = forms.keep({
            today: data.today, newest: this.newest, close: () => this.show(data),
            send: (values) => this.said(rest.put(this.path + '/kept', Object.assign({ seen: data.seen }, values))),
        });
        el.replace(this.element, form.element);
        form.focus();
    };

    Panel.prototype.standing = function (data) {
        const recall = data.recall;
        return data.inPool ? el('p', {}, AJS.I18n.getText('attain.pool.here'))
            : recall == null ? el('p.attain-subtle', {}, AJS.I18n.getText('attain.pool.noRule'))
                : el('p', {}, [words.state(recall), ' ', words.sentence(recall, data.today, this.write)].flat());
    };

    /** That it is proposed for B; who leads its owner decides of that here. */
    Panel.prototype.promotion = function (data) {
        const proposed = data.promotion;
        const decide = (to, make, text) => el('button.aui-button', { type: 'button', onclick: () => this.decide(data, to, make) }, text);
        return proposed && el('div', {}, [
            el('strong', {}, AJS.I18n.getText('attain.pool.promotion')), evidence(proposed.evidence, this.key, this.write),
            proposed.mayDecide && decide('accept', forms.promote, AJS.I18n.getText('attain.pool.promote')), ' ',
            proposed.mayDecide && decide('decline', forms.decline, AJS.I18n.getText('attain.pool.decline')),
        ]);
    };

    Panel.prototype.decide = function (data, to, make) {
        const form = make({
            today: data.today, newest: this.newest, close: () => this.show(data),
            send: (values) => this.said(rest.post('/projects/' + encodeURIComponent(projects.ofIssue(this.key)) + '/promotions/decisions', Object.assign({
                to: to, customers: [{ key: this.key, seen: data.seen }],
            }, values)).then(() => rest.get(this.path))),
        });
        el.replace(this.element, form.element);
        form.focus();
    };

    Panel.prototype.actions = function (data) {
        const room = data.room;
        return [
            room && room.refused && el('p', {}, room.refused),
            ...(room ? this.press(AJS.I18n.getText('attain.pool.claim'), room.refused != null, () => rest.post(this.path + '/claim', { seen: data.seen })) : []),
            ...(data.mayGiveBack ? this.press(AJS.I18n.getText('attain.pool.undo'), false, () => rest.delete(this.path + '/claim', { seen: data.seen })) : []),
            data.recall && data.recall.mayKeep && el('div', {}, el('button.aui-button', { type: 'button', onclick: () => this.keep(data) }, AJS.I18n.getText('attain.pool.keep'))),
        ];
    };

    Panel.prototype.show = function (data) {
        el.replace(this.element, [
            this.promotion(data),
            this.standing(data),
            data.recall && el('p.attain-subtle', {}, AJS.I18n.getText('attain.pool.lastContact', words.last(data.recall, this.write))),
            ...this.actions(data),
            data.words.length > 0 && el('details.attain-changes', {}, [
                el('summary', {}, AJS.I18n.getText('attain.pool.history', this.write.count(data.words.length))),
                el('ul', {}, data.words.map((each) => el('li', {}, poolSaid(each, this.key, this.write)))),
            ]),
        ]);
    };

    mount.panel('pool', (element, issueKey) => new Panel(element, issueKey));
});

require(['attain/customer/pool/pool-panel'], function () {});
