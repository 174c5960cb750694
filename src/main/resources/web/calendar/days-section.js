/** The year's holidays and make-up workdays. */
define('attain/calendar/days-section', [
    'attain/kernel/dom', 'attain/kernel/fields', 'attain/calendar/calendar-model', 'attain/calendar/calendar-section', 'attain/calendar/calendar-texts',
], function (el, fields, model, sections, texts) {
    'use strict';

    const LONGEST_NAME = 100;

    /** page has write and change(method, path, body or parameters). */
    return function daysSection(page) {
        const section = new sections.Section(AJS.I18n.getText('attain.calendar.days'), AJS.I18n.getText('attain.calendar.days.hint'));
        const first = sections.date('attain-day-first');
        const last = sections.date('attain-day-last');
        const kind = fields.select('attain-day-kind');
        const name = fields.text('attain-day-name', '', { maxlength: LONGEST_NAME });
        fields.options(kind, ['holiday', 'makeUp'].map((each) => ({ value: each, label: texts.nameOf(each) })), 'holiday');

        function line(each, calendar) {
            const when = texts.stretch(each, page.write);
            const take = () => page.change('delete', '/days', { start: each.start, end: each.end });
            const back = () => page.change('put', '/days', { days: [{ start: each.start, end: each.end, kind: each.kind, name: each.name }] });
            return section.line([
                el('span.attain-day-key.attain-day-' + each.kind, { title: texts.nameOf(each.kind) }, [
                    el('span.attain-day-sign', { 'aria-hidden': 'true' }, texts.signOf(each.kind)), el('span.attain-assistive', {}, texts.nameOf(each.kind)),
                ]), ' ', el('strong', {}, each.name), ' ', el('span.attain-subtle', {}, when),
            ], AJS.I18n.getText('attain.calendar.remove', each.name + ' ' + when), calendar.mayManage && !model.isClosed(calendar, each.start) && take, back);
        }

        function add() {
            const span = model.span(first.value, last.value);
            const named = name.value.trim();
            if (!sections.isRight(span, first, last)) {
                return null;
            }
            fields.complain(name, named ? '' : AJS.I18n.getText('attain.calendar.nameMissing'));
            if (!named) {
                name.focus();
                return null;
            }
            const body = { days: [{ start: span.start, end: span.end, kind: kind.value, name: named }] };
            return section.tell(page.change('put', '/days', body)).then((done) => {
                if (done) {
                    [first, last, name].forEach((field) => {
                        field.value = '';
                    });
                    first.focus();
                }
            });
        }

        section.adder([
            sections.labelled(kind.id, AJS.I18n.getText('attain.calendar.kind'), kind),
            sections.labelled(name.id, AJS.I18n.getText('attain.calendar.name'), name),
            sections.labelled(first.id, AJS.I18n.getText('attain.calendar.first'), first),
            sections.labelled(last.id, AJS.I18n.getText('attain.calendar.last'), last),
        ], AJS.I18n.getText('attain.calendar.add'), add);

        section.show = function (calendar) {
            section.lines(model.stretches(calendar.days).map((each) => line(each, calendar)),
                AJS.I18n.getText('attain.calendar.days.none', String(calendar.year)));
            section.form.hidden = !calendar.mayManage;
            first.min = last.min = model.firstOpen(calendar) || '2000-01-01';
        };
        return section;
    };
});
