/** Who held a target when, each with their part: shown only if it ever passed on. Managers correct the days in place. */
define('attain/attainment/tenure/tenure', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/person', 'attain/kernel/rest', 'attain/kernel/states', 'attain/attainment/figures/figures', 'attain/attainment/tenure/tenure-model',
], function (busy, el, fields, person, rest, states, figures, model) {
    'use strict';

    const path = (key) => '/targets/' + encodeURIComponent(key) + '/tenure';
    const nameOf = (person) => (person ? person.name : AJS.I18n.getText('attain.target.tenure.nobody'));

    function when(stretch, write) {
        switch (stretch.place) {
            case 'first': return AJS.I18n.getText('attain.target.tenure.until', write.lastDay(stretch.end));
            case 'last': return AJS.I18n.getText('attain.target.tenure.since', write.day(stretch.start));
            default: return write.day(stretch.start) + ' – ' + write.lastDay(stretch.end);
        }
    }

    function line(stretch, key, unit, write) {
        return el('li', {}, [
            el('strong', {}, stretch.owner ? person(stretch.owner, key) : nameOf(null)), ' ', el('span.attain-subtle', {}, when(stretch, write)), ' ',
            el('span.attain-tenure-amounts', {}, [
                figures.amount(stretch.actual, unit, write), ' / ', figures.amount(stretch.target, unit, write, true),
            ]),
        ]);
    }

    function Section(key, reload) {
        this.key = key;
        this.reload = reload;
        this.write = figures.write();
        this.element = el('div.attain-tenure');
        rest.get(path(key)).then((data) => this.show(data)).catch((reason) => {
            el.replace(this.element, states.error(states.failureOf(reason), () => this.reload()));
        });
    }

    Section.prototype.show = function (data) {
        this.data = data;
        const stretches = model.placed(data.stretches);
        this.edit = el('button.aui-button.aui-button-link', { type: 'button', onclick: () => this.form() },
            AJS.I18n.getText('attain.target.tenure.correct'));
        el.replace(this.element, stretches.length > 1 && [
            el('h4', {}, AJS.I18n.getText('attain.target.tenure.title')),
            el('ol', {}, stretches.map((stretch) => line(stretch, this.key, data.unit, this.write))),
            data.mayCorrect && this.edit,
        ].filter(Boolean));
    };

    Section.prototype.form = function () {
        const days = this.data.handovers.map((handover, index) =>
            el('input.text.medium-field', { id: 'attain-tenure-' + this.key + '-' + index, type: 'date', value: handover.from }));
        const faults = el('div', { 'aria-live': 'polite' });
        const save = el('button.aui-button.aui-button-primary', { type: 'submit' }, AJS.I18n.getText('attain.target.tenure.save'));
        const cancel = el('button.aui-button.aui-button-link', {
            type: 'button',
            onclick: () => {
                this.show(this.data);
                this.edit.focus();
            },
        }, AJS.I18n.getText('attain.kernel.cancel'));
        el.replace(this.element, el('form.aui.top-label.attain-tenure-form', {
            onsubmit: (event) => {
                event.preventDefault();
                const ready = busy(save);
                rest.put(path(this.key), model.bodyOf(this.data, days.map((day) => day.value)))
                    .then(() => this.reload())
                    .catch((reason) => {
                        ready();
                        this.complain(states.failureOf(reason), days, faults);
                    });
            },
        }, [
            el('h4', {}, AJS.I18n.getText('attain.target.tenure.title')),
            ...this.data.handovers.map((handover, index) =>
                fields.group(days[index].id, AJS.I18n.getText('attain.target.tenure.from', nameOf(handover.owner)), days[index])),
            el('p.attain-subtle', {}, AJS.I18n.getText('attain.target.tenure.hint')),
            faults, save, cancel,
        ]));
        days[0].focus();
    };

    /** Says beside each day what is wrong with it, and goes to the first; what belongs to no day is told below them. */
    Section.prototype.complain = function (failure, days, faults) {
        const messages = model.faults(failure.errors, days.length);
        days.forEach((day, index) => fields.complain(day, messages.of[index].join(' ')));
        el.replace(faults, messages.left.length > 0 && states.message('error', '', messages.left));
        const wrong = days[messages.of.findIndex((each) => each.length > 0)];
        if (wrong) {
            wrong.focus();
        }
    };

    /** The section's element; reload draws the whole panel anew after a correction. */
    return function tenure(key, reload) {
        return new Section(key, reload).element;
    };
});
