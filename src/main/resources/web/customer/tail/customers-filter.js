/** What customers are asked for by: filter(view, changed) gives {element, offer(answer)}; changed is called with another view. */
define('attain/customer/tail/customers-filter', ['attain/kernel/dom', 'attain/kernel/fields'], function (el, fields) {
    'use strict';

    const any = (label) => ({ value: '', label: label });

    const tiers = () => [any(AJS.I18n.getText('attain.tail.tier.any'))].concat(['A', 'B', 'C'].map((tier) => ({ value: tier, label: AJS.I18n.getText('attain.tail.tier', tier) })));

    /** One who is asked for by a link stays to be chosen. */
    const owners = (chosen, name) => [
        any(AJS.I18n.getText('attain.tail.owner.any')),
        { value: 'me', label: AJS.I18n.getText('attain.tail.owner.me') },
        { value: 'nobody', label: AJS.I18n.getText('attain.tail.owner.nobody') },
    ].concat(['', 'me', 'nobody'].includes(chosen) ? [] : [{ value: chosen, label: name || chosen }]);

    const untouched = () => [any(AJS.I18n.getText('attain.tail.untouched.any'))].concat(
        [14, 30, 90, 180].map((days) => ({ value: String(days), label: AJS.I18n.getText('attain.tail.untouched', String(days)) })));

    const sorts = () => [any(AJS.I18n.getText('attain.tail.sort.key')), { value: 'next', label: AJS.I18n.getText('attain.tail.sort.next') }];

    const words = (label, choices) => [any(label)].concat(choices.map((choice) => ({ value: choice.word, label: choice.name })));

    return function filter(view, changed) {
        const select = (name, label) => fields.select('attain-customers-' + name, {
            'aria-label': label, onchange: (event) => changed(Object.assign({}, view, { [name]: event.currentTarget.value })),
        });
        const text = fields.text('attain-customers-text', view.text, {
            type: 'search', 'aria-label': AJS.I18n.getText('attain.tail.search'), placeholder: AJS.I18n.getText('attain.tail.search'),
        });
        const controls = {
            tier: select('tier', AJS.I18n.getText('attain.tail.by.tier')),
            owner: select('owner', AJS.I18n.getText('attain.tail.by.owner')),
            region: select('region', AJS.I18n.getText('attain.tail.by.region')),
            type: select('type', AJS.I18n.getText('attain.tail.by.type')),
            untouched: select('untouched', AJS.I18n.getText('attain.tail.by.untouched')),
            sort: select('sort', AJS.I18n.getText('attain.tail.by.sort')),
        };
        const put = (name, choices) => {
            controls[name].hidden = choices.length < 2;
            fields.options(controls[name], choices, view[name]);
        };
        const draw = (answer) => {
            put('tier', tiers());
            put('owner', owners(view.owner, (answer.customers.find((each) => each.owner && each.owner.key === view.owner) || { owner: {} }).owner.name));
            put('region', words(AJS.I18n.getText('attain.tail.region.any'), answer.regions));
            put('type', words(AJS.I18n.getText('attain.tail.type.any'), answer.types));
            put('untouched', untouched());
            put('sort', sorts());
        };
        draw({ regions: [], types: [], customers: [] });
        return {
            element: el('form.aui.attain-customers-filter', {
                role: 'search',
                onsubmit: (event) => {
                    event.preventDefault();
                    changed(Object.assign({}, view, { text: text.value.trim() }));
                },
            }, [
                el('div.attain-customers-text', {}, [text, el('button.aui-button', { type: 'submit' }, AJS.I18n.getText('attain.kernel.search'))]),
                ...Object.values(controls),
            ]),
            /** Shows the view, with what there is to choose from. */
            show: (next, answer) => {
                Object.assign(view, next);
                text.value = view.text;
                draw(answer);
            },
        };
    };
});
