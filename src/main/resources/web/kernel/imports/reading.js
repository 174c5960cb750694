/**
 * How a file is read, and what can be chosen of it: new Reading(kind, project, write, again), again() looks the file through anew. It is
 * not there where a file is in our own words.
 */
define('attain/kernel/imports/reading', [
    'attain/kernel/announce', 'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/rest', 'attain/kernel/states', 'attain/kernel/imports/reading-model',
], function (announce, busy, el, fields, rest, states, model) {
    'use strict';

    function Reading(kind, project, write, again) {
        Object.assign(this, { kind: kind, project: project, write: write, again: again });
        this.summary = el('summary');
        this.body = el('form.aui', { onsubmit: (event) => event.preventDefault() });
        this.problem = el('div', { 'aria-live': 'polite' });
        this.element = el('details.attain-columns.attain-reading', { hidden: true }, [this.summary, this.body, this.problem]);
    }

    /** Of a file; without one it goes. */
    Reading.prototype.load = function (file) {
        this.file = file;
        this.element.hidden = true;
        return !file ? Promise.resolve() : rest.postFile('/imports/' + this.kind + '/reading', { projectKey: this.project }, file)
            .then((reading) => this.file === file && this.show(reading))
            .catch(() => { /* What is wrong with the file is told by the look through it. */ });
    };

    const MARKS = () => ({
        number: [['point', AJS.I18n.getText('attain.kernel.import.mark.point')], ['comma', AJS.I18n.getText('attain.kernel.import.mark.comma')]],
        day: [['dayFirst', AJS.I18n.getText('attain.kernel.import.mark.dayFirst')], ['monthFirst', AJS.I18n.getText('attain.kernel.import.mark.monthFirst')]],
    });

    const select = (label, choices, chosen) => {
        const control = el('select.select', { 'aria-label': label });
        fields.options(control, choices.map(([value, text]) => ({ value: value, label: text })), chosen || '');
        return control;
    };

    Reading.prototype.show = function (reading) {
        this.reading = reading;
        this.element.hidden = !model.isForeign(reading);
        this.element.open = this.element.open || model.asks(reading);
        const known = AJS.I18n.getText('attain.kernel.import.reading.columns', this.write.count(model.read(reading)), this.write.count(reading.columns.length));
        el.replace(this.summary, reading.system == null
            ? AJS.I18n.getText('attain.kernel.import.reading', known) : AJS.I18n.getText('attain.kernel.import.reading.of', reading.system, known));
        el.replace(this.problem, []);
        const none = AJS.I18n.getText('attain.kernel.import.reading.none');
        const choices = [['', none]].concat(reading.fields.map((field) => [field, field]));
        const open = [[model.OPEN, AJS.I18n.getText('attain.kernel.import.choose')]];
        this.columns = reading.columns.map((column) => select(AJS.I18n.getText('attain.kernel.import.reading.as', column.heading),
            column.maybe.length > 0 ? open.concat(choices) : choices, model.column(column)));
        this.marks = reading.marks.map((mark) => select(mark.column, [['', AJS.I18n.getText('attain.kernel.import.choose')]].concat(MARKS()[mark.kind]), mark.mark));
        this.words = reading.words.map((word) => select(AJS.I18n.getText('attain.kernel.import.reading.as', word.written),
            [['', AJS.I18n.getText('attain.kernel.import.choose')]].concat(word.known.map((each) => [each, each])), word.word));
        el.replace(this.body, [
            reading.warnings.map((warning) => states.message('warning', '', [warning])),
            this.table(AJS.I18n.getText('attain.kernel.import.reading.heading'), AJS.I18n.getText('attain.kernel.import.reading.field'), reading.columns, this.columns, (column) => [
                column.heading || '–',
                column.samples.length > 0 && el('div.attain-subtle', {}, column.samples.join(' · ')),
                column.factor !== 1 && el('div.attain-subtle', {}, AJS.I18n.getText('attain.kernel.import.reading.factor', this.write.count(column.factor))),
            ]),
            reading.marks.length > 0 && this.table(AJS.I18n.getText('attain.kernel.import.column'), AJS.I18n.getText('attain.kernel.import.reading.written'), reading.marks, this.marks, (mark) => el('code', {}, mark.column)),
            reading.words.length > 0 && this.table(AJS.I18n.getText('attain.kernel.import.reading.word'), AJS.I18n.getText('attain.kernel.import.reading.ours'), reading.words, this.words, (word) => [word.written, ' ', el('code', {}, word.column)]),
            reading.left.length > 0 && el('p.attain-subtle', {}, AJS.I18n.getText('attain.kernel.import.reading.left', reading.left.map((row) => this.write.count(row.line) + ': ' + row.text).join(' | '))),
            this.button(),
        ].flat());
    };

    Reading.prototype.table = function (first, second, items, controls, cell) {
        return el('div.attain-import-rows', { tabindex: '0', role: 'region', 'aria-label': first }, el('table.aui.attain-cards', {}, [
            el('thead', {}, el('tr', {}, [el('th', { scope: 'col' }, first), el('th', { scope: 'col' }, second)])),
            el('tbody', {}, items.map((item, at) => el('tr', {}, [el('td', {}, cell(item)), el('td', {}, controls[at])]))),
        ]));
    };

    Reading.prototype.button = function () {
        const press = el('button.aui-button', { type: 'button', onclick: () => this.save(busy(press)) }, AJS.I18n.getText('attain.kernel.import.reading.keep'));
        return el('p', {}, press);
    };

    /** Where nothing is chosen, nothing is remembered. */
    Reading.prototype.save = function (ready) {
        const values = (controls) => controls.map((control) => control.value);
        const changes = model.changes(this.reading, { columns: values(this.columns), words: values(this.words), marks: values(this.marks) });
        const kept = () => announce(AJS.I18n.getText('attain.kernel.import.reading.kept'));
        const put = () => rest.put('/imports/' + this.kind + '/reading', Object.assign({ projectKey: this.project }, changes)).then(kept);
        return (model.isChange(changes) ? put() : Promise.resolve()).then(() => {
            this.summary.focus();
            return Promise.all([this.load(this.file), this.again()]);
        }).catch((reason) => {
            ready();
            el.replace(this.problem, states.refused(states.failureOf(reason)));
        });
    };

    return Reading;
});
