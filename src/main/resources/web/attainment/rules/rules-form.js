/** The form of a project's rules: what is typed, what is wrong with it, and what it would change. */
define('attain/attainment/rules/rules-form', [
    'attain/kernel/dom', 'attain/kernel/fields', 'attain/attainment/rules/rules-model', 'attain/attainment/rules/rules-texts',
], function (dom, fields, model, texts) {
    'use strict';

    const el = dom.el;

    /** changed is called whenever something else is typed or chosen. */
    function Form(answer, changed) {
        this.answer = answer;
        this.changed = changed;
        const rules = answer.rules;
        this.controls = {
            onTrackPercent: this.percent('onTrackPercent', rules),
            behindPercent: this.percent('behindPercent', rules),
            achievablePercentile: this.percent('achievablePercentile', rules),
            blockUnachievable: this.choice('blockUnachievable', rules, texts.aboveText),
            hideNames: this.choice('hideNames', rules, texts.namesText),
        };
    }

    Form.prototype.percent = function (name, rules) {
        return fields.text('attain-rule-' + name, String(rules[name]), {
            inputmode: 'numeric', maxlength: 6, required: true, disabled: !this.answer.mayEdit,
            'aria-describedby': 'attain-rule-' + name + '-hint',
            oninput: (event) => {
                fields.complain(event.target.parentNode, '');
                this.changed();
            },
        });
    };

    Form.prototype.choice = function (name, rules, textOf) {
        const select = fields.select('attain-rule-' + name, {
            disabled: !this.answer.mayEdit, 'aria-describedby': 'attain-rule-' + name + '-hint', onchange: () => this.changed(),
        });
        fields.options(select, [false, true].map((value) => ({ value: String(value), label: textOf(value) })), String(rules[name]));
        return select;
    };

    Form.prototype.values = function () {
        const controls = this.controls;
        return {
            onTrackPercent: model.percentOf(controls.onTrackPercent.value),
            behindPercent: model.percentOf(controls.behindPercent.value),
            achievablePercentile: model.percentOf(controls.achievablePercentile.value),
            blockUnachievable: controls.blockUnachievable.value === 'true',
            hideNames: controls.hideNames.value === 'true',
        };
    };

    Form.prototype.isDirty = function () {
        return model.differs(this.answer.rules, this.values());
    };

    /** Marks each field that is wrong with its reason and goes to the first; what belongs to no field is handed back. */
    Form.prototype.complain = function (errors) {
        Object.keys(this.controls).forEach((name) => {
            const error = errors.find((each) => each.field === name);
            fields.complain(this.controls[name].parentNode, error ? error.message : '');
            this.controls[name].setAttribute('aria-invalid', error ? 'true' : 'false');
        });
        const wrong = errors.find((each) => this.controls[each.field]);
        if (wrong) {
            this.controls[wrong.field].focus();
        }
        return errors.filter((each) => !this.controls[each.field]);
    };

    Form.prototype.group = function (name, hint, suffix) {
        const control = this.controls[name];
        const boxed = suffix ? el('span.attain-rule-number', {}, [control, ' ', suffix]) : el('span.attain-rule-number', {}, control);
        return fields.group(control.id, texts.nameOf(name), boxed, hint);
    };

    Form.prototype.sections = function () {
        const section = (title, groups) => el('section.attain-section', {}, [el('h2', {}, title)].concat(groups));
        return [
            section(AJS.I18n.getText('attain.target.rules.pace'), [
                this.group('onTrackPercent', AJS.I18n.getText('attain.target.rules.onTrack.hint'), '%'),
                this.group('behindPercent', AJS.I18n.getText('attain.target.rules.behind.hint'), '%'),
            ]),
            section(AJS.I18n.getText('attain.target.rules.achievable'), [
                this.group('achievablePercentile', AJS.I18n.getText('attain.target.rules.percentile.hint'), AJS.I18n.getText('attain.target.rules.percentile.unit')),
                this.group('blockUnachievable', AJS.I18n.getText('attain.target.rules.above.hint')),
            ]),
            section(AJS.I18n.getText('attain.target.rules.leaderboard'), [
                this.group('hideNames', AJS.I18n.getText('attain.target.rules.names.hint')),
            ]),
        ];
    };

    return Form;
});
