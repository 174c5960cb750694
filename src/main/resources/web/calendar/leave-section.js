/** The year's leave: everybody's for who manages the project, else one's own. */
define('attain/calendar/leave-section', [
    'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/person', 'attain/kernel/user-picker', 'attain/calendar/calendar-model', 'attain/calendar/calendar-section',
    'attain/calendar/calendar-texts',
], function (el, fields, person, userPicker, model, sections, texts) {
    'use strict';

    /** page has projectKey, write and change(method, path, body or parameters). */
    return function leaveSection(page, calendar) {
        const section = new sections.Section(calendar.mayManage ? AJS.I18n.getText('attain.calendar.leave') : AJS.I18n.getText('attain.calendar.leave.own'),
            AJS.I18n.getText('attain.calendar.leave.hint'));
        const first = sections.date('attain-leave-first');
        const last = sections.date('attain-leave-last');
        const picker = userPicker('attain-leave-person', page.projectKey, AJS.I18n.getText('attain.calendar.person.find'), (found) => choose(found));
        const parts = { whole: AJS.I18n.getText('attain.calendar.part.whole'), morning: AJS.I18n.getText('attain.calendar.part.morning'),
            afternoon: AJS.I18n.getText('attain.calendar.part.afternoon') };
        const part = fields.select('attain-leave-part');
        const chosen = el('div.attain-calendar-chosen', { 'aria-live': 'polite' });
        let chosenOne = null;
        fields.options(part, Object.keys(parts).map((value) => ({ value: value, label: parts[value] })), 'whole');

        function choose(found) {
            chosenOne = found;
            el.replace(chosen, found ? el('span.aui-label', {}, found.name) : []);
            fields.complain(picker.input, '');
        }

        function line(each, shown) {
            const days = texts.stretch(each, page.write);
            const when = each.part === 'whole' ? days : AJS.I18n.getText('attain.calendar.leave.part', days, parts[each.part]);
            const open = model.firstOpen(shown) > each.start ? model.firstOpen(shown) : each.start;
            const span = { person: each.person.key, start: open, end: each.end };
            return section.line([el('strong', {}, person(each.person, page.projectKey)), ' ', el('span.attain-subtle', {}, when)],
                AJS.I18n.getText('attain.calendar.remove', each.person.name + ' ' + when), open < each.end && (() => page.change('delete', '/leave', span)),
                () => page.change('put', '/leave', Object.assign({ part: each.part }, span)));
        }

        function add() {
            const span = model.span(first.value, last.value);
            if (calendar.mayManage && !chosenOne) {
                fields.complain(picker.input, AJS.I18n.getText('attain.calendar.personMissing'));
                picker.input.focus();
                return null;
            }
            if (!sections.isRight(span, first, last)) {
                return null;
            }
            const body = { person: chosenOne ? chosenOne.key : null, start: span.start, end: span.end, part: part.value };
            return section.tell(page.change('put', '/leave', body)).then((done) => {
                if (done) {
                    first.value = last.value = '';
                    part.value = 'whole';
                    choose(null);
                    (calendar.mayManage ? picker.input : first).focus();
                }
            });
        }

        section.adder([
            calendar.mayManage && el('div.attain-calendar-field', {}, [el('label', { for: picker.input.id }, AJS.I18n.getText('attain.calendar.person')), picker.element, chosen]),
            sections.labelled(first.id, AJS.I18n.getText('attain.calendar.first'), first),
            sections.labelled(last.id, AJS.I18n.getText('attain.calendar.last'), last),
            sections.labelled(part.id, AJS.I18n.getText('attain.calendar.part'), part),
        ], AJS.I18n.getText('attain.calendar.add'), add);

        section.show = function (shown) {
            section.lines(model.byDay(shown.leave).map((each) => line(each, shown)), AJS.I18n.getText('attain.calendar.leave.none', String(shown.year)));
            section.form.hidden = !shown.mayTakeLeave;
            first.min = last.min = model.firstOpen(shown) || '2000-01-01';
        };
        return section;
    };
});
