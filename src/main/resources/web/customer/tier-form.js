/** The form that gives a customer a tier: which, why, until when. about is {data, send: (body) => Promise, close, newest}. */
define('attain/customer/tier-form', [
    'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/plain-form', 'attain/kernel/plus-days', 'attain/customer/tier-model',
], function (el, fields, PlainForm, plusDays, model) {
    'use strict';

    return function tierForm(about) {
        const begun = model.start(about.data, plusDays);
        const inputs = {
            tier: fields.select('attain-given-tier'),
            reason: el('textarea.textarea', { id: 'attain-given-reason', rows: 3 }, begun.reason),
            until: fields.text('attain-given-until', begun.until, { type: 'date', 'aria-describedby': 'attain-given-until-hint' }),
        };
        fields.options(inputs.tier, ['A', 'B', 'C'].map((each) => ({ value: each, label: each })), begun.tier);
        return new PlainForm({
            label: AJS.I18n.getText('attain.customer.given.give'), inputs: inputs, required: 'reason', save: AJS.I18n.getText('attain.customer.given.save'),
            labels: {
                tier: AJS.I18n.getText('attain.customer.tier'), reason: AJS.I18n.getText('attain.customer.given.reason'), until: AJS.I18n.getText('attain.customer.given.until'),
            },
            hints: { until: AJS.I18n.getText('attain.customer.given.until.hint') },
            close: about.close,
            newest: about.newest,
            send: (values) => about.send(Object.assign({ version: about.data.version }, values)),
        });
    };
});
