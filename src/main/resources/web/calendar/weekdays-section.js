/** Which weekdays are worked, and from when on. */
define('attain/calendar/weekdays-section', [
    'attain/kernel/dom', 'attain/calendar/calendar-model', 'attain/calendar/calendar-section', 'attain/calendar/calendar-texts',
], function (el, model, sections, texts) {
    'use strict';

    const NUMBERS = [1, 2, 3, 4, 5, 6, 7];

    /** page has write and change(method, path, body or parameters). */
    return function weekdaysSection(page) {
        const section = new sections.Section(AJS.I18n.getText('attain.calendar.weekdays'), AJS.I18n.getText('attain.calendar.weekdays.hint'));
        const boxes = NUMBERS.map((number) => el('input', { type: 'checkbox', id: 'attain-weekday-' + number, checked: number < 6 }));
        const from = sections.date('attain-weekdays-from');
        const problem = el('div');

        function line(each, calendar) {
            const fixed = !each.from || model.isClosed(calendar, each.from);
            const since = each.from ? AJS.I18n.getText('attain.calendar.weekdays.from', page.write.day(each.from)) : AJS.I18n.getText('attain.calendar.weekdays.always');
            const days = texts.weekdays(each.days, page.write);
            return section.line([el('strong', {}, days), ' ', el('span.attain-subtle', {}, since)],
                AJS.I18n.getText('attain.calendar.remove', days), calendar.mayManage && !fixed && (() => page.change('delete', '/weekdays', { from: each.from })),
                () => page.change('put', '/weekdays', { from: each.from, days: each.days }));
        }

        function add() {
            const days = NUMBERS.filter((number, index) => boxes[index].checked);
            el.replace(problem, days.length ? [] : el('div.error', { role: 'alert' }, AJS.I18n.getText('attain.calendar.weekdays.none')));
            return days.length && section.tell(page.change('put', '/weekdays', { from: from.value || null, days: days }));
        }

        section.adder([
            el('fieldset.attain-calendar-field', {}, [
                el('legend', {}, AJS.I18n.getText('attain.calendar.weekdays.worked')),
                el('div.attain-weekdays', {}, NUMBERS.map((number, index) => el('label', { for: boxes[index].id }, [boxes[index], ' ', texts.weekday(number, page.write)]))),
                problem,
            ]),
            sections.labelled(from.id, AJS.I18n.getText('attain.calendar.weekdays.since'), from),
        ], AJS.I18n.getText('attain.calendar.weekdays.set'), add);

        section.show = function (calendar) {
            section.lines(calendar.weekdays.map((each) => line(each, calendar)), '');
            section.form.hidden = !calendar.mayManage;
            from.min = model.firstOpen(calendar) || '2000-01-01';
        };
        return section;
    };
});
