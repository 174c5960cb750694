/**
 * The form of somebody of a decision chain: personForm({chain, person, today, send: (body) => Promise, close, newest});
 * without a person it
 * is a new one. Gives {element, focus}.
 */
define('attain/customer/record/person-form', ['attain/kernel/fields', 'attain/kernel/plain-form'], function (fields, PlainForm) {
    'use strict';

    const LONGEST = 100;
    const select = (id, choices, chosen) => {
        const element = fields.select(id);
        fields.options(element, choices.map((choice) => ({ value: choice.code, label: choice.label })), chosen);
        return element;
    };
    const codeOf = (choice, otherwise) => (choice ? choice.code : otherwise);

    return function personForm(about) {
        const person = about.person || {};
        const id = (name) => 'attain-chain-' + name;
        const inputs = {
            name: fields.text(id('name'), person.name || '', { maxlength: LONGEST, required: true }),
            position: fields.text(id('position'), person.position || '', { maxlength: LONGEST }),
            phone: fields.text(id('phone'), person.phone || '', { type: 'tel', maxlength: LONGEST }),
            mail: fields.text(id('mail'), person.mail || '', { inputmode: 'email', maxlength: LONGEST }),
            role: select(id('role'), about.chain.roles, codeOf(person.role, 'decisionMaker')),
            influence: select(id('influence'), about.chain.influences, codeOf(person.influence, 'medium')),
            attitude: select(id('attitude'), about.chain.attitudes, codeOf(person.attitude, 'unknown')),
            metOn: fields.text(id('met'), person.metOn || '', { type: 'date', max: about.today }),
        };
        const labels = {
            name: AJS.I18n.getText('attain.customer.record.name'), position: AJS.I18n.getText('attain.customer.record.position'),
            phone: AJS.I18n.getText('attain.customer.record.phone'), mail: AJS.I18n.getText('attain.customer.record.mail'),
            role: AJS.I18n.getText('attain.customer.record.role'), influence: AJS.I18n.getText('attain.customer.record.influence'),
            attitude: AJS.I18n.getText('attain.customer.record.attitude'), metOn: AJS.I18n.getText('attain.customer.record.metOn'),
        };
        return new PlainForm({
            label: about.person ? AJS.I18n.getText('attain.customer.record.edit.person', person.name) : AJS.I18n.getText('attain.customer.record.add'),
            inputs: inputs, labels: labels, required: 'name', close: about.close, newest: about.newest,
            send: (values) => about.send(Object.assign({ version: about.chain.version, number: person.number || 0 }, values)),
        });
    };
});
