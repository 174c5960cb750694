/** The choices of the decompose dialog: months, regions, product lines, customer types and owners with weights. */
define('attain/target/decompose-form', [
    'attain/kernel/dom', 'attain/kernel/user-picker', 'attain/target/decomposition-model',
], function (dom, UserPicker, model) {
    'use strict';

    const el = dom.el;

    /** changed is called after each change of choice. */
    function Form(choice, projectKey, write, changed) {
        this.choice = choice;
        this.projectKey = projectKey;
        this.write = write;
        this.changed = changed;
        this.element = el('form.aui.attain-choices', { onsubmit: (event) => event.preventDefault() }, [
            this.months(),
            this.named('regions', AJS.I18n.getText('attain.target.decompose.regions'), AJS.I18n.getText('attain.target.decompose.regions.add')),
            this.named('productLines', AJS.I18n.getText('attain.target.decompose.productLines'), AJS.I18n.getText('attain.target.decompose.productLines.add')),
            this.named('customerTypes', AJS.I18n.getText('attain.target.decompose.customerTypes'), AJS.I18n.getText('attain.target.decompose.customerTypes.add')),
            this.owners(),
        ]);
    }

    Form.prototype.section = function (title, children) {
        return el('div.attain-choice', { role: 'group', 'aria-label': title }, [el('h3', {}, title)].concat(children));
    };

    /** A row's weight and the part of the whole that it stands for; removed, if given, takes the row away. */
    Form.prototype.row = function (name, row, rows, redraw, removed) {
        const part = () => {
            const ratio = model.partOf(row, rows());
            return ratio === null ? this.write.notYet : this.write.percent(ratio);
        };
        const shown = el('span.attain-choice-part.attain-number', {}, part());
        row.show = () => dom.replace(shown, part());
        return el('div.attain-choice-row', {}, [
            el('span.attain-choice-name', {}, name),
            el('input.text.attain-weight', {
                type: 'text', inputmode: 'numeric', value: row.weight,
                'aria-label': AJS.I18n.getText('attain.target.decompose.weight', name),
                oninput: (event) => {
                    row.weight = model.weightOf(event.target.value);
                    event.target.setAttribute('aria-invalid', String(row.weight === null));
                    rows().forEach((each) => each.show());
                    this.changed();
                },
            }),
            shown,
            removed ? el('button.attain-icon-button', {
                type: 'button', 'aria-label': AJS.I18n.getText('attain.target.decompose.remove', name),
                onclick: () => {
                    removed();
                    redraw();
                    this.changed();
                },
            }, '×') : el('span'),
        ]);
    };

    Form.prototype.months = function () {
        const rows = el('div');
        const draw = () => dom.replace(rows, this.choice.byMonth
            ? this.choice.months.map((row) => this.row(this.write.month(row.month + '-01'), row, () => this.choice.months, draw))
            : []);
        const box = el('input', {
            type: 'checkbox', checked: this.choice.byMonth,
            onchange: (event) => {
                this.choice.byMonth = event.target.checked;
                draw();
                this.changed();
            },
        });
        draw();
        return this.section(AJS.I18n.getText('attain.target.decompose.months'), [
            el('label.attain-check', {}, [box, AJS.I18n.getText('attain.target.decompose.byMonth')]), rows,
        ]);
    };

    Form.prototype.named = function (dimension, title, addLabel) {
        const rows = el('div');
        const options = el('datalist', { id: 'attain-' + dimension + '-options' });
        const list = () => this.choice[dimension];
        const draw = () => {
            dom.replace(rows, list().map((row) =>
                this.row(row.name, row, list, draw, () => list().splice(list().indexOf(row), 1))));
            dom.replace(options, model.suggested(dimension, list()).map((name) => el('option', { value: name })));
        };
        const input = el('input.text', {
            type: 'text', list: options.id, placeholder: addLabel, 'aria-label': addLabel, maxlength: 100,
            onkeydown: (event) => event.key === 'Enter' && add(event),
            onchange: () => add(null),
        });
        const add = (event) => {
            if (event) {
                event.preventDefault();
            }
            const name = input.value.trim();
            input.value = '';
            if (name && !list().some((row) => row.name === name)) {
                list().push({ name: name, weight: 1 });
                draw();
                this.changed();
            }
        };
        draw();
        return this.section(title, [rows, el('div.attain-choice-add', {}, [input, options])]);
    };

    Form.prototype.owners = function () {
        const rows = el('div');
        const list = () => this.choice.owners;
        const draw = () => dom.replace(rows, list().map((row) =>
            this.row(row.name, row, list, draw, () => list().splice(list().indexOf(row), 1))));
        const picker = new UserPicker('attain-owner', this.projectKey, AJS.I18n.getText('attain.target.decompose.owners.add'), (person) => {
            if (!list().some((row) => row.key === person.key)) {
                list().push({ key: person.key, name: person.name, weight: 1 });
                draw();
                this.changed();
            }
        });
        draw();
        return this.section(AJS.I18n.getText('attain.target.decompose.owners'), [rows, el('div.attain-choice-add', {}, picker.element)]);
    };

    return Form;
});
