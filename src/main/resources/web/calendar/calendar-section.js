/** One part of the calendar page: a list of what there is, and a form that adds to it. Lists are drawn anew; forms stay. */
define('attain/calendar/calendar-section', ['attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/states'], function (busy, el, fields, states) {
    'use strict';

    /** The heading takes the focus when what had it is taken away. */
    function Section(title, hint) {
        this.heading = el('h2', { tabindex: -1 }, title);
        this.list = el('div');
        this.problem = el('div');
        this.form = el('div');
        this.element = el('section.attain-section', {}, [this.heading, hint && el('p.attain-subtle', {}, hint), this.list, this.problem, this.form]);
    }

    /** One line of the list; take, if there is one, takes it away, and back puts it there again. Each gives the promise of its change. */
    Section.prototype.line = function (parts, label, take, back) {
        return el('li', {}, [
            el('div.attain-calendar-what', {}, parts),
            take && el('button.attain-icon-button', { type: 'button', 'aria-label': label, title: label, onclick: () => {
                this.heading.focus();
                this.tell(take()).then((done) => done && this.offer(back));
            } }, '×'),
        ]);
    };

    /** What was taken away can be put back, as long as nothing else was changed here. */
    Section.prototype.offer = function (back) {
        const undo = el('button.aui-button.aui-button-link', { type: 'button', onclick: () => {
            this.heading.focus();
            this.tell(back());
        } }, AJS.I18n.getText('attain.calendar.undo'));
        el.replace(this.problem, el('p.attain-subtle', {}, [AJS.I18n.getText('attain.calendar.removed'), ' ', undo]));
        undo.focus();
    };

    Section.prototype.lines = function (lines, none) {
        el.replace(this.list, lines.length ? el('ul.attain-calendar-list', {}, lines) : el('p.attain-subtle', {}, none));
    };

    /** A form of labelled controls and one button. add gives the promise of the change, or nothing if something is missing. */
    Section.prototype.adder = function (controls, text, add) {
        const button = el('button.aui-button', { type: 'submit' }, text);
        el.replace(this.form, el('form.aui.top-label.attain-calendar-form', { novalidate: true, onsubmit: (event) => {
            event.preventDefault();
            const adding = add();
            if (adding) {
                adding.then(busy(button));
            }
        } }, [...controls, el('div.attain-calendar-submit', {}, button)]));
    };

    /** A change under way: what is refused is told here. The promise gives whether it was done. */
    Section.prototype.tell = function (changing) {
        el.replace(this.problem, []);
        return changing.then(() => true, (reason) => {
            const failure = states.failureOf(reason);
            el.replace(this.problem, states.message('error', AJS.I18n.getText('attain.calendar.notSaved'), failure.errors.map((each) => each.message)));
            return false;
        });
    };

    const labelled = (id, label, control) => el('div.attain-calendar-field', {}, [el('label', { for: id }, label), control]);
    const date = (id, least) => el('input.text', { id: id, type: 'date', min: least || '2000-01-01', max: '2099-12-31' });

    return {
        Section: Section,
        labelled: labelled,
        date: date,
        /** Says beside the fields of a span which of them is wrong; answers whether both are right. */
        isRight: function (span, first, last) {
            fields.complain(first, span.wrong === 'first' ? AJS.I18n.getText('attain.calendar.firstMissing') : '');
            fields.complain(last, span.wrong === 'last' ? AJS.I18n.getText('attain.calendar.lastFirst') : '');
            if (span.wrong) {
                (span.wrong === 'first' ? first : last).focus();
            }
            return !span.wrong;
        },
    };
});
