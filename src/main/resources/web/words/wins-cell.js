/** The cell that says which wins a metric adds up: for a sum or count of the project's own, limits to choose. */
define('attain/words/wins-cell', ['attain/kernel/dom', 'attain/kernel/fields', 'attain/words/word-cells'], function (el, fields, cells) {
    'use strict';

    function limit(state, index, field, label, choices) {
        const select = fields.select(cells.idOf(state, index, field), Object.assign(cells.attributesOf(state, index, field, label), {
            onchange: (event) => state.typed(state.model.limited(state.rows, index, field, event.target.value)),
        }));
        fields.options(select, choices, state.rows[index].wins[field] || '');
        return [select, cells.errorOf(state, index, field)];
    }

    /** A limit to one of the options of a field of Jira's. */
    function part(state, index, field, label, any, options) {
        return limit(state, index, field, label, [{ value: '', label: any }].concat(state.model.choices(options, state.rows[index].wins[field])));
    }

    const buyers = () => [
        { value: 'all', label: AJS.I18n.getText('attain.words.buyers.all') },
        { value: 'new', label: AJS.I18n.getText('attain.words.buyers.new') },
        { value: 'existing', label: AJS.I18n.getText('attain.words.buyers.existing') },
    ];

    return function cell(state, index) {
        if (!state.model.isOfWins(state.rows[index])) {
            return el('td');
        }
        const scopes = state.answer.scopes;
        return el('td.attain-word-wins', cells.named(AJS.I18n.getText('attain.words.wins')), [
            part(state, index, 'region', AJS.I18n.getText('attain.words.region'), AJS.I18n.getText('attain.words.region.all'), scopes.regions),
            part(state, index, 'productLine', AJS.I18n.getText('attain.words.productLine'), AJS.I18n.getText('attain.words.productLine.all'), scopes.productLines),
            part(state, index, 'customerType', AJS.I18n.getText('attain.words.customerType'), AJS.I18n.getText('attain.words.customerType.all'), scopes.customerTypes),
            limit(state, index, 'buyers', AJS.I18n.getText('attain.words.buyers'), buyers()),
        ].flat());
    };
});
