/**
 * A rule that is rows in an order of theirs: rows(rule, text, {id, disabled, describedBy, changed}) draws an element whose value
 * is their text, whose focus is its first field, and whose cells are its fields by "0.name". A cell is a number, or one of what its
 * column offers.
 */
define('attain/kernel/rules/rules-rows', [
    'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/rules/rows-text',
], function (el, fields, rowsText) {
    'use strict';

    const swapped = (rows, at, by) => rows.map((row, index) => (index === at ? rows[at + by] : index === at + by ? rows[at] : row));

    return function (rule, text, about) {
        const box = el('div.attain-rule-rows', { id: about.id, role: 'group', 'aria-label': rule.label, 'aria-describedby': about.describedBy });
        let rows = rowsText.read(text);
        const said = () => {
            box.value = rowsText.write(rows);
        };

        function cell(column, row, at, place) {
            const attributes = {
                disabled: about.disabled, 'aria-label': AJS.I18n.getText('attain.kernel.rules.rows.cell', column.label, at + 1),
                oninput: (event) => {
                    fields.complain(event.target, '');
                    row[place] = event.target.value.trim();
                    said();
                    about.changed();
                },
            };
            const id = about.id + '-' + at + '-' + column.name;
            const control = column.choices == null
                ? fields.text(id, row[place], Object.assign({ inputmode: 'numeric', maxlength: 9 }, attributes)) : fields.select(id, attributes);
            if (column.choices != null) {
                fields.options(control, rowsText.choices(column, row[place]), row[place]);
            }
            box.cells[at + '.' + column.name] = control;
            return control;
        }

        const button = (sign, label, disabled, next) => el('button.aui-button', {
            type: 'button', disabled: disabled, 'aria-label': label, onclick: () => change(next()),
        }, sign);

        const buttons = (at) => [
            button('↑', AJS.I18n.getText('attain.kernel.rules.rows.up', at + 1), at === 0, () => swapped(rows, at, -1)),
            button('↓', AJS.I18n.getText('attain.kernel.rules.rows.down', at + 1), at === rows.length - 1, () => swapped(rows, at, 1)),
            button('×', AJS.I18n.getText('attain.kernel.rules.rows.remove', at + 1), false, () => rows.filter((row, index) => index !== at)),
        ];

        const blank = () => rule.columns.map((column) => (column.choices == null ? '0' : column.choices.length ? column.choices[0].value : ''));

        function change(next) {
            rows = next;
            said();
            about.changed();
            el.redraw(box, drawn());
        }

        const drawn = () => {
            box.cells = {};
            return parts();
        };

        const parts = () => [
            rows.length === 0 ? el('p.attain-subtle', {}, AJS.I18n.getText('attain.kernel.rules.rows.none')) : el('table.aui', {}, [
                el('thead', {}, el('tr', {}, [el('th', { scope: 'col' }, '#')].concat(rule.columns.map((column) => el('th', { scope: 'col' }, column.label)), el('td')))),
                el('tbody', {}, rows.map((row, at) => el('tr', {}, [el('th', { scope: 'row' }, String(at + 1))].concat(
                    rule.columns.map((column, place) => el('td', { 'data-label': column.label }, cell(column, row, at, place))),
                    el('td', {}, about.disabled ? null : el('div.aui-buttons', {}, buttons(at))))))),
            ]),
            !about.disabled && rows.length < rule.most && button(AJS.I18n.getText('attain.kernel.rules.rows.add'), null, false, () => rows.concat([blank()])),
        ];

        said();
        box.focus = () => box.querySelector('select, input, button').focus();
        return el.append(box, drawn());
    };
});
