/** The tables of a project's words: names and weekly counts to type, key actions to move and archive. */
define('attain/words/words-table', ['attain/kernel/dom', 'attain/kernel/fields', 'attain/words/wins-cell', 'attain/words/word-cells'], function (el, fields, wins, cells) {
    'use strict';

    function line(state, index, isAction) {
        const row = state.rows[index];
        return el('tr' + (row.archived ? '.attain-word-archived' : ''), {}, [
            cells.names(state, index),
            isAction && el('td.attain-number', cells.named(AJS.I18n.getText('attain.words.weekly')), cells.input(state, index, 'weekly', AJS.I18n.getText('attain.words.weekly'),
                { inputmode: 'numeric', maxlength: 9, 'aria-describedby': 'attain-words-weekly-hint' })),
            !isAction && wins(state, index),
            el('td', cells.named(AJS.I18n.getText('attain.words.code')), [row.code ? el('code', { title: row.code }, row.code) : el('span.attain-subtle', {}, AJS.I18n.getText('attain.words.new.code')),
                cells.errorOf(state, index, 'stage')]),
            cells.stateOf(row),
            state.mayEdit && el('td.attain-word-buttons', {}, [
                isAction && cells.mover(state, index, -1), isAction && cells.mover(state, index, 1), cells.keeper(state, index, isAction ? 'attain-words-add' : 'attain-words-add-sum'),
            ]),
        ].flat());
    }

    function table(state, isAction, title) {
        const places = state.rows.map((row, index) => index).filter((index) => state.model.isAction(state.rows[index]) === isAction);
        return el('table.aui.attain-cards.attain-words-table', { 'aria-label': title }, [
            el('thead', {}, el('tr', {}, [
                cells.head(AJS.I18n.getText('attain.words.english')), cells.head(AJS.I18n.getText('attain.words.chinese')),
                isAction ? cells.head(AJS.I18n.getText('attain.words.weekly'), true) : cells.head(AJS.I18n.getText('attain.words.wins')), cells.head(AJS.I18n.getText('attain.words.code')),
                cells.head(AJS.I18n.getText('attain.words.state')), state.mayEdit && el('td'),
            ])),
            el('tbody', {}, places.map((index) => line(state, index, isAction))),
        ]);
    }

    /** Adds a metric that counts the opportunities which reach the stage that is chosen. */
    function counter(state) {
        const stages = state.model.uncounted(state.rows, state.stages());
        const select = fields.select('attain-words-count', {
            'aria-label': AJS.I18n.getText('attain.words.count'),
            onchange: (event) => state.redraw(state.model.counting(state.rows, stages.find((stage) => stage.code === event.target.value)),
                cells.idOf(state, state.rows.length, 'english')),
        });
        fields.options(select, [{ value: '', label: AJS.I18n.getText('attain.words.count') }]
            .concat(stages.map((stage) => ({ value: stage.code, label: stage.name || stage.code }))), '');
        return select;
    }

    /** Adds a sum or count of wins. */
    const adder = (state, kind, label) => el('button.aui-button', {
        id: 'attain-words-add-' + kind, type: 'button',
        onclick: () => state.redraw(state.model.adding(state.rows, kind), cells.idOf(state, state.rows.length, 'english')),
    }, label);

    /** Both sections of a form's state. */
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
                    onclick: () => state.redraw(state.model.added(state.rows), cells.idOf(state, state.rows.length, 'english')),
                }, AJS.I18n.getText('attain.words.add')),
            ]),
            el('section.attain-section', {}, [
                el('h2', {}, results), el('p.attain-subtle', {}, AJS.I18n.getText('attain.words.results.hint')),
                table(state, false, results),
                state.mayEdit && el('div.attain-words-adders', {}, [
                    adder(state, 'sum', AJS.I18n.getText('attain.words.add.sum')), adder(state, 'count', AJS.I18n.getText('attain.words.add.count')), counter(state),
                ]),
            ]),
            el('p.attain-subtle', {}, AJS.I18n.getText('attain.words.option.hint')),
        ];
    };
});
