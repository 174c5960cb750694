/** In the record of a customer: what went up in it, which can be taken back, and whom it may be merged with. */
define('attain/customer/merging/merges-part', [
    'attain/kernel/announce', 'attain/kernel/busy', 'attain/kernel/confirm', 'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/parts',
    'attain/kernel/kept', 'attain/kernel/plain-form', 'attain/kernel/fields', 'attain/kernel/rest', 'attain/kernel/states', 'attain/customer/merging/merge-dialog', 'attain/customer/merging/merging-model',
], function (announce, busy, confirm, el, format, locale, parts, kept, PlainForm, fields, rest, states, mergeDialog, model) {
    'use strict';

    const STATES = {
        underWay: () => AJS.I18n.getText('attain.customer.merging.state.underWay'), goingBack: () => AJS.I18n.getText('attain.customer.merging.state.goingBack'),
        done: () => AJS.I18n.getText('attain.customer.merging.state.done'), takenBack: () => AJS.I18n.getText('attain.customer.merging.state.takenBack'),
    };

    /** Of those that were left half done. */
    const STUCK = { underWay: () => AJS.I18n.getText('attain.customer.merging.state.half'), goingBack: () => AJS.I18n.getText('attain.customer.merging.state.halfBack') };

    const saidOf = (key) => 'merges.' + key;

    /**
     * Sub-tasks, tier, promises and contacts are others now, and Jira draws some of them: the whole issue is shown anew, where one
     * is told what became of it and goes on from here.
     */
    function shown(key, said) {
        kept.put(saidOf(key), said);
        window.location.assign(rest.issueUrl(key));
    }

    /** about is {key, alike: the keys of those that may be the same}. */
    function Part(about) {
        this.about = about;
        this.write = format(locale());
        this.path = '/customers/' + encodeURIComponent(about.key) + '/merges';
        this.element = el('div.attain-merges', { tabindex: -1 });
        this.load().then(() => this.tell(kept.get(saidOf(about.key))));
    }

    Part.prototype.tell = function (said) {
        if (said) {
            kept.put(saidOf(this.about.key), '');
            announce(said);
            this.element.focus();
        }
    };

    Part.prototype.load = function () {
        return rest.get(this.path).then((data) => this.show(data)).catch((reason) => el.replace(this.element, states.refused(states.failureOf(reason), () => this.load())));
    };

    Part.prototype.show = function (data) {
        this.faults = el('div', { 'aria-live': 'polite' });
        el.replace(this.element, [
            data.merges.length > 0 && el('ul.attain-merges-done', {}, data.merges.map((merge) => el('li', {}, this.told(merge, data.mayMerge)))),
            data.mayMerge && this.offers(),
            this.faults,
        ]);
    };

    /** Who merged what and when, what was compared, and until when it is taken back. */
    Part.prototype.told = function (merge, mayMerge) {
        const isOpen = mayMerge && model.isOpen(merge, new Date());
        const isStuck = model.isStuck(merge);
        return [
            el('div', {}, [el('a', { href: rest.issueUrl(merge.key) }, merge.key), ' ', (isStuck ? STUCK : STATES)[merge.state]()]),
            el('div.attain-subtle', {}, AJS.I18n.getText('attain.customer.merging.by', merge.by.name, this.write.moment(merge.at))),
            model.isCompared(merge) && el('div.attain-subtle', {}, merge.moved === 0
                ? AJS.I18n.getText('attain.customer.merging.same.figures', this.write.count(merge.results))
                : AJS.I18n.getText('attain.customer.merging.other.figures', this.write.count(merge.results), this.write.count(merge.moved))),
            merge.trouble && el('div', {}, merge.trouble),
            isOpen && el('button.aui-button.aui-button-link', {
                type: 'button', 'aria-label': AJS.I18n.getText('attain.customer.merging.back.label', merge.key), onclick: (event) => this.ask(merge, event.currentTarget),
            }, isStuck ? AJS.I18n.getText('attain.customer.merging.back.yes') : AJS.I18n.getText('attain.customer.merging.back', this.write.moment(merge.until))),
        ];
    };

    Part.prototype.ask = function (merge, button) {
        confirm({
            id: 'attain-merge-back', title: AJS.I18n.getText('attain.customer.merging.back.title', merge.key),
            content: [el('p', {}, AJS.I18n.getText('attain.customer.merging.back.what', merge.key, this.about.key))], yes: AJS.I18n.getText('attain.customer.merging.back.yes'),
        }, () => this.back(merge, busy(button)));
    };

    Part.prototype.back = function (merge, ready) {
        return rest.post(this.path + '/' + merge.id + '/back').then(() => {
            shown(this.about.key, AJS.I18n.getText('attain.customer.merging.isBack', merge.key));
        }).catch((reason) => {
            ready();
            el.replace(this.faults, states.refused(states.failureOf(reason), null, () => this.load()));
        });
    };

    Part.prototype.offers = function () {
        const offer = (text, run) => el('button.aui-button.aui-button-link', { type: 'button', onclick: run }, text);
        return el('p', {}, this.about.alike.map((key) => [offer(AJS.I18n.getText('attain.customer.merging.with', key), () => this.open(key)), ' ']).flat()
            .concat(offer(AJS.I18n.getText('attain.customer.merging.other'), () => this.choose())));
    };

    /** Somebody knows of another one by its key. */
    Part.prototype.choose = function () {
        const key = fields.text('attain-merge-key', '');
        const form = new PlainForm({
            label: AJS.I18n.getText('attain.customer.merging.other'), inputs: { other: key }, labels: { other: AJS.I18n.getText('attain.customer.merging.key') }, required: 'other',
            save: AJS.I18n.getText('attain.customer.merging.compare'),
            close: () => this.load().then(() => this.element.focus()),
            send: (values) => this.compare(values.other.trim().toUpperCase()),
        });
        el.replace(this.element, form.element);
        form.focus();
    };

    Part.prototype.compare = function (other) {
        if (other === this.about.key) {
            return Promise.reject({ status: 400, errors: [{ field: 'other', message: AJS.I18n.getText('attain.customer.merging.same') }] });
        }
        return rest.get(this.path + '/preview', { other: other }).then((plan) => this.load().then(() => {
            this.element.focus(); // the form is gone, and what a dialog is opened from is where one comes back to
            return this.open(plan.from.key);
        }));
    };

    Part.prototype.open = function (key) {
        return mergeDialog({
            key: this.about.key, other: key,
            done: (stays) => shown(stays, AJS.I18n.getText('attain.customer.merging.isMerged', stays)),
        });
    };

    parts.add('record', (about) => new Part(about).element);
});

require(['attain/customer/merging/merges-part'], function () {});
