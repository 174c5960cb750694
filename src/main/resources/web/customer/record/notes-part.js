/** What a customer needs and plans, in the panel of its record: notesPart(data, panel). */
define('attain/customer/record/notes-part', [
    'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/locale', 'attain/kernel/plain-form', 'attain/kernel/rest', 'attain/targets/amount-input',
], function (el, fields, locale, PlainForm, rest, amountInput) {
    'use strict';

    const EDIT = 'attain-notes-edit';
    const LONGEST = { needs: 2500, plan: 250 };

    /** What cannot be read as an amount is told at its field, and not sent. */
    function edit(data, panel) {
        const amounts = amountInput(locale());
        const notes = data.notes;
        const needs = el('textarea.textarea', { id: 'attain-notes-needs', rows: 4, maxlength: LONGEST.needs }, notes.needs);
        panel.open(new PlainForm({
            label: AJS.I18n.getText('attain.customer.record.notes.edit'),
            inputs: {
                needs: needs,
                plan: fields.text('attain-notes-plan', notes.plan, { maxlength: LONGEST.plan }),
                planAmount: fields.text('attain-notes-amount', notes.planAmount == null ? '' : amounts.write(notes.planAmount, data.unit), { inputmode: 'decimal' }),
                planOn: fields.text('attain-notes-on', notes.planOn || '', { type: 'date' }),
            },
            labels: {
                needs: AJS.I18n.getText('attain.customer.record.needs'), plan: AJS.I18n.getText('attain.customer.record.plan'),
                planAmount: AJS.I18n.getText('attain.customer.record.planAmount'), planOn: AJS.I18n.getText('attain.customer.record.planOn'),
            },
            close: panel.close, newest: panel.newest,
            send: (values) => {
                const typed = values.planAmount.trim();
                const amount = typed ? amounts.read(typed, data.unit) : null;
                return typed && amount == null
                    ? Promise.reject({ status: 400, errors: [{ field: 'planAmount', message: amounts.fault(typed, data.unit) }] })
                    : panel.send(rest.put(panel.path + '/notes', Object.assign({}, values, { version: notes.version, planAmount: amount })));
            },
        }), EDIT);
    }

    return function notesPart(data, panel) {
        const notes = data.notes;
        const plan = [notes.plan, notes.planAmount != null && panel.write.withUnit(notes.planAmount, data.unit), notes.planOn && panel.write.day(notes.planOn)].filter(Boolean);
        return el('section', {}, [
            el('h4', {}, AJS.I18n.getText('attain.customer.record.notes')),
            notes.needs && el('p.attain-record-text', {}, notes.needs),
            plan.length > 0 && el('p.attain-record-text', {}, AJS.I18n.getText('attain.customer.record.plan.told', plan.join(' · '))),
            !notes.needs && !plan.length && el('p.attain-subtle', {}, AJS.I18n.getText('attain.customer.record.notes.none')),
            data.mayEdit && el('button.aui-button.aui-button-link', { id: EDIT, type: 'button', onclick: () => edit(data, panel) }, AJS.I18n.getText('attain.customer.record.notes.edit')),
        ]);
    };
});
