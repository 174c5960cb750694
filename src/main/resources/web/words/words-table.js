/** The tables of a project's words: names and weekly counts to type, key actions to move and archive. */
define('attain/words/words-table', ['attain/kernel/announce', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/words/words-model'], function (announce, dom, fields, model) {
    'use strict';

    const el = dom.el;

    const nameOf = (row) => row.english.trim() || row.chinese.trim() || AJS.I18n.getText('attain.words.new');

    const idOf = (index, field) => 'attain-word-' + index + '-' + field;

    function input(state, index, field, label, attributes) {
        const row = state.rows[index];
        const error = (state.errors[index] || {})[field];
        const described = [error && idOf(index, field) + '-error', attributes['aria-describedby']].filter(Boolean).join(' ');
        const control = fields.text(idOf(index, field), row[field], Object.assign({
            maxlength: 60, disabled: !state.mayEdit, 'aria-label': AJS.I18n.getText('attain.words.row', label, nameOf(row)),
            'aria-invalid': error ? 'true' : 'false',
            oninput: (event) => state.typed(model.changed(state.rows, index, { [field]: event.target.value })),
        }, attributes, { 'aria-describedby': described || null }));
        return [control, error && el('div.error', { id: idOf(index, field) + '-error' }, error)];
    }

    function mover(state, index, by) {
        const row = state.rows[index];
        const field = by < 0 ? 'up' : 'down';
        const label = by < 0 ? AJS.I18n.getText('attain.words.up', nameOf(row)) : AJS.I18n.getText('attain.words.down', nameOf(row));
        const place = model.neighbour(state.rows, index, by);
        return el('button.aui-button.aui-button-subtle', {
            id: idOf(index, field), type: 'button', 'aria-label': label, title: label, 'aria-disabled': place < 0 ? 'true' : 'false',
            onclick: () => {
                if (place >= 0) {
                    state.redraw(model.moved(state.rows, index, by), idOf(place, field));
                    announce(AJS.I18n.getText('attain.words.moved', nameOf(row), String(model.numberOf(state.rows, place))));
                }
            },
        }, by < 0 ? '↑' : '↓');
    }

    function keeper(state, index) {
        const row = state.rows[index];
        if (!row.code) {
            return el('button.aui-button.aui-button-link', {
                type: 'button', onclick: () => state.redraw(model.removed(state.rows, index), 'attain-words-add'),
            }, AJS.I18n.getText('attain.words.remove'));
        }
        return el('button.aui-button.aui-button-link', {
            id: idOf(index, 'archive'), type: 'button',
            'aria-label': row.archived ? AJS.I18n.getText('attain.words.restore.label', nameOf(row)) : AJS.I18n.getText('attain.words.archive.label', nameOf(row)),
            onclick: () => state.redraw(model.changed(state.rows, index, { archived: !row.archived }), idOf(index, 'archive')),
        }, row.archived ? AJS.I18n.getText('attain.words.restore') : AJS.I18n.getText('attain.words.archive'));
    }

    function line(state, index, isAction) {
        const row = state.rows[index];
        const named = (label) => ({ 'data-label': label }); // where there is no room for the heads
        return el('tr' + (row.archived ? '.attain-word-archived' : ''), {}, [
            el('td', named(AJS.I18n.getText('attain.words.english')), input(state, index, 'english', AJS.I18n.getText('attain.words.english'), { lang: 'en' })),
            el('td', named(AJS.I18n.getText('attain.words.chinese')), input(state, index, 'chinese', AJS.I18n.getText('attain.words.chinese'), { lang: 'zh-CN' })),
            isAction && el('td.attain-number', named(AJS.I18n.getText('attain.words.weekly')), input(state, index, 'weekly', AJS.I18n.getText('attain.words.weekly'),
                { inputmode: 'numeric', maxlength: 4, 'aria-describedby': 'attain-words-weekly-hint' })),
            el('td', named(AJS.I18n.getText('attain.words.code')), row.code ? el('code', { title: row.code }, row.code) : el('span.attain-subtle', {}, AJS.I18n.getText('attain.words.new.code'))),
            el('td.attain-word-state', named(AJS.I18n.getText('attain.words.state')), row.archived ? AJS.I18n.getText('attain.words.archived') : AJS.I18n.getText('attain.words.used')),
            state.mayEdit && el('td.attain-word-buttons', {}, [isAction && mover(state, index, -1), isAction && mover(state, index, 1), keeper(state, index)]),
        ]);
    }

    function table(state, isAction, title) {
        const places = state.rows.map((row, index) => index).filter((index) => model.isAction(state.rows[index]) === isAction);
        const head = (text, number) => el(number ? 'th.attain-number' : 'th', { scope: 'col' }, text);
        return el('table.aui.attain-words-table', { 'aria-label': title }, [
            el('thead', {}, el('tr', {}, [
                head(AJS.I18n.getText('attain.words.english')), head(AJS.I18n.getText('attain.words.chinese')),
                isAction && head(AJS.I18n.getText('attain.words.weekly'), true), head(AJS.I18n.getText('attain.words.code')),
                head(AJS.I18n.getText('attain.words.state')), state.mayEdit && el('td'),
            ])),
            el('tbody', {}, places.map((index) => line(state, index, isAction))),
        ]);
    }

    /** Both sections. state: {rows, errors, mayEdit, typed(rows), redraw(rows, idToFocus)}. */
    return function sections(state) {
        const actions = AJS.I18n.getText('attain.words.actions');
        const results = AJS.I18n.getText('attain.words.results');
        return [
            el('section.attain-section', {}, [
                el('h2', {}, actions), el('p.attain-subtle', {}, AJS.I18n.getText('attain.words.actions.hint')),
                table(state, true, actions),
                el('p.attain-subtle', { id: 'attain-words-weekly-hint' }, AJS.I18n.getText('attain.words.weekly.hint')),
                state.mayEdit && el('button.aui-button', {
                    id: 'attain-words-add', type: 'button',
                    onclick: () => state.redraw(model.added(state.rows), idOf(state.rows.length, 'english')),
                }, AJS.I18n.getText('attain.words.add')),
            ]),
            el('section.attain-section', {}, [
                el('h2', {}, results), el('p.attain-subtle', {}, AJS.I18n.getText('attain.words.results.hint')),
                table(state, false, results),
            ]),
            el('p.attain-subtle', {}, AJS.I18n.getText('attain.words.option.hint')),
        ];
    };
});
