/** The form that gives a customer a tier: which, why, until when. about is {data, send: (body) => Promise, close}. */
define('attain/customer/tier-form', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/plus-days', 'attain/kernel/states', 'attain/customer/tier-model',
], function (busy, el, fields, plusDays, states, model) {
    'use strict';

    return function tierForm(about) {
        const begun = model.start(about.data, plusDays);
        const tier = fields.select('attain-given-tier');
        const reason = el('textarea.textarea', { id: 'attain-given-reason', rows: 3 }, begun.reason);
        const until = fields.text('attain-given-until', begun.until, { type: 'date', 'aria-describedby': 'attain-given-until-hint' });
        const controls = { tier: tier, reason: reason, until: until };
        const problem = el('div', { 'aria-live': 'polite' });
        const button = el('button.aui-button.aui-button-primary', { type: 'submit' }, AJS.I18n.getText('attain.customer.given.save'));
        fields.options(tier, ['A', 'B', 'C'].map((each) => ({ value: each, label: each })), begun.tier);

        function refused(failure) {
            const left = failure.errors.filter((each) => !controls[each.field]);
            Object.keys(controls).forEach((name) => {
                const error = failure.errors.find((each) => each.field === name);
                fields.complain(controls[name], error ? error.message : '');
            });
            const wrong = failure.errors.find((each) => controls[each.field]);
            if (wrong) {
                controls[wrong.field].focus();
            }
            el.replace(problem, left.length > 0 && states.message('error', '', left.map((each) => each.message)));
        }

        function submit(event) {
            event.preventDefault();
            const ready = busy(button);
            about.send({ version: about.data.version, tier: tier.value, reason: reason.value, until: until.value }).catch((failed) => {
                ready();
                refused(states.failureOf(failed));
            });
        }

        const element = el('form.aui.top-label.attain-tier-form', {
            'aria-label': AJS.I18n.getText('attain.customer.given.give'), novalidate: true, onsubmit: submit,
        }, [
            problem,
            fields.group(tier.id, AJS.I18n.getText('attain.customer.tier'), tier),
            fields.group(reason.id, AJS.I18n.getText('attain.customer.given.reason'), reason),
            fields.group(until.id, AJS.I18n.getText('attain.customer.given.until'), until, AJS.I18n.getText('attain.customer.given.until.hint')),
            el('div', {}, [
                button,
                el('button.aui-button.aui-button-link', { type: 'button', onclick: about.close }, AJS.I18n.getText('attain.kernel.cancel')),
            ]),
        ]);
        return { element: element, focus: () => tier.focus() };
    };
});
