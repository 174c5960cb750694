/** The cells of a row that has names, moves up and down, and is archived. */
define('attain/words/word-cells', ['attain/kernel/announce', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/locale'], function (announce, el, fields, locale) {
    'use strict';

    const nameOf = (row) => locale.named(row) || row.name || AJS.I18n.getText('attain.words.new');

    const idOf = (state, index, field) => state.prefix + '-' + index + '-' + field;

    /** What is wrong with a field, to stand beneath it. */
    function errorOf(state, index, field) {
        const text = (state.errors[index] || {})[field];
        return text && el('div.error', { id: idOf(state, index, field) + '-error' }, text);
    }

    /** The attributes of a control of a row's field. */
    function attributesOf(state, index, field, label, hint) {
        const isWrong = Boolean((state.errors[index] || {})[field]);
        const described = [isWrong && idOf(state, index, field) + '-error', hint].filter(Boolean).join(' ');
        return {
            disabled: !state.mayEdit, 'aria-label': AJS.I18n.getText('attain.words.row', label, nameOf(state.rows[index])),
            'aria-invalid': isWrong ? 'true' : 'false', 'aria-describedby': described || null,
        };
    }

    function input(state, index, field, label, attributes) {
        const control = fields.text(idOf(state, index, field), state.rows[index][field], Object.assign({
            maxlength: 60, oninput: (event) => state.typed(state.model.changed(state.rows, index, { [field]: event.target.value })),
        }, attributes, attributesOf(state, index, field, label, attributes['aria-describedby'])));
        return [control, errorOf(state, index, field)];
    }

    function mover(state, index, by) {
        const row = state.rows[index];
        const field = by < 0 ? 'up' : 'down';
        const label = by < 0 ? AJS.I18n.getText('attain.words.up', nameOf(row)) : AJS.I18n.getText('attain.words.down', nameOf(row));
        const place = state.model.neighbour(state.rows, index, by);
        return el('button.aui-button.aui-button-subtle', {
            id: idOf(state, index, field), type: 'button', 'aria-label': label, title: label, 'aria-disabled': place < 0 ? 'true' : 'false',
            onclick: () => {
                if (place >= 0) {
                    state.redraw(state.model.moved(state.rows, index, by), idOf(state, place, field));
                    announce(AJS.I18n.getText('attain.words.moved', nameOf(row), String(state.model.numberOf(state.rows, place))));
                }
            },
        }, by < 0 ? '↑' : '↓');
    }

    /** Archives what is kept, and takes away what is not kept yet. */
    function keeper(state, index, adder) {
        const row = state.rows[index];
        if (row.isNew) {
            return el('button.aui-button.aui-button-link', {
                type: 'button', onclick: () => state.redraw(state.model.removed(state.rows, index), adder),
            }, AJS.I18n.getText('attain.words.remove'));
        }
        return el('button.aui-button.aui-button-link', {
            id: idOf(state, index, 'archive'), type: 'button',
            'aria-label': row.archived ? AJS.I18n.getText('attain.words.restore.label', nameOf(row)) : AJS.I18n.getText('attain.words.archive.label', nameOf(row)),
            onclick: () => state.redraw(state.model.changed(state.rows, index, { archived: !row.archived }), idOf(state, index, 'archive')),
        }, row.archived ? AJS.I18n.getText('attain.words.restore') : AJS.I18n.getText('attain.words.archive'));
    }

    /** Where there is no room for the heads of columns, each cell says its own. */
    const named = (label) => ({ 'data-label': label });

    /** The cells of both names. */
    const names = (state, index) => [
        el('td', named(AJS.I18n.getText('attain.words.english')), input(state, index, 'english', AJS.I18n.getText('attain.words.english'), { lang: 'en' })),
        el('td', named(AJS.I18n.getText('attain.words.chinese')), input(state, index, 'chinese', AJS.I18n.getText('attain.words.chinese'), { lang: 'zh-CN' })),
    ];

    const stateOf = (row) => el('td.attain-word-state', named(AJS.I18n.getText('attain.words.state')),
        row.archived ? AJS.I18n.getText('attain.words.archived') : AJS.I18n.getText('attain.words.used'));

    const head = (text, number) => el(number ? 'th.attain-number' : 'th', { scope: 'col' }, text);

    return {
        attributesOf: attributesOf,
        errorOf: errorOf,
        head: head,
        idOf: idOf,
        input: input,
        keeper: keeper,
        mover: mover,
        named: named,
        nameOf: nameOf,
        names: names,
        stateOf: stateOf,
    };
});
