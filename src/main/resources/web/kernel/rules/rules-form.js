/** The form of one set of rules: what is typed and what is wrong with it. */
define('attain/kernel/rules/rules-form', [
    'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/rules/rules-editors', 'attain/kernel/rules/rules-model', 'attain/kernel/rules/rules-rows',
], function (el, fields, editors, model, rows) {
    'use strict';

    /** changed is called whenever something else is typed or chosen; path(rest) is below the project's. */
    function Form(set, answer, changed, path) {
        this.set = set;
        this.answer = answer;
        this.changed = changed;
        this.path = path;
        this.controls = {};
        set.rules.forEach((rule) => {
            this.controls[rule.name] = this.control(rule);
        });
    }

    Form.prototype.control = function (rule) {
        const hint = 'attain-rule-' + rule.name + '-hint';
        switch (rule.kind) {
            case 'rows': return rows(rule, this.answer.rules[rule.name], {
                id: 'attain-rule-' + rule.name, disabled: !this.answer.mayEdit, describedBy: hint, changed: () => this.changed(),
            });
            case 'text': return this.typed(rule, {});
            case 'hours': return this.typed(rule, { maxlength: 120 });
            default: return rule.choices ? this.choice(rule) : this.typed(rule, { inputmode: 'numeric', maxlength: 11 });
        }
    };

    Form.prototype.about = function (rule, more) {
        return Object.assign({ disabled: !this.answer.mayEdit, 'aria-describedby': 'attain-rule-' + rule.name + '-hint' }, more);
    };

    Form.prototype.typed = function (rule, how) {
        return fields.text('attain-rule-' + rule.name, String(this.answer.rules[rule.name]), this.about(rule, Object.assign({
            required: true,
            oninput: (event) => {
                fields.complain(event.target, '', event.target.closest('.field-group'));
                this.changed();
            },
        }, how)));
    };

    Form.prototype.choice = function (rule) {
        const select = fields.select('attain-rule-' + rule.name, this.about(rule, { onchange: () => this.changed() }));
        fields.options(select, rule.choices.map((label, at) => ({ value: model.textOf(rule, at), label: label })), String(this.answer.rules[rule.name]));
        return select;
    };

    Form.prototype.values = function () {
        return this.set.rules.reduce((all, rule) => {
            all[rule.name] = model.valueOf(rule, this.controls[rule.name].value);
            return all;
        }, {});
    };

    Form.prototype.isDirty = function () {
        return model.differs(this.set, this.answer.rules, this.values());
    };

    /** The control that a fault names, with where its reason stands: a cell of rows says it beneath itself. */
    Form.prototype.places = function () {
        return Object.keys(this.controls).reduce((all, name) => {
            const control = this.controls[name];
            all[name] = { control: control, beneath: control.closest('.field-group, .attain-rule-rows-group') };
            Object.entries(control.cells || {}).forEach(([cell, input]) => {
                all[name + '.' + cell] = { control: input };
            });
            return all;
        }, {});
    };

    /** Marks each field that is wrong with its reason and goes to the first; what belongs to no field is handed back. */
    Form.prototype.complain = function (errors) {
        const places = this.places();
        Object.keys(places).forEach((name) => {
            const place = places[name];
            const text = errors.filter((each) => each.field === name).map((each) => each.message).join(' ');
            fields.complain(place.control, text, place.beneath);
            if (text && place.control.closest('details')) {
                place.control.closest('details').open = true;
            }
        });
        const wrong = errors.find((each) => places[each.field]);
        if (wrong) {
            places[wrong.field].control.focus();
        }
        return errors.filter((each) => !places[each.field]);
    };

    /** Whether each number is one: what is no number is not sent, and would be judged as if it stood as it was. */
    Form.prototype.isRead = function () {
        return Object.values(this.values()).every((value) => value != null);
    };

    Form.prototype.group = function (rule) {
        const control = this.controls[rule.name];
        if (rule.kind === 'rows') {
            return el('div.attain-rule-rows-group', {}, [el('p.attain-subtle', { id: control.id + '-hint' }, rule.hint), control]);
        }
        const make = editors.of(this.set.code, rule.name);
        const boxed = make ? make({ control: control, rule: rule, path: this.path, changed: () => this.changed() }).element
            : el('span.attain-rule-number', {}, rule.unit == null ? control : [control, ' ', rule.unit]);
        return fields.group(control.id, rule.label, boxed, rule.hint);
    };

    Form.prototype.sections = function () {
        return model.sections(this.set).map((section) => el('section.attain-section', {},
            [el('h2', {}, section.title)].concat(section.rules.map((rule) => this.group(rule)))));
    };

    return Form;
});
