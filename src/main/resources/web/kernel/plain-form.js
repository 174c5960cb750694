/**
 * A form in a panel: {label, inputs and labels by name, hints by name if any has one, required: the name that is, save: the button's
 * text, send: (values by name) => Promise, close, newest: shows what somebody else has saved}. What is refused is told at its field,
 * and what was typed stays.
 */
define('attain/kernel/plain-form', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/states',
], function (busy, el, fields, states) {
    'use strict';

    function PlainForm(about) {
        const hints = about.hints || {};
        this.about = about;
        this.names = Object.keys(about.inputs);
        this.before = JSON.stringify(this.values());
        this.problem = el('div', { 'aria-live': 'polite' });
        this.button = el('button.aui-button.aui-button-primary', { type: 'submit' }, about.save || AJS.I18n.getText('attain.kernel.save'));
        this.element = el('form.aui.top-label.attain-plain-form', { 'aria-label': about.label, novalidate: true, onsubmit: (event) => this.submit(event) }, [
            el('strong.attain-form-title', {}, about.label),
            this.problem,
            this.names.map((name) => fields.group(about.inputs[name].id, about.labels[name], about.inputs[name], hints[name], name === about.required)),
            el('div', {}, [
                this.button,
                el('button.aui-button.aui-button-link', { type: 'button', onclick: about.close }, AJS.I18n.getText('attain.kernel.cancel')),
            ]),
        ].flat());
    }

    PlainForm.prototype.focus = function () {
        this.about.inputs[this.names[0]].focus();
    };

    PlainForm.prototype.values = function () {
        return Object.fromEntries(this.names.map((name) => [name, this.about.inputs[name].value]));
    };

    /** Whether something is typed that was not there at first. */
    PlainForm.prototype.isDirty = function () {
        return JSON.stringify(this.values()) !== this.before;
    };

    PlainForm.prototype.submit = function (event) {
        event.preventDefault();
        const ready = busy(this.button);
        return this.about.send(this.values()).catch((reason) => {
            ready();
            this.refused(states.failureOf(reason));
        });
    };

    PlainForm.prototype.refused = function (failure) {
        const left = fields.refuse(this.about.inputs, failure.errors);
        el.replace(this.problem, left.length > 0 && states.refused({ status: failure.status, errors: left }, null, this.about.newest));
    };

    return PlainForm;
});
