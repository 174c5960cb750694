/** The table of a project's stages: names to type, open, won or lost to choose, and the statuses that belong to each. */
define('attain/words/stages-table', [
    'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/states', 'attain/words/word-cells', 'attain/words/stages-model',
], function (el, fields, states, cells, model) {
    'use strict';

    const kinds = () => [
        { value: 'open', label: AJS.I18n.getText('attain.words.stage.open') },
        { value: 'won', label: AJS.I18n.getText('attain.words.stage.won') },
        { value: 'lost', label: AJS.I18n.getText('attain.words.stage.lost') },
    ];

    function kind(state, index) {
        const label = AJS.I18n.getText('attain.words.stage.kind');
        const select = fields.select(cells.idOf(state, index, 'kind'), Object.assign(cells.attributesOf(state, index, 'kind', label), {
            onchange: (event) => state.typed(model.changed(state.rows, index, { kind: event.target.value })),
        }));
        fields.options(select, kinds(), state.rows[index].kind);
        return el('td', cells.named(label), [select, cells.errorOf(state, index, 'kind')]);
    }

    /** Each status with a button that takes it out. */
    function held(state, index, id) {
        const name = model.statusName(state.answer, id);
        const label = AJS.I18n.getText('attain.words.stage.takeOut', name, cells.nameOf(state.rows[index]));
        return el('li', {}, [name, state.mayEdit && el('button.aui-button.aui-button-subtle', {
            type: 'button', 'aria-label': label, title: label,
            onclick: () => state.redraw(model.leaving(state.rows, index, id), cells.idOf(state, index, 'statuses')),
        }, '×')]);
    }

    function chooser(state, index) {
        const label = AJS.I18n.getText('attain.words.stage.statuses');
        const select = fields.select(cells.idOf(state, index, 'statuses'), Object.assign(cells.attributesOf(state, index, 'statuses', label), {
            onchange: (event) => state.redraw(model.taking(state.rows, index, event.target.value), cells.idOf(state, index, 'statuses')),
        }));
        fields.options(select, [{ value: '', label: AJS.I18n.getText('attain.words.stage.addStatus') }]
            .concat(model.unmapped(state.answer, state.rows).map((status) => ({ value: status.id, label: status.name }))), '');
        return select;
    }

    function line(state, index) {
        const row = state.rows[index];
        return el('tr' + (row.archived ? '.attain-word-archived' : ''), {}, [
            cells.names(state, index),
            kind(state, index),
            el('td', cells.named(AJS.I18n.getText('attain.words.stage.statuses')), [
                el('ul.attain-statuses', {}, row.statuses.map((id) => held(state, index, id))),
                state.mayEdit && chooser(state, index), cells.errorOf(state, index, 'statuses'),
            ]),
            cells.stateOf(row),
            state.mayEdit && el('td.attain-word-buttons', {}, [
                cells.mover(state, index, -1), cells.mover(state, index, 1), cells.keeper(state, index, 'attain-stages-add'),
            ]),
        ].flat());
    }

    function uncounted(state) {
        const statuses = model.uncounted(state.answer, state.rows);
        return statuses.length > 0 && states.message('warning', '', [
            AJS.I18n.getText('attain.words.stage.uncounted', statuses.map((status) => status.name).join(', ')),
        ]);
    }

    /** The section of a form's state. */
    return function section(state) {
        const title = AJS.I18n.getText('attain.words.stages');
        return el('section.attain-section', {}, [
            el('h2', {}, title), el('p.attain-subtle', {}, AJS.I18n.getText('attain.words.stages.hint')),
            uncounted(state),
            el('table.aui.attain-cards.attain-words-table', { 'aria-label': title }, [
                el('thead', {}, el('tr', {}, [
                    cells.head(AJS.I18n.getText('attain.words.english')), cells.head(AJS.I18n.getText('attain.words.chinese')),
                    cells.head(AJS.I18n.getText('attain.words.stage.kind')), cells.head(AJS.I18n.getText('attain.words.stage.statuses')),
                    cells.head(AJS.I18n.getText('attain.words.state')), state.mayEdit && el('td'),
                ])),
                el('tbody', {}, state.rows.map((row, index) => line(state, index))),
            ]),
            state.mayEdit && el('button.aui-button', {
                id: 'attain-stages-add', type: 'button',
                onclick: () => state.redraw(model.added(state.rows), cells.idOf(state, state.rows.length, 'english')),
            }, AJS.I18n.getText('attain.words.stage.add')),
        ]);
    };
});
