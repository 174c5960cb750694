/** The forms of the pool: why, and until when or to whom. about is {today, project, send: (body) => Promise, close, newest}. */
define('attain/customer/pool/pool-forms', [
    'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/plain-form', 'attain/kernel/plus-days', 'attain/kernel/user-picker',
], function (el, fields, PlainForm, plusDays, userPicker) {
    'use strict';

    const reason = () => el('textarea.textarea', { id: 'attain-pool-reason', rows: 3, maxlength: 1000 });

    const until = (about, days) => fields.text('attain-pool-until', plusDays(about.today, days), { type: 'date' });

    /** A box to find a person; its value is the user key of who was chosen. */
    function heir(about) {
        const picker = userPicker('attain-pool-heir', about.project, AJS.I18n.getText('attain.pool.form.heir'), (found) => {
            picker.element.value = found.key;
            picker.input.value = found.name;
        });
        return Object.assign(picker.element, { id: 'attain-pool-heir-box', value: '', focus: () => picker.input.focus() });
    }

    const form = (about, label, inputs) => new PlainForm({
        label: label, save: label.replace(/…$/, ''), inputs: inputs, required: 'reason', close: about.close, newest: about.newest, send: about.send,
        labels: {
            heir: AJS.I18n.getText('attain.pool.form.heir'), reason: AJS.I18n.getText('attain.pool.form.reason'), until: AJS.I18n.getText('attain.pool.form.until'),
        },
    });

    return {
        keep: (about) => form(about, AJS.I18n.getText('attain.pool.keep'), { reason: reason(), until: until(about, 30) }),
        stay: (about) => form(about, AJS.I18n.getText('attain.pool.stay'), { reason: reason(), until: until(about, 30) }),
        give: (about) => form(about, AJS.I18n.getText('attain.pool.give'), { heir: heir(about), reason: reason() }),
        promote: (about) => form(about, AJS.I18n.getText('attain.pool.promote'), { reason: reason(), until: until(about, 180) }),
        decline: (about) => form(about, AJS.I18n.getText('attain.pool.decline'), { reason: reason() }),
        release: (about) => form(about, AJS.I18n.getText('attain.pool.release'), { reason: reason() }),
    };
});
