/** What a customer needs and plans, in the panel of its record: notesPart(data, panel). */
define('attain/customer/record/notes-part', [
    'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/locale', 'attain/kernel/plain-form', 'attain/kernel/rest', 'attain/targets/amount-input',
    'attain/customer/record/worth',
], function (el, fields, locale, PlainForm, rest, amountInput, worth) {
    'use strict';

    const EDIT = 'attain-notes-edit';
    const LONGEST = { needs: 2500, plan: 250 };

    /** The project's own, and those that it has a rate of; what a plan is said in stays, though its rate is gone. Nothing where there is no choice. */
    function currencies(data, chosen) {
        const select = fields.select('attain-notes-currency');
        const codes = [...new Set(data.currencies.map((unit) => unit.currency).concat(chosen.currency))];
        fields.options(select, codes.map((code) => ({ value: code, label: code })), chosen.currency);
        return codes.length > 1 && { planCurrency: select };
    }

    /** What cannot be read as an amount is told at its field, and not sent. */
    function edit(data, panel) {
        const amounts = amountInput(locale());
        const notes = data.notes;
        const said = notes.planSaid || { amount: notes.planAmount, unit: data.unit };
        const unitOf = (code) => data.currencies.find((unit) => unit.currency === code) || said.unit;
        const needs = el('textarea.textarea', { id: 'attain-notes-needs', rows: 4, maxlength: LONGEST.needs }, notes.needs);
        panel.open(new PlainForm({
            label: AJS.I18n.getText('attain.customer.record.notes.edit'),
            inputs: {
                needs: needs,
                plan: fields.text('attain-notes-plan', notes.plan, { maxlength: LONGEST.plan }),
                planAmount: fields.text('attain-notes-amount', said.amount == null ? '' : amounts.write(said.amount, said.unit), { inputmode: 'decimal' }),
                ...currencies(data, said.unit),
                planOn: fields.text('attain-notes-on', notes.planOn || '', { type: 'date' }),
            },
            labels: {
                needs: AJS.I18n.getText('attain.customer.record.needs'), plan: AJS.I18n.getText('attain.customer.record.plan'),
                planAmount: AJS.I18n.getText('attain.customer.record.planAmount'), planCurrency: AJS.I18n.getText('attain.rates.currency'), planOn: AJS.I18n.getText('attain.customer.record.planOn'),
            },
            close: panel.close, newest: panel.newest,
            send: (values) => {
                const typed = values.planAmount.trim();
                const unit = unitOf(values.planCurrency);
                const amount = typed ? amounts.read(typed, unit) : null;
                return typed && amount == null
                    ? Promise.reject({ status: 400, errors: [{ field: 'planAmount', message: amounts.fault(typed, unit) }] })
                    : panel.send(rest.put(panel.path + '/notes', Object.assign({}, values, { version: notes.version, planAmount: amount })));
            },
        }), EDIT);
    }

    return function notesPart(data, panel) {
        const notes = data.notes;
        const plan = [notes.plan, worth(notes.planAmount, data.unit, notes.planSaid, panel.write), notes.planOn && panel.write.day(notes.planOn)].filter(Boolean);
        return el('section', {}, [
            el('h4', {}, AJS.I18n.getText('attain.customer.record.notes')),
            notes.needs && el('p.attain-record-text', {}, notes.needs),
            plan.length > 0 && el('p.attain-record-text', {}, AJS.I18n.getText('attain.customer.record.plan.told', plan.join(' · '))),
            !notes.needs && !plan.length && el('p.attain-subtle', {}, AJS.I18n.getText('attain.customer.record.notes.none')),
            data.mayEdit && el('button.aui-button.aui-button-link', { id: EDIT, type: 'button', onclick: () => edit(data, panel) }, AJS.I18n.getText('attain.customer.record.notes.edit')),
        ]);
    };
});
