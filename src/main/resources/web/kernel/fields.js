/** Labelled inputs in AUI's form layout. */
define('attain/kernel/fields', ['attain/kernel/dom'], function (el) {
    'use strict';

    /** From so many choices on one searches rather than reads. */
    const MANY = 8;

    function group(id, label, control, hint, required) {
        return el('div.field-group', {}, [
            el('label', { for: id }, [label, required && el('span.aui-icon.icon-required', { 'aria-hidden': 'true' })]),
            control,
            hint && el('div.description', { id: id + '-hint' }, hint),
        ].flat());
    }

    function options(select, choices, chosen) {
        el.replace(select, choices.map((choice) =>
            el('option', { value: choice.value, selected: choice.value === chosen }, choice.label)));
    }

    /** What a control is read out with: its hint, and first of all what is wrong with it, if anything is. */
    function describe(control, error, isWrong) {
        const others = (control.getAttribute('aria-describedby') || '').split(' ').filter((each) => each && each !== error);
        const all = (isWrong ? [error] : []).concat(others);
        if (all.length) {
            control.setAttribute('aria-describedby', all.join(' '));
        } else {
            control.removeAttribute('aria-describedby');
        }
    }

    /** Marks a control, which has an id, as wrong and says why beneath it, or at the end of another place; no text clears it. */
    function complain(control, text, elsewhere) {
        const place = elsewhere || control.parentNode;
        const id = control.id + '-error';
        place.querySelectorAll(':scope > .error').forEach((old) => old.remove());
        control.setAttribute('aria-invalid', text ? 'true' : 'false');
        describe(control, id, Boolean(text));
        if (text) {
            place.append(el('div.error', { id: id, role: 'alert' }, text));
        }
    }

    /** Says each fault at the control of its name, and goes to the first that is wrong; gives the faults of no control. */
    function refuse(controls, errors) {
        const wrong = Object.keys(controls).filter((name) => {
            const text = errors.filter((each) => each.field === name).map((each) => each.message).join(' ');
            complain(controls[name], text);
            return text;
        });
        if (wrong.length > 0) {
            controls[wrong[0]].focus();
        }
        return errors.filter((each) => !controls[each.field]);
    }

    /** A box above a select that leaves of its choices those that hold what is typed; shown where there are many of them. */
    function search(select) {
        let all = [];
        const input = el('input.text.attain-search', {
            type: 'search', autocomplete: 'off', hidden: true, 'aria-controls': select.id,
            placeholder: AJS.I18n.getText('attain.kernel.search'), 'aria-label': AJS.I18n.getText('attain.kernel.search'),
            oninput: () => {
                const found = all.filter((choice) => choice.label.toLowerCase().includes(input.value.trim().toLowerCase()));
                options(select, found, select.value);
                select.dispatchEvent(new Event('change'));
            },
        });
        return {
            input: input,
            among: (choices) => {
                all = choices;
                input.hidden = choices.length < MANY;
            },
        };
    }

    return {
        group: group,
        options: options,
        search: search,
        select: (id, attributes) => el('select.select', Object.assign({ id: id }, attributes)),
        text: (id, value, attributes) => el('input.text', Object.assign({ id: id, type: 'text', value: value, autocomplete: 'off' }, attributes)),
        complain: complain,
        refuse: refuse,
    };
});
