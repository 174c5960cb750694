/** Edits the rules of tiers on the page of rules: their order by buttons, their conditions by choosing; and takes cuts from ranks. */
define('attain/customer/tier-rules-editor', [
    'attain/kernel/announce', 'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/rest', 'attain/kernel/rules/rules-editors',
    'attain/kernel/states', 'attain/customer/tier-condition', 'attain/customer/tier-rules-model',
], function (announce, busy, el, fields, rest, editors, states, condition, model) {
    'use strict';

    const SET = 'tier-rules';
    const CLASSES = 5;

    /** about is {control, path, changed}: the control keeps the text, which may be typed as well. */
    function Editor(about) {
        this.about = about;
        this.fields = [];
        this.list = el('ol.attain-rule-list');
        this.faults = el('div', { 'aria-live': 'polite' });
        this.disabled = about.control.disabled;
        this.more = el('details', {}, [el('summary', {}, AJS.I18n.getText('attain.customer.editor.text')), about.control]);
        this.element = el('div.attain-rule-editor', {}, [
            this.list,
            !this.disabled && el('button.aui-button', {
                type: 'button', id: 'attain-rule-add', onclick: () => this.write(this.rules.concat({ tier: 'B', conditions: [{ kind: 'purchases', from: '' }] }), 'attain-rule-tier-' + this.rules.length),
            }, AJS.I18n.getText('attain.customer.editor.add')),
            this.faults,
            this.more,
        ]);
        about.control.addEventListener('input', () => this.read());
        this.read();
        rest.get(about.path('tier-conditions')).then((answer) => {
            this.fields = answer.fields;
            this.draw();
        }, (reason) => el.replace(this.faults, states.refused(states.failureOf(reason))));
    }

    Editor.prototype.read = function () {
        this.rules = model.parse(this.about.control.value);
        this.draw();
    };

    Editor.prototype.keep = function () {
        this.about.control.value = model.format(this.rules);
        fields.complain(this.about.control, '', this.element.closest('.field-group'));
        this.about.changed();
    };

    /** Other rules, drawn anew; the control of that id has the focus then. */
    Editor.prototype.write = function (rules, focused) {
        this.rules = rules;
        this.keep();
        this.draw();
        const control = document.getElementById(focused);
        if (control) {
            control.focus();
        }
    };

    Editor.prototype.move = function (at, by) {
        const to = at + by;
        const edge = to === 0 ? 'down' : to === this.rules.length - 1 ? 'up' : by < 0 ? 'up' : 'down';
        this.write(model.moved(this.rules, at, by), 'attain-rule-' + edge + '-' + to);
        announce(AJS.I18n.getText('attain.customer.editor.moved', String(to + 1), String(this.rules.length)));
    };

    Editor.prototype.conditions = function (rule, at) {
        return el('ul', {}, rule.conditions.map((each, number) => {
            const id = 'attain-rule-' + at + '-' + number;
            return el('li', {}, condition(each, {
                id: id, fields: this.fields, disabled: this.disabled, changed: () => this.keep(),
                replace: (other) => {
                    rule.conditions[number] = other;
                    this.write(this.rules, id);
                },
            }).concat(!this.disabled && rule.conditions.length > 1 && el('button.aui-button.aui-button-link', {
                type: 'button', 'aria-label': AJS.I18n.getText('attain.customer.editor.removeCondition', String(number + 1), String(at + 1)),
                onclick: () => {
                    rule.conditions.splice(number, 1);
                    this.write(this.rules, 'attain-rule-and-' + at);
                },
            }, AJS.I18n.getText('attain.customer.editor.remove'))));
        }));
    };

    Editor.prototype.rule = function (rule, at) {
        const tier = fields.select('attain-rule-tier-' + at, {
            'aria-label': AJS.I18n.getText('attain.customer.editor.tier', String(at + 1)), disabled: this.disabled,
            onchange: (event) => {
                rule.tier = event.target.value;
                this.keep();
            },
        });
        fields.options(tier, model.TIERS.map((each) => ({ value: each, label: each })), rule.tier);
        const button = (id, text, name, press, off) => el('button.aui-button', {
            type: 'button', id: 'attain-rule-' + id + '-' + at, 'aria-label': name, title: name, disabled: off, onclick: press,
        }, text);
        const number = String(at + 1);
        return el('li', {}, [
            el('div.attain-rule-head', {}, [
                tier,
                !this.disabled && button('up', '↑', AJS.I18n.getText('attain.customer.editor.up', number), () => this.move(at, -1), at === 0),
                !this.disabled && button('down', '↓', AJS.I18n.getText('attain.customer.editor.down', number), () => this.move(at, 1), at === this.rules.length - 1),
                !this.disabled && button('remove', AJS.I18n.getText('attain.customer.editor.remove'), AJS.I18n.getText('attain.customer.editor.removeRule', number),
                    () => this.write(this.rules.filter((each) => each !== rule), at > 0 ? 'attain-rule-tier-' + (at - 1) : 'attain-rule-add'), false),
            ]),
            this.conditions(rule, at),
            !this.disabled && button('and', AJS.I18n.getText('attain.customer.editor.and'), AJS.I18n.getText('attain.customer.editor.andTo', number), () => {
                rule.conditions.push({ kind: 'plan' });
                this.write(this.rules, 'attain-rule-' + at + '-' + (rule.conditions.length - 1));
            }, false),
        ]);
    };

    Editor.prototype.draw = function () {
        el.replace(this.list, this.rules.map((rule, at) => this.rule(rule, at)));
    };

    /** A score's cuts may be those by which as many customers are in each class as ranks allow. */
    function ranked(name) {
        return (about) => {
            const said = el('span.attain-subtle', { role: 'status' });
            const button = el('button.aui-button', {
                type: 'button', 'aria-describedby': about.control.id + '-hint',
                onclick: () => {
                    const ready = busy(button);
                    rest.get(about.path('tier-conditions/ranks')).then((ranks) => {
                        about.control.value = ranks[name].cuts || about.control.value;
                        about.changed();
                        return ranks[name].classes === 0 ? AJS.I18n.getText('attain.customer.editor.ranks.none')
                            : AJS.I18n.getText('attain.customer.editor.ranks.classes', String(ranks[name].classes), String(CLASSES));
                    }, (reason) => states.failureOf(reason).errors.map((each) => each.message).join(' ')).then((text) => {
                        ready();
                        el.replace(said, text);
                    });
                },
            }, AJS.I18n.getText('attain.customer.editor.ranks'));
            return { element: el('span.attain-rule-number', {}, about.control.disabled ? about.control : [about.control, ' ', button, ' ', said]) };
        };
    }

    editors.add(SET, 'ordered', (about) => new Editor(about));
    ['recency', 'frequency', 'monetary'].forEach((name) => editors.add(SET, name, ranked(name)));
});

require(['attain/customer/tier-rules-editor'], function () {});
