/** Asks until when, and why, somebody's locked logs are to be opened once more; done is called when they are. */
define('attain/activity/reopen-dialog', [
    'attain/kernel/busy', 'attain/kernel/dialog', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/plus-days', 'attain/kernel/rest',
    'attain/kernel/states',
], function (busy, dialog, el, fields, plusDays, rest, states) {
    'use strict';

    const FIELDS = ['from', 'to', 'until', 'reason'];

    return function reopenDialog(projectKey, person, date, today, done) {
        const day = (name, value) => el('input.text', { id: 'attain-reopen-' + name, type: 'date', value: value });
        const inputs = {
            from: day('from', date), to: day('to', date), until: day('until', plusDays(today, 1)),
            reason: el('textarea.textarea', { id: 'attain-reopen-reason', rows: 2, maxlength: 1000, autofocus: true }),
        };
        const problem = el('div');
        const yes = el('button.aui-button.aui-button-primary', { type: 'submit', form: 'attain-reopen-form' }, AJS.I18n.getText('attain.activity.reopen'));
        const refused = (reason) => {
            const others = fields.refuse(inputs, states.failureOf(reason).errors);
            el.replace(problem, others.length > 0 && states.message('error', null, others.map((each) => each.message)));
        };
        const send = (event) => {
            event.preventDefault();
            const ready = busy(yes);
            const body = Object.fromEntries(FIELDS.map((name) => [name, inputs[name].value]));
            return rest.post('/team-day/reopened', Object.assign({ projectKey: projectKey, person: person.key }, body)).then(() => {
                opened.hide();
                done();
            }, refused).finally(ready);
        };
        const opened = dialog({
            id: 'attain-reopen', size: 'small', title: AJS.I18n.getText('attain.activity.reopen.title', person.name),
            content: el('form.aui-dialog2-content.attain-page.aui.top-label', { id: 'attain-reopen-form', onsubmit: send }, [
                fields.group(inputs.from.id, AJS.I18n.getText('attain.activity.reopen.from'), inputs.from),
                fields.group(inputs.to.id, AJS.I18n.getText('attain.activity.reopen.to'), inputs.to),
                fields.group(inputs.until.id, AJS.I18n.getText('attain.activity.reopen.writtenUntil'), inputs.until),
                fields.group(inputs.reason.id, AJS.I18n.getText('attain.activity.reopen.why'), inputs.reason, AJS.I18n.getText('attain.activity.reopen.why.hint', person.name), true),
                problem,
            ]),
            buttons: el('div.aui-dialog2-footer-actions', {}, [
                yes, el('button.aui-button.aui-button-link', { type: 'button', onclick: () => opened.hide() }, AJS.I18n.getText('attain.kernel.cancel')),
            ]),
        });
        inputs.reason.focus();
    };
});
