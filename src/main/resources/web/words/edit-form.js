/**
 * A list of a project that is edited and saved as a whole: errors stand at their fields, and whoever saw an older list is told.
 * form(holder, {path, model, prefix, tables, save, saved, stages, onOpened}) draws it; open(answer, said) shows what GET answered.
 * stages() are the project's, for tables that offer them; onOpened() hears of each answer that the form came to by itself.
 */
define('attain/words/edit-form', ['attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/rest', 'attain/kernel/states'], function (busy, el, rest, states) {
    'use strict';

    function Form(holder, about) {
        this.holder = holder;
        this.about = about;
        this.answer = null;
    }

    Form.prototype.isDirty = function () {
        return this.answer != null && this.about.model.isDirty(this.answer, this.rows);
    };

    Form.prototype.open = function (answer, said) {
        this.answer = answer;
        this.rows = this.about.model.rowsOf(answer);
        this.errors = {};
        this.tables = el('div');
        this.problem = el('div');
        this.state = el('span.attain-subtle', { role: 'status' }, said);
        this.button = el('button.aui-button.aui-button-primary', { type: 'submit' }, this.about.save);
        el.replace(this.holder, el('form.aui.attain-words', { novalidate: true, onsubmit: (event) => this.save(event) }, [
            this.problem, this.tables,
            answer.mayEdit && el('div.attain-words-buttons', {}, [this.button, this.state]),
        ]));
        this.draw();
    };

    /** Shows what the form saved or loaded by itself: the control that did is gone, and what stands beside the form is of before. */
    Form.prototype.reopen = function (answer, said) {
        this.open(answer, said);
        this.button.focus();
        if (this.about.onOpened) {
            this.about.onOpened();
        }
    };

    Form.prototype.draw = function (focused) {
        const form = this;
        el.replace(this.tables, this.about.tables({
            get rows() {
                return form.rows; // as typed by now, in whichever field
            },
            stages: this.about.stages, answer: this.answer, model: this.about.model, prefix: this.about.prefix, errors: this.errors, mayEdit: this.answer.mayEdit,
            typed: (rows) => this.edited(rows),
            redraw: (rows, id) => this.redraw(rows, id),
        }));
        const control = focused && document.getElementById(focused);
        if (control) {
            control.focus();
        }
    };

    /** Shows other rows, of which nothing has been refused, with the focus on the control of an id. */
    Form.prototype.redraw = function (rows, id) {
        this.errors = {};
        el.replace(this.problem, []);
        this.edited(rows);
        this.draw(id);
    };

    Form.prototype.edited = function (rows) {
        this.rows = rows;
        el.replace(this.state, this.isDirty() ? AJS.I18n.getText('attain.words.notSaved') : '');
    };

    Form.prototype.save = function (event) {
        event.preventDefault();
        this.ready = busy(this.button);
        el.replace(this.problem, []);
        return rest.put(this.about.path, this.about.model.bodyOf(this.answer.version, this.rows))
            .then((answer) => this.reopen(answer, this.about.saved))
            .catch((reason) => this.complain(states.failureOf(reason)));
    };

    /** Shows each error at its field and goes to the first. */
    Form.prototype.complain = function (failure) {
        const errors = this.about.model.sorted(failure.errors);
        this.ready();
        this.errors = errors.of;
        this.draw();
        if (errors.left.length) {
            el.replace(this.problem, states.message('error', AJS.I18n.getText('attain.words.refused'), errors.left,
                states.ofNewest(failure, () => this.reload())));
        }
        const wrong = this.tables.querySelector('[aria-invalid="true"]');
        if (wrong) {
            wrong.focus();
        }
    };

    Form.prototype.reload = function () {
        return rest.get(this.about.path).then((answer) => this.reopen(answer, '')).catch((reason) => this.complain(states.failureOf(reason)));
    };

    return (holder, about) => new Form(holder, about);
});
