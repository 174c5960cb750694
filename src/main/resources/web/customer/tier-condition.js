/** One condition of a rule of tiers as people edit it. condition(each, {fields, name, disabled, changed}) gives its controls. */
define('attain/customer/tier-condition', ['attain/kernel/dom', 'attain/kernel/fields', 'attain/customer/tier-rules-model'], function (el, fields, model) {
    'use strict';

    const label = (kind) => ({
        purchases: AJS.I18n.getText('attain.customer.editor.purchases'),
        plan: AJS.I18n.getText('attain.customer.editor.plan'),
        recency: AJS.I18n.getText('attain.customer.editor.recency'),
        frequency: AJS.I18n.getText('attain.customer.editor.frequency'),
        monetary: AJS.I18n.getText('attain.customer.editor.monetary'),
        rfm: AJS.I18n.getText('attain.customer.editor.rfm'),
    })[kind];

    const gone = (id) => AJS.I18n.getText('attain.customer.editor.gone', String(id));

    /** What can be asked for; what a rule asks for and is no longer there stays, and says so. */
    function kinds(each, about) {
        const known = ['purchases', 'plan'].concat(model.SCORES).map((kind) => ({ value: kind, label: label(kind) }))
            .concat(about.fields.map((field) => ({ value: 'field:' + field.id, label: field.name })));
        const own = model.chosen(each);
        return known.some((choice) => choice.value === own) ? known : known.concat({ value: own, label: each.kind === 'text' ? each.text : gone(each.field) });
    }

    function number(each, part, about, more) {
        return el('input.text', Object.assign({
            type: 'text', inputmode: 'decimal', maxlength: 19, value: each[part], disabled: about.disabled, id: about.id + '-' + part,
            oninput: (event) => {
                each[part] = event.target.value.trim();
                about.changed();
            },
        }, more));
    }

    function options(each, about) {
        const field = about.fields.find((one) => String(one.id) === each.field);
        const known = field ? field.choices.map((choice) => ({
            id: String(choice.id), name: choice.disabled ? AJS.I18n.getText('attain.customer.editor.disabled', choice.name) : choice.name,
        })) : [];
        const missing = each.options.filter((id) => !known.some((choice) => choice.id === id)).map((id) => ({ id: id, name: gone(id) }));
        return el('span.attain-rule-options', { role: 'group', 'aria-label': about.name }, known.concat(missing).map((choice) => el('label', {}, [
            el('input', {
                type: 'checkbox', checked: each.options.includes(choice.id), disabled: about.disabled, id: about.id + '-' + choice.id,
                onchange: (event) => {
                    each.options = event.target.checked ? each.options.concat(choice.id) : each.options.filter((id) => id !== choice.id);
                    about.changed();
                },
            }), ' ', choice.name,
        ])));
    }

    function compared(each, about) {
        const way = fields.select(about.id + '-way', {
            'aria-label': about.name, disabled: about.disabled,
            onchange: (event) => {
                each.upTo = event.target.value === 'upTo';
                about.changed();
            },
        });
        fields.options(way, [
            { value: 'from', label: AJS.I18n.getText('attain.customer.editor.from') }, { value: 'upTo', label: AJS.I18n.getText('attain.customer.editor.upTo') },
        ], each.upTo ? 'upTo' : 'from');
        return [way, number(each, 'limit', about, { 'aria-label': about.name })];
    }

    /** What is asked of it. */
    function asked(each, about) {
        switch (each.kind) {
            case 'plan': case 'text': return [];
            case 'option': return [options(each, about)];
            case 'number': return compared(each, about);
            default: return [AJS.I18n.getText('attain.customer.editor.from'), ' ', number(each, 'from', about, {
                'aria-label': about.name,
                placeholder: each.kind === 'purchases' ? AJS.I18n.getText('attain.customer.editor.ownLimit') : '',
            })];
        }
    }

    return function condition(each, about) {
        const what = fields.select(about.id, {
            'aria-label': AJS.I18n.getText('attain.customer.editor.condition'), disabled: about.disabled,
            onchange: (event) => about.replace(model.begun(event.target.value, about.fields)),
        });
        const all = kinds(each, about);
        fields.options(what, all, model.chosen(each));
        const name = all.find((choice) => choice.value === model.chosen(each)).label;
        return [what, ' '].concat(asked(each, Object.assign({ name: name }, about)));
    };
});
