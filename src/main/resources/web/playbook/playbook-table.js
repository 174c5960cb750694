/** The lists of a playbook: for each kind of customer and stage what is to be done, how often, and a hint how. */
define('attain/playbook/playbook-table', [
    'attain/kernel/dom', 'attain/kernel/fields', 'attain/words/word-cells', 'attain/playbook/playbook-model',
], function (el, fields, cells, model) {
    'use strict';

    const text = (field) => ({
        action: AJS.I18n.getText('attain.playbook.action'), often: AJS.I18n.getText('attain.playbook.often'),
        times: AJS.I18n.getText('attain.playbook.times'), every: AJS.I18n.getText('attain.playbook.every'),
        counted: AJS.I18n.getText('attain.playbook.counted'), required: AJS.I18n.getText('attain.playbook.required'),
        hint: AJS.I18n.getText('attain.playbook.hint'), hintEnglish: AJS.I18n.getText('attain.playbook.hintEnglish'),
        hintChinese: AJS.I18n.getText('attain.playbook.hintChinese'),
        english: AJS.I18n.getText('attain.playbook.english'), chinese: AJS.I18n.getText('attain.playbook.chinese'),
    }[field]);

    const rhythms = () => [
        { value: 'week', label: AJS.I18n.getText('attain.playbook.every.week') },
        { value: 'month', label: AJS.I18n.getText('attain.playbook.every.month') },
        { value: 'once', label: AJS.I18n.getText('attain.playbook.every.once') },
    ];

    const counts = () => [
        { value: '', label: AJS.I18n.getText('attain.playbook.counted.each') },
        { value: 'shared', label: AJS.I18n.getText('attain.playbook.counted.shared') },
    ];

    function select(state, index, field, choices, chosen, change) {
        const control = fields.select(cells.idOf(state, index, field), Object.assign(cells.attributesOf(state, index, field, text(field === 'code' ? 'action' : field === 'shared' ? 'counted' : field)), {
            onchange: (event) => state.redraw(model.changed(state.rows, index, change(event.target.value)), cells.idOf(state, index, field)),
        }));
        fields.options(control, choices, chosen);
        return [control, cells.errorOf(state, index, field)];
    }

    const input = (state, index, field, attributes) =>
        cells.input(state, index, field, text(field), Object.assign({ placeholder: text(field) }, attributes));

    function what(state, index) {
        const row = state.rows[index];
        const own = model.isOwn(row);
        const choices = model.actionsFor(state.answer, row).map((action) => ({ value: action.code, label: action.name }))
            .concat({ value: '', label: AJS.I18n.getText('attain.playbook.own') });
        return el('td', cells.named(text('action')), [
            select(state, index, 'code', choices, own ? '' : row.code, (code) => ({ code: code, name: code && model.nameOf(state.answer, code), english: '', chinese: '' })),
            own && [input(state, index, 'english', { lang: 'en' }), input(state, index, 'chinese', { lang: 'zh-CN' })],
            cells.errorOf(state, index, 'stage'),
        ].flat(3));
    }

    function often(state, index) {
        return el('td.attain-playbook-often', cells.named(text('often')), [
            cells.input(state, index, 'times', text('times'), { inputmode: 'numeric', size: 4, maxlength: 9 }),
            select(state, index, 'every', rhythms(), state.rows[index].every, (every) => ({ every: every })),
        ].flat(2));
    }

    const counted = (state, index) => el('td', cells.named(text('counted')), select(state, index, 'shared',
        model.maySum(state.rows[index]) ? counts() : counts().slice(0, 1), state.rows[index].shared ? 'shared' : '', (value) => ({ shared: value === 'shared' })));

    const required = (state, index) => el('td', cells.named(text('required')), [
        el('input', Object.assign(cells.attributesOf(state, index, 'required', text('required')), {
            id: cells.idOf(state, index, 'required'), type: 'checkbox', checked: state.rows[index].required,
            onchange: (event) => state.typed(model.changed(state.rows, index, { required: event.target.checked })),
        })),
    ]);

    const hints = (state, index) => el('td.attain-playbook-hint', cells.named(text('hint')), [
        input(state, index, 'hintEnglish', { lang: 'en', maxlength: 250 }), input(state, index, 'hintChinese', { lang: 'zh-CN', maxlength: 250 }),
    ].flat());

    const adder = (place) => 'attain-playbook-add-' + place.customers + '-' + place.stage;

    function line(state, index) {
        const row = state.rows[index];
        return el('tr', {}, [
            what(state, index), often(state, index), counted(state, index), row.stage ? required(state, index) : el('td'), hints(state, index),
            state.mayEdit && el('td.attain-word-buttons', {}, [
                cells.mover(state, index, -1), cells.mover(state, index, 1),
                el('button.aui-button.aui-button-link', {
                    type: 'button', 'aria-label': AJS.I18n.getText('attain.words.remove') + ' ' + cells.nameOf(row),
                    onclick: () => state.redraw(model.removed(state.rows, index), adder(row)),
                }, AJS.I18n.getText('attain.words.remove')),
            ]),
        ]);
    }

    function table(state, place, places, label) {
        return el('table.aui.attain-cards.attain-words-table.attain-playbook-table', { 'aria-label': label }, [
            el('thead', {}, el('tr', {}, [
                cells.head(text('action')), cells.head(text('often')), cells.head(text('counted')), place.stage ? cells.head(text('required')) : el('td'), cells.head(text('hint')),
                state.mayEdit && el('td'),
            ])),
            el('tbody', {}, places.map((index) => line(state, index))),
        ]);
    }

    /** One list; of which nothing is asked for, its name and what adds to it. */
    function list(state, place, name, kind) {
        const places = model.placesOf(state.rows, place);
        return el('div.attain-playbook-list' + (places.length ? '' : '.attain-playbook-empty'), {}, [
            el('h3', {}, name),
            places.length > 0 ? table(state, place, places, kind + ', ' + name) : el('span.attain-subtle', {}, AJS.I18n.getText('attain.playbook.none')),
            state.mayEdit && el('button.aui-button.aui-button-link', {
                id: adder(place), type: 'button', 'aria-label': AJS.I18n.getText('attain.playbook.add.label', kind, name),
                onclick: () => state.redraw(model.added(state.rows, place), cells.idOf(state, state.rows.length, 'code')),
            }, AJS.I18n.getText('attain.playbook.add')),
        ]);
    }

    function section(state, customers, title) {
        const stages = model.stagesOf(state.answer, state.rows, customers).map((stage) => list(state, { customers: customers, stage: stage.code },
            stage.archived ? AJS.I18n.getText('attain.playbook.stage.gone', stage.name) : stage.name, title));
        return el('section.attain-section', {}, [
            el('h2', {}, title), stages,
            list(state, { customers: customers, stage: '' }, AJS.I18n.getText('attain.playbook.customer'), title),
        ].flat());
    }

    /** Both kinds of a form's state. */
    return (state) => [
        section(state, 'new', AJS.I18n.getText('attain.playbook.customers.new')),
        section(state, 'existing', AJS.I18n.getText('attain.playbook.customers.existing')),
    ];
});
