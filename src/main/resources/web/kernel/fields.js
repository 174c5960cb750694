/** Labelled inputs in AUI's form layout. */
define('attain/kernel/fields', ['attain/kernel/dom'], function (el) {
    'use strict';

    function group(id, label, control, hint, required) {
        return el('div.field-group', {}, [
            el('label', { for: id }, [label, required && el('span.aui-icon.icon-required', { 'aria-hidden': 'true' })]),
            control,
            hint && el('div.description', { id: id + '-hint' }, hint),
        ]);
    }

    function options(select, choices, chosen) {
        el.replace(select, choices.map((choice) =>
            el('option', { value: choice.value, selected: choice.value === chosen }, choice.label)));
    }

    return {
        group: group,
        options: options,
        select: (id, attributes) => el('select.select', Object.assign({ id: id }, attributes)),
        text: (id, value, attributes) => el('input.text', Object.assign({ id: id, type: 'text', value: value, autocomplete: 'off' }, attributes)),
        /** Marks a field as wrong and says why beneath it; no text clears it. */
        complain: function (control, text) {
            const parent = control.parentNode;
            parent.querySelectorAll(':scope > .error').forEach((old) => old.remove());
            control.setAttribute('aria-invalid', text ? 'true' : 'false');
            if (text) {
                parent.append(el('div.error', { role: 'alert' }, text));
            }
        },
    };
});
