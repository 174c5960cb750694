/**
 * A form in a panel: {label, inputs and labels by name, required: the name that is, send: (values by name) => Promise, close}. What
 * is refused is told at its field, and what was typed stays.
 */
define('attain/customer/record/plain-form', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/states',
], function (busy, el, fields, states) {
    'use strict';

    function PlainForm(about) {
        this.about = about;
        this.names = Object.keys(about.inputs);
        this.problem = el('div', { 'aria-live': 'polite' });
        this.button = el('button.aui-button.aui-button-primary', { type: 'submit' }, AJS.I18n.getText('attain.customer.record.save'));
        this.element = el('form.aui.top-label.attain-record-form', { 'aria-label': about.label, novalidate: true, onsubmit: (event) => this.submit(event) }, [
            this.problem,
            this.names.map((name) => fields.group(about.inputs[name].id, about.labels[name], about.inputs[name], null, name === about.required)),
            el('div', {}, [
                this.button,
                el('button.aui-button.aui-button-link', { type: 'button', onclick: about.close }, AJS.I18n.getText('attain.kernel.cancel')),
            ]),
        ].flat());
    }

    PlainForm.prototype.focus = function () {
        this.about.inputs[this.names[0]].focus();
    };

    PlainForm.prototype.submit = function (event) {
        event.preventDefault();
        const values = {};
        this.names.forEach((name) => {
            values[name] = this.about.inputs[name].value;
        });
        const ready = busy(this.button);
        this.about.send(values).catch((reason) => {
            ready();
            this.refused(states.failureOf(reason));
        });
    };

    PlainForm.prototype.refused = function (failure) {
        const of = (name) => failure.errors.filter((each) => each.field === name).map((each) => each.message);
        const wrong = this.names.filter((name) => {
            fields.complain(this.about.inputs[name], of(name).join(' '));
            return of(name).length > 0;
        });
        const left = failure.errors.filter((each) => !this.names.includes(each.field));
        el.replace(this.problem, left.length > 0 && states.error({ status: failure.status, errors: left }));
        if (wrong.length > 0) {
            this.about.inputs[wrong[0]].focus();
        }
    };

    return PlainForm;
});
