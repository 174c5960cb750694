/** The choices of the decompose dialog: by what a target is split, and with what weights. */
define('attain/planning/decomposition/decompose-choices', [
    'attain/kernel/dom', 'attain/kernel/projects', 'attain/kernel/rest', 'attain/kernel/user-picker',
    'attain/planning/decomposition/decompose-texts', 'attain/planning/decomposition/decompose-weights', 'attain/planning/decomposition/decomposition-choice',
], function (el, projects, rest, userPicker, texts, Weights, choices) {
    'use strict';

    /** About is the server's answer; changed is called after each change of choice. */
    function Choices(about, choice, path, write, changed) {
        this.about = about;
        this.choice = choice;
        this.path = path;
        this.write = write;
        this.counts = [];
        this.asked = new Map();
        this.changed = () => {
            this.counts.forEach((count) => count());
            changed();
        };
        this.element = el('form.aui.attain-choices', { onsubmit: (event) => event.preventDefault() }, [
            this.time(),
            ['regions', 'productLines', 'customerTypes'].map((dimension) => choice[dimension].length > 0 && this.named(dimension)),
            this.owners(),
            this.kind(),
        ].flat());
        this.counts.forEach((count) => count());
    }

    /** Results are added up once for all lists. */
    Choices.prototype.suggestions = function (by) {
        if (!this.asked.has(by)) {
            const asking = rest.get(this.path + '/suggestions', { by: by });
            this.asked.set(by, asking);
            asking.catch(() => this.asked.delete(by));
        }
        return this.asked.get(by);
    };

    Choices.prototype.section = function (title, open, count, children) {
        const shown = el('span.attain-choice-count');
        this.counts.push(() => el.replace(shown, count()));
        return el('details.attain-choice', { open: open }, [el('summary', {}, [el('strong', {}, title), ' ', shown])].concat(children));
    };

    Choices.prototype.countOn = function (dimension) {
        const list = this.choice[dimension];
        const on = list.filter((row) => row.on).length;
        return on === 0 ? '' : AJS.I18n.getText('attain.target.decompose.chosen', this.write.count(on), this.write.count(list.length));
    };

    Choices.prototype.labels = function () {
        this.choice.months.forEach((part) => {
            part.label = part.called || this.write.month(part.start);
        });
        this.choice.weeks.forEach((part) => {
            part.label = this.write.day(part.start) + ' – ' + this.write.lastDay(part.end);
        });
    };

    Choices.prototype.time = function () {
        this.labels();
        const weights = new Weights({
            title: AJS.I18n.getText('attain.target.decompose.time'),
            list: () => choices.timeOn(this.choice),
            sources: ['typed', 'phasing', 'even', 'lastPeriod'],
            weights: (source) => {
                const parts = this.about[this.choice.time];
                return source === 'phasing' ? parts.map((part) => part.weight) : source === 'even' ? parts.map(() => 1) : null;
            },
            suggestions: (by) => this.suggestions(by), dimension: () => this.choice.time,
            write: this.write, changed: this.changed,
        });
        const takenOver = el('p.attain-choice-note');
        this.counts.push(() => el.replace(takenOver, this.choice.time === 'none' && this.about.monthWeights !== ''
            ? AJS.I18n.getText('attain.target.decompose.time.takenOver', this.about.monthWeights) : []));
        weights.source.value = this.about.grid ? 'typed' : 'phasing';
        const by = (value, label) => el('option', { value: value, selected: value === this.choice.time }, label);
        const select = el('select.select', {
            'aria-label': AJS.I18n.getText('attain.target.decompose.time'),
            onchange: (event) => {
                this.choice.time = event.target.value;
                weights.draw();
                this.changed();
            },
        }, [
            by('none', AJS.I18n.getText('attain.target.decompose.time.none')),
            by('months', AJS.I18n.getText('attain.target.decompose.time.months')),
            by('weeks', AJS.I18n.getText('attain.target.decompose.time.weeks')),
        ]);
        return this.section(AJS.I18n.getText('attain.target.decompose.time'), true, () => '', [select, takenOver, weights.element]);
    };

    Choices.prototype.weights = function (dimension, sources) {
        return new Weights({
            title: texts.dimension(dimension),
            list: () => this.choice[dimension], optional: true, sources: sources,
            weights: (source) => (source === 'even' ? this.choice[dimension].map(() => 1) : null),
            suggestions: (by) => this.suggestions(by), dimension: () => dimension,
            write: this.write, changed: this.changed,
        });
    };

    Choices.prototype.isOn = function (dimension) {
        return this.choice[dimension].some((row) => row.on);
    };

    Choices.prototype.named = function (dimension) {
        const weights = this.weights(dimension, ['typed', 'even', 'lastPeriod']);
        return this.section(texts.dimension(dimension), this.isOn(dimension), () => this.countOn(dimension), [weights.element]);
    };

    Choices.prototype.owners = function () {
        const weights = this.weights('owners', ['typed', 'even', 'lastPeriod', 'trailing']);
        const picker = userPicker('attain-owner', projects.ofIssue(this.about.target.key),
            AJS.I18n.getText('attain.target.decompose.owners.add'), (person) => this.addOwner(person, weights));
        return this.section(texts.dimension('owners'), true, () => this.countOn('owners'),
            [weights.element, el('div.attain-choice-add', {}, picker.element)]);
    };

    Choices.prototype.addOwner = function (person, weights) {
        const known = this.choice.owners.find((row) => row.name === person.key);
        if (known) {
            known.on = true;
        } else {
            this.choice.owners.push({ name: person.key, label: person.name, on: true, weight: 1 });
        }
        weights.draw();
        this.changed();
    };

    Choices.prototype.kind = function () {
        const option = (value, label, hint) => el('div.radio', {}, [
            el('input.radio', {
                type: 'radio', name: 'attain-part-kind', id: 'attain-part-' + value, checked: this.choice.as === value,
                'aria-describedby': 'attain-part-' + value + '-hint',
                onchange: () => {
                    this.choice.as = value;
                },
            }),
            el('label', { for: 'attain-part-' + value }, label),
            el('div.description', { id: 'attain-part-' + value + '-hint' }, hint),
        ]);
        return el('fieldset.attain-kind', {}, [
            el('legend', {}, AJS.I18n.getText('attain.target.decompose.as')),
            option('shares', AJS.I18n.getText('attain.target.decompose.as.shares'), AJS.I18n.getText('attain.target.decompose.as.shares.hint')),
            option('targets', AJS.I18n.getText('attain.target.decompose.as.targets'), AJS.I18n.getText('attain.target.decompose.as.targets.hint')),
        ]);
    };

    return Choices;
});
