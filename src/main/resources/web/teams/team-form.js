/** The form of one team: its names, what it is a part of, who manages it and who belongs to it. */
define('attain/teams/team-form', [
    'attain/kernel/announce', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/user-picker', 'attain/teams/teams-model', 'attain/teams/teams-tree',
], function (announce, el, fields, userPicker, model, trees) {
    'use strict';

    const id = (field) => 'attain-team-field-' + field.replace(/\./g, '-');

    /** A control with its error below. */
    function withError(state, field, control) {
        const error = (state.errors[state.selected] || {})[field];
        control.setAttribute('aria-invalid', error ? 'true' : 'false');
        if (error) {
            control.setAttribute('aria-describedby', id(field) + '-error');
        }
        return [control, error && el('div.error', { id: id(field) + '-error' }, error)];
    }

    const group = (state, field, label, control, hint) => fields.group(id(field), label, el('div', {}, withError(state, field, control)), hint);

    function name(state, row, heading, field, label, language) {
        const input = fields.text(id(field), row[field], {
            maxlength: 80, lang: language, disabled: !state.mayEdit,
            oninput: (event) => {
                state.typed(model.changed(state.rows, row.uid, { [field]: event.target.value }));
                heading.textContent = trees.nameOf(model.find(state.rows, row.uid));
            },
        });
        return group(state, field, label, input);
    }

    function parent(state, row) {
        const select = fields.select(id('parent'), {
            disabled: !state.mayEdit, onchange: (event) => state.redraw(model.changed(state.rows, row.uid, { parent: event.target.value }), id('parent')),
        });
        const indent = (depth) => '\u2003'.repeat(depth);
        fields.options(select, [{ value: '', label: AJS.I18n.getText('attain.teams.top') }].concat(
            model.parentsFor(state.rows, row.uid).map((each) => ({ value: each.row.uid, label: indent(each.depth) + trees.nameOf(each.row) }))), row.parent);
        return group(state, 'parent', AJS.I18n.getText('attain.teams.parent'), select);
    }

    /** One person, or a box to find one. */
    function person(state, row, field, label, hint) {
        const picker = userPicker(id(field), state.projectKey, AJS.I18n.getText('attain.teams.find'),
            (found) => state.redraw(model.changed(state.rows, row.uid, { [field]: { key: found.key, name: found.name } }), id(field)));
        const chosen = row[field] && el('div.attain-team-person', {}, [
            el('span.aui-label', {}, row[field].name),
            state.mayEdit && el('button.attain-icon-button', {
                id: id(field), type: 'button', 'aria-label': AJS.I18n.getText('attain.teams.without', row[field].name), title: AJS.I18n.getText('attain.teams.without', row[field].name),
                onclick: () => state.redraw(model.changed(state.rows, row.uid, { [field]: null }), id(field)),
            }, '×'),
        ]);
        const control = chosen || (state.mayEdit ? picker.element : el('span.attain-subtle', {}, AJS.I18n.getText('attain.teams.nobody')));
        return group(state, field, label, control, hint);
    }

    const day = (field, value, label, changed, disabled) => el('input.text', {
        id: id(field), type: 'date', min: '2000-01-01', max: '2099-12-31', value: value, 'aria-label': label, disabled: disabled, onchange: (event) => changed(event.target.value),
    });

    function member(state, row, each, index) {
        const at = 'members.' + index;
        const label = (what) => AJS.I18n.getText('attain.teams.of', what, each.person.name);
        const change = (field) => (value) => state.typed(model.memberChanged(state.rows, row.uid, index, { [field]: value }));
        const from = AJS.I18n.getText('attain.teams.from');
        const to = AJS.I18n.getText('attain.teams.to');
        return el('tr', {}, [
            el('td', {}, withError(state, at + '.person', el('span', {}, each.person.name))),
            el('td', { 'data-label': from }, withError(state, at + '.from', day(at + '.from', each.from, label(from), change('from'), !state.mayEdit))),
            el('td', { 'data-label': to }, withError(state, at + '.to', day(at + '.to', each.to, label(to), change('to'), !state.mayEdit))),
            state.mayEdit && el('td', {}, el('button.attain-icon-button', {
                type: 'button', 'aria-label': AJS.I18n.getText('attain.teams.without', each.person.name), title: AJS.I18n.getText('attain.teams.without', each.person.name),
                onclick: () => state.redraw(model.memberRemoved(state.rows, row.uid, index), id('joiner')),
            }, '×')),
        ]);
    }

    function join(state, row, found) {
        const former = state.joining && model.teamOf(state.rows, found.key, state.joining);
        const person = { key: found.key, name: found.name };
        state.redraw(model.joined(state.rows, row.uid, person, state.joining), id('joiner'));
        if (former && former.uid !== row.uid) {
            announce(AJS.I18n.getText('attain.teams.moved', found.name, trees.nameOf(former), trees.nameOf(row)));
        }
    }

    function joiner(state, row) {
        const picker = userPicker(id('joiner'), state.projectKey, AJS.I18n.getText('attain.teams.find'), (found) => join(state, row, found));
        const from = day('joining', state.joining, AJS.I18n.getText('attain.teams.joining'), state.joinFrom);
        return el('div.attain-team-joiner', {}, [
            el('div', {}, [el('label', { for: from.id }, AJS.I18n.getText('attain.teams.joining')), from]),
            el('div', {}, [el('label', { for: picker.input.id }, AJS.I18n.getText('attain.teams.member')), picker.element]),
        ]);
    }

    function members(state, row) {
        const head = (text) => el('th', { scope: 'col' }, text);
        return el('section.attain-section', {}, [
            el('h2', {}, AJS.I18n.getText('attain.teams.members')),
            el('p.attain-subtle', {}, AJS.I18n.getText('attain.teams.members.hint')),
            row.members.length > 0 && el('table.aui.attain-cards.attain-team-members', {}, [
                el('thead', {}, el('tr', {}, [
                    head(AJS.I18n.getText('attain.teams.member')), head(AJS.I18n.getText('attain.teams.from')), head(AJS.I18n.getText('attain.teams.to')), state.mayEdit && el('td'),
                ])),
                el('tbody', {}, row.members.map((each, index) => member(state, row, each, index))),
            ]),
            state.mayEdit && joiner(state, row),
        ]);
    }

    function buttons(state, row) {
        const isEmpty = !row.members.length && !model.childrenOf(state.rows, row.uid).length;
        return el('div.attain-teams-buttons', {}, [
            el('button.aui-button', { id: id('below'), type: 'button', onclick: () => state.add(row.uid) }, AJS.I18n.getText('attain.teams.addBelow')),
            isEmpty && el('button.aui-button.aui-button-link', { type: 'button', onclick: () => state.remove(row.uid) }, AJS.I18n.getText('attain.teams.remove', trees.nameOf(row))),
        ]);
    }

    /**
     * state: {rows, errors, selected, projectKey, mayEdit, joining, joinFrom(day), typed(rows), redraw(rows, idToFocus), add(parent), remove(uid)}.
     */
    return function form(state) {
        const row = model.find(state.rows, state.selected);
        const heading = el('h2', { tabindex: -1 }, trees.nameOf(row));
        return [
            withError(state, 'id', heading),
            name(state, row, heading, 'english', AJS.I18n.getText('attain.teams.english'), 'en'),
            name(state, row, heading, 'chinese', AJS.I18n.getText('attain.teams.chinese'), 'zh-CN'),
            parent(state, row),
            person(state, row, 'manager', AJS.I18n.getText('attain.teams.manager')),
            person(state, row, 'standIn', AJS.I18n.getText('attain.teams.standIn'), AJS.I18n.getText('attain.teams.standIn.hint')),
            members(state, row),
            state.mayEdit && buttons(state, row),
        ].flat();
    };
});
