/**
 * The form that shares a win: people, a percent of each, their sum while it is typed. about is {data, projectKey, action, send:
 * (body) => Promise, close}.
 */
define('attain/pipeline/credit-form', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/states',
    'attain/kernel/user-picker', 'attain/pipeline/credit-model',
], function (busy, el, fields, format, locale, states, UserPicker, model) {
    'use strict';

    const PERCENT = { kind: 'percent', digits: 2 };
    let last = 0;

    function Form(about) {
        this.about = about;
        this.write = format(locale());
        this.id = 'attain-credit-' + (last += 1);
        this.shares = model.start(about.data);
        this.list = el('ul.attain-credit-shares');
        this.total = el('p.attain-credit-sum', { role: 'status' });
        this.problem = el('div', { 'aria-live': 'polite' });
        this.picker = new UserPicker(this.id + '-person', about.projectKey, AJS.I18n.getText('attain.pipeline.credit.find'), (person) => this.add(person));
        this.button = el('button.aui-button.aui-button-primary', { type: 'submit' }, about.action);
        this.element = el('form.aui.top-label.attain-credit-form', {
            'aria-label': about.action, novalidate: true, onsubmit: (event) => this.submit(event),
        }, [
            this.problem, this.list,
            fields.group(this.picker.input.id, AJS.I18n.getText('attain.pipeline.credit.add'), this.picker.element),
            this.total,
            el('div', {}, [
                this.button,
                el('button.aui-button.aui-button-link', { type: 'button', onclick: about.close }, AJS.I18n.getText('attain.kernel.cancel')),
            ]),
        ]);
        this.draw();
    }

    Form.prototype.focus = function () {
        (this.inputs[0] || this.picker.input).focus();
    };

    /** Whoever is added gets what is left. */
    Form.prototype.add = function (person) {
        const there = this.shares.findIndex((share) => share.person.key === person.key);
        if (there < 0) {
            this.keep();
            this.shares.push({ person: person, percent: Math.max(0, model.left(this.shares.map((share) => share.percent))) });
            this.draw();
        }
        const input = this.inputs[there < 0 ? this.shares.length - 1 : there];
        input.focus();
        input.select();
    };

    Form.prototype.keep = function () {
        this.inputs.forEach((input, index) => {
            this.shares[index].percent = model.read(input.value);
        });
    };

    Form.prototype.draw = function () {
        this.inputs = this.shares.map((share, index) => fields.text(this.id + '-' + index,
            share.percent == null ? '' : this.write.plain(share.percent, PERCENT, share.percent % 100 ? 2 : 0), {
                inputmode: 'decimal', size: 6, oninput: () => this.tell(),
            }));
        el.replace(this.list, this.shares.map((share, index) => el('li', {}, [
            el('label', { for: this.inputs[index].id }, share.person.name),
            this.inputs[index], ' % ',
            el('button.aui-button.aui-button-link', {
                type: 'button', 'aria-label': AJS.I18n.getText('attain.pipeline.credit.remove', share.person.name), onclick: () => this.remove(index),
            }, '×'),
        ])));
        this.tell();
    };

    Form.prototype.remove = function (index) {
        this.keep();
        this.shares.splice(index, 1);
        this.draw();
        this.focus();
    };

    const said = (write, percent) => write.plain(percent, PERCENT, percent % 100 ? 2 : 0);

    Form.prototype.tell = function () {
        this.inputs.forEach((input) => fields.complain(input, ''));
        const percents = this.inputs.map((input) => model.read(input.value));
        const left = model.left(percents);
        el.replace(this.total, !percents.length
            ? AJS.I18n.getText('attain.pipeline.credit.nobody')
            : left > 0 ? AJS.I18n.getText('attain.pipeline.credit.left', said(this.write, model.sum(percents)), said(this.write, left))
                : left < 0 ? AJS.I18n.getText('attain.pipeline.credit.over', said(this.write, model.sum(percents)), said(this.write, -left))
                    : AJS.I18n.getText('attain.pipeline.credit.whole'));
        this.total.classList.toggle('attain-credit-off', percents.length > 0 && left !== 0);
    };

    Form.prototype.submit = function (event) {
        event.preventDefault();
        this.keep();
        const unread = this.shares.findIndex((share) => !share.percent);
        if (unread >= 0) {
            this.complain(unread, AJS.I18n.getText('attain.pipeline.credit.fault.percent'));
            return;
        }
        if (this.shares.length && model.left(this.shares.map((share) => share.percent)) !== 0) {
            this.inputs[this.inputs.length - 1].focus();
            el.replace(this.problem, states.message('error', '', [AJS.I18n.getText('attain.pipeline.credit.fault.sum')]));
            return;
        }
        const ready = busy(this.button);
        this.about.send(model.bodyOf(this.about.data, this.shares)).catch((reason) => {
            ready();
            this.refused(states.failureOf(reason));
        });
    };

    Form.prototype.complain = function (index, message) {
        fields.complain(this.inputs[index], message, this.list.children[index]);
        this.inputs[index].focus();
    };

    Form.prototype.refused = function (failure) {
        const found = model.faults(failure.errors, this.inputs.length);
        found.of.forEach((messages, index) => messages.length && this.complain(index, messages.join(' ')));
        el.replace(this.problem, found.left.length > 0 && states.message('error', '', found.left));
    };

    return Form;
});
