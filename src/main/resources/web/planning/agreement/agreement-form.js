/**
 * The form by which an owner proposes another amount, or by which whoever asks answers. choice is {agreement, value, title,
 * action, reasonNeeded, send: (words) => Promise, close, again: (failure) => element or nothing}; what is wrong stands at its
 * field.
 */
define('attain/planning/agreement/agreement-form', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/locale', 'attain/kernel/states', 'attain/targets/amount-input',
], function (busy, el, fields, locale, states, amountInput) {
    'use strict';

    let last = 0;

    function Form(choice) {
        const agreement = choice.agreement;
        const id = 'attain-agreement-' + (last += 1);
        this.choice = choice;
        this.amounts = amountInput(locale());
        this.value = fields.text(id + '-value', choice.value == null ? '' : this.amounts.write(choice.value, agreement.unit), { inputmode: 'decimal' });
        this.reason = el('textarea.textarea', { id: id + '-reason', rows: 3, maxlength: 2000 });
        this.effective = agreement.effect && el('input.text', {
            id: id + '-effective', type: 'date', min: agreement.effect.earliest, value: agreement.effect.day,
        });
        this.problem = el('div', { 'aria-live': 'polite' });
        this.button = el('button.aui-button.aui-button-primary', { type: 'submit' }, choice.action);
        this.element = el('form.aui.top-label.attain-agreement-form', {
            'aria-label': choice.title, onsubmit: (event) => this.submit(event),
        }, [
            this.problem,
            fields.group(this.value.id, AJS.I18n.getText('attain.target.agreement.value'), this.value),
            fields.group(this.reason.id, choice.reasonNeeded
                ? AJS.I18n.getText('attain.target.agreement.reason')
                : AJS.I18n.getText('attain.target.agreement.reason.optional'), this.reason),
            this.effective && fields.group(this.effective.id, AJS.I18n.getText('attain.target.agreement.effective'), this.effective),
            el('div.attain-agreement-buttons', {}, [
                this.button,
                el('button.aui-button.aui-button-link', { type: 'button', onclick: choice.close }, AJS.I18n.getText('attain.kernel.cancel')),
            ]),
        ]);
    }

    Form.prototype.focus = function () {
        this.value.focus();
        this.value.select();
    };

    Form.prototype.submit = function (event) {
        event.preventDefault();
        const value = this.amounts.read(this.value.value, this.choice.agreement.unit);
        const wrong = this.wrongIn(value);
        const unsaid = this.choice.reasonNeeded && !this.reason.value.trim();
        fields.complain(this.value, wrong);
        fields.complain(this.reason, unsaid ? AJS.I18n.getText('attain.target.agreement.fault.reason') : '');
        if (wrong || unsaid) {
            (wrong ? this.value : this.reason).focus();
            return;
        }
        const ready = busy(this.button);
        this.choice.send({
            value: value, reason: this.reason.value.trim(), effective: this.effective ? this.effective.value : '',
        }).catch((reason) => {
            ready();
            this.complain(states.failureOf(reason));
        });
    };

    /** What is wrong with an amount that was read, or nothing. */
    Form.prototype.wrongIn = function (value) {
        if (value == null) {
            return this.amounts.fault(this.value.value, this.choice.agreement.unit);
        }
        return value === 0 ? AJS.I18n.getText('attain.target.agreement.fault.value') : '';
    };

    Form.prototype.complain = function (failure) {
        const inputs = { value: this.value, reason: this.reason, effective: this.effective };
        const left = failure.errors.filter((each) => {
            const input = inputs[each.field];
            if (input) {
                fields.complain(input, each.message);
            }
            return !input;
        });
        el.replace(this.problem, left.length
            ? states.message('error', AJS.I18n.getText('attain.target.agreement.refused'), left.map((each) => each.message), this.choice.again(failure))
            : []);
    };

    return Form;
});
