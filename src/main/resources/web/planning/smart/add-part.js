/** The action "Add part…" of a Sales Target's panel: joins another Sales Target to it. */
define('attain/planning/smart/add-part', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/rest', 'attain/kernel/states',
], function (busy, el, fields, rest, states) {
    'use strict';

    return function addPart(issueKey, done) {
        const place = el('div.attain-add-part');
        const input = fields.text('attain-add-part-key', '', { placeholder: AJS.I18n.getText('attain.target.parts.example') });
        const send = el('button.aui-button.aui-button-primary', { type: 'submit' }, AJS.I18n.getText('attain.target.parts.add.send'));
        const close = el('button.aui-button.aui-button-link', { type: 'button', onclick: () => offer(true) }, AJS.I18n.getText('attain.kernel.cancel'));
        const open = el('button.aui-button', { type: 'button', onclick: () => ask() }, AJS.I18n.getText('attain.target.parts.add'));

        function offer(focus) {
            el.replace(place, open);
            if (focus) {
                open.focus();
            }
        }

        function ask() {
            input.value = '';
            el.replace(place, el('form.aui.top-label.attain-agreement-form', { onsubmit: submit }, [
                fields.group(input.id, AJS.I18n.getText('attain.target.parts.key'), input),
                el('div.attain-agreement-buttons', {}, [send, close]),
            ]));
            input.focus();
        }

        function submit(event) {
            event.preventDefault();
            const ready = busy(send);
            rest.post('/targets/' + encodeURIComponent(issueKey) + '/parts', { key: input.value.trim() })
                .then(() => done())
                .catch((reason) => {
                    ready();
                    fields.complain(input, states.failureOf(reason).errors.map((each) => each.message).join(' '));
                    input.focus();
                });
        }

        offer(false);
        return place;
    };
});
