/**
 * Whose things pass to whom: handoverPlan(data, projectKey, changed) has an element, with the person, the day, who gets the rest
 * and who gets which part of the business. changed() is called when something else was chosen.
 */
define('attain/customer/handover/handover-plan', [
    'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/user-picker', 'attain/customer/handover/handover-model',
], function (el, fields, userPicker, model) {
    'use strict';

    function Plan(data, projectKey, changed) {
        this.data = data;
        this.projectKey = projectKey;
        this.changed = changed;
        this.chosen = { projectKey: projectKey, person: '', from: data.today, heir: '', choices: [], lines: new Map(), people: [] };
        this.who = el('p.attain-handover-chosen', { 'aria-live': 'polite' });
        this.rest = el('p.attain-handover-chosen', { 'aria-live': 'polite' });
        this.rules = el('div');
        this.element = this.draw();
    }

    Plan.prototype.draw = function () {
        this.day = el('input.text', { id: 'attain-handover-from', type: 'date', min: this.data.today, value: this.data.today, onchange: () => this.set('from', this.day.value) });
        const person = userPicker('attain-handover-person', this.projectKey, AJS.I18n.getText('attain.handover.person'), (found) => this.choosePerson(found));
        const heir = userPicker('attain-handover-heir', this.projectKey, AJS.I18n.getText('attain.handover.rest'), (found) => {
            this.know(found);
            this.chooseRest(found);
        });
        person.input.placeholder = heir.input.placeholder = AJS.I18n.getText('attain.kernel.search');
        return el('form.aui.top-label.attain-handover-plan', { onsubmit: (event) => event.preventDefault() }, [
            el('div.attain-handover-who', {}, [
                fields.group('attain-handover-person', AJS.I18n.getText('attain.handover.person'), el('div', {}, [person.element, this.who])),
                fields.group(this.day.id, AJS.I18n.getText('attain.handover.from'), this.day),
                fields.group('attain-handover-heir', AJS.I18n.getText('attain.handover.rest'), el('div', {}, [heir.element, this.rest]), AJS.I18n.getText('attain.handover.rest.hint')),
            ]),
            this.adder(),
        ]);
    };

    /** Begins with somebody: what was chosen line by line was another's. */
    Plan.prototype.choosePerson = function (found) {
        el.replace(this.who, found.name);
        this.chosen.lines = new Map();
        this.set('person', found.key);
    };

    Plan.prototype.chooseRest = function (found) {
        const label = AJS.I18n.getText('attain.handover.noRest');
        el.redraw(this.rest, found && [found.name, ' ', el('button.attain-icon-button', {
            type: 'button', 'aria-label': label, title: label, onclick: () => {
                this.chooseRest(null);
                document.getElementById('attain-handover-heir').focus();
            },
        }, '×')]);
        this.set('heir', found ? found.key : '');
    };

    Plan.prototype.know = function (found) {
        this.chosen.people = this.chosen.people.concat({ key: found.key, name: found.name });
    };

    Plan.prototype.set = function (name, value) {
        this.chosen[name] = value;
        this.changed();
    };

    /** One more part of the business that goes to somebody. */
    Plan.prototype.adder = function () {
        const select = (id, any, options) => {
            const made = fields.select(id, { 'aria-label': any });
            fields.options(made, [{ value: '', label: any }].concat(options));
            return made;
        };
        const named = (options) => options.map((each) => ({ value: each.word, label: each.name }));
        const region = select('attain-handover-region', AJS.I18n.getText('attain.handover.anyRegion'), named(this.data.regions));
        const product = select('attain-handover-product', AJS.I18n.getText('attain.handover.anyProduct'), named(this.data.productLines));
        const tier = select('attain-handover-tier', AJS.I18n.getText('attain.handover.anyTier'), this.data.tiers.map((each) => ({ value: each, label: each })));
        const heir = userPicker('attain-handover-part', this.projectKey, AJS.I18n.getText('attain.handover.part'), (found) => {
            this.know(found);
            this.chosen.choices.push({ region: region.value, productLine: product.value, tier: tier.value, heir: found.key, name: found.name });
            this.showChoices();
            this.changed();
        });
        return el('div.field-group', { role: 'group', 'aria-labelledby': 'attain-handover-parts' }, [
            el('label', { id: 'attain-handover-parts', for: region.id }, AJS.I18n.getText('attain.handover.parts')),
            el('div.attain-handover-part', {}, [region, product, tier, heir.element]), this.rules,
        ]);
    };

    Plan.prototype.nameOf = function (choice) {
        const called = (options, word) => word && (options.find((each) => each.word === word) || { name: word }).name;
        const parts = [called(this.data.regions, choice.region), called(this.data.productLines, choice.productLine), choice.tier].filter(Boolean);
        return (parts.join(' · ') || AJS.I18n.getText('attain.handover.any')) + ' → ' + choice.name;
    };

    Plan.prototype.showChoices = function () {
        el.redraw(this.rules, this.chosen.choices.length > 0 && el('ol.attain-handover-chosen', {}, this.chosen.choices.map((choice, at) => {
            const label = AJS.I18n.getText('attain.handover.removePart', this.nameOf(choice));
            return el('li', {}, [this.nameOf(choice), ' ', el('button.attain-icon-button', {
                type: 'button', 'aria-label': label, title: label,
                onclick: () => {
                    this.chosen.choices.splice(at, 1);
                    this.showChoices();
                    this.changed();
                },
            }, '×')]);
        })));
    };

    /** What is sent, and who may be chosen for a line. */
    Plan.prototype.body = function () {
        return model.body(this.chosen);
    };

    return (data, projectKey, changed) => new Plan(data, projectKey, changed);
});
