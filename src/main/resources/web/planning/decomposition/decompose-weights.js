/** One list of the decompose dialog's choices: what is on, with weights that are typed or come from somewhere. */
define('attain/planning/decomposition/decompose-weights', [
    'attain/kernel/dom', 'attain/kernel/states', 'attain/planning/decomposition/decompose-texts', 'attain/planning/decomposition/decomposition-choice',
], function (el, states, texts, choices) {
    'use strict';

    let last = 0;

    /**
     * Of is {id, title, list: () => rows, sources: names, optional, write, changed, suggestions: (by) => Promise, dimension,
     * weights: (source) => list of numbers, for a source that needs no results}.
     */
    function Weights(of) {
        this.of = of;
        this.asked = 0;
        this.rows = el('div.attain-choice-rows');
        this.note = el('p.attain-choice-note', { id: 'attain-weights-' + (last += 1), 'aria-live': 'polite' });
        this.source = el('select.select.attain-source', {
            'aria-label': AJS.I18n.getText('attain.target.decompose.source', of.title),
            onchange: (event) => this.take(event.target.value),
        }, of.sources.map((name) => el('option', { value: name }, texts.source(name))));
        this.all = of.optional && el('button.aui-button.aui-button-link', { type: 'button', onclick: () => this.toggleAll() });
        this.head = el('div.attain-choice-tools', {}, [this.all, this.source]);
        this.element = el('div', {}, [this.head, this.rows, this.note]);
        this.draw();
    }

    Weights.prototype.draw = function () {
        this.shown = this.of.list().map((row) => this.row(row));
        el.replace(this.rows, this.shown.map((row) => row.element));
        this.refresh();
    };

    /** Writes anew what depends on the other rows. */
    Weights.prototype.refresh = function () {
        const list = this.of.list();
        this.shown.forEach((row) => row.refresh(list));
        this.head.hidden = list.length === 0;
        if (this.all) {
            el.replace(this.all, list.every((row) => row.on)
                ? AJS.I18n.getText('attain.target.decompose.none')
                : AJS.I18n.getText('attain.target.decompose.all'));
        }
    };

    Weights.prototype.row = function (row) {
        const part = el('span.attain-choice-part');
        const weight = el('input.text.attain-weight', {
            type: 'text', inputmode: 'numeric', autocomplete: 'off',
            'aria-label': AJS.I18n.getText('attain.target.decompose.weight', row.label), 'aria-describedby': this.note.id,
            oninput: (event) => this.typed(row, event.target),
        });
        weight.value = row.weight == null ? '' : row.weight;
        const name = this.of.optional
            ? el('label.attain-choice-name', { title: row.label }, [el('input', { type: 'checkbox', checked: row.on, onchange: (event) => {
                row.on = event.target.checked;
                this.refresh();
                this.of.changed();
            } }), el('span', {}, row.label)])
            : el('span.attain-choice-name', { title: row.label }, row.label);
        return {
            element: el('div.attain-choice-row', {}, [name, weight, part]),
            refresh: (list) => {
                const ratio = choices.partOf(row, list);
                weight.disabled = !row.on;
                el.replace(part, ratio == null ? '' : this.of.write.percent(ratio));
            },
        };
    };

    Weights.prototype.typed = function (row, input) {
        row.weight = choices.weightOf(input.value);
        input.setAttribute('aria-invalid', String(row.weight == null));
        this.asked += 1;
        this.source.value = 'typed';
        el.replace(this.note, row.weight == null ? AJS.I18n.getText('attain.target.decompose.weight.invalid') : []);
        this.refresh();
        this.of.changed();
    };

    Weights.prototype.toggleAll = function () {
        const list = this.of.list();
        const on = !list.every((row) => row.on);
        list.forEach((row) => {
            row.on = on;
        });
        this.draw();
        this.of.changed();
    };

    Weights.prototype.take = function (source) {
        this.asked += 1; // an answer that is still to come is no longer wanted
        el.replace(this.note, []);
        if (source === 'typed') {
            return;
        }
        const own = this.of.weights(source);
        if (own) {
            this.of.list().forEach((row, index) => {
                row.weight = own[index];
            });
            this.draw();
            this.of.changed();
        } else {
            this.suggest(source);
        }
    };

    /** Asks for weights by results; says from when they are, or that there are none. */
    Weights.prototype.suggest = function (source) {
        const asked = this.asked;
        el.replace(this.note, states.working(AJS.I18n.getText('attain.target.decompose.source.asking')));
        this.of.suggestions(source).then((found) => {
            if (asked !== this.asked) {
                return;
            }
            const suggested = found[this.of.dimension()];
            const from = this.of.write.day(found.start);
            const to = this.of.write.lastDay(found.end);
            choices.suggest(this.of.list(), suggested);
            this.draw();
            el.replace(this.note, suggested.history
                ? AJS.I18n.getText('attain.target.decompose.source.history', from, to)
                : AJS.I18n.getText('attain.target.decompose.source.noHistory', from, to));
            this.of.changed();
        }).catch((failure) => {
            this.source.value = 'typed';
            el.replace(this.note, states.failureOf(failure).errors[0].message);
        });
    };

    return Weights;
});
