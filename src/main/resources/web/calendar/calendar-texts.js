/** Days, weekdays and states of a calendar in words and signs. */
define('attain/calendar/calendar-texts', ['attain/kernel/plus-days', 'attain/calendar/calendar-model'], function (plusDays, model) {
    'use strict';

    const MONDAY = '2024-01-01';

    function nameOf(state) {
        switch (state) {
            case 'holiday': return AJS.I18n.getText('attain.calendar.holiday');
            case 'makeUp': return AJS.I18n.getText('attain.calendar.makeUp');
            case 'leave': return AJS.I18n.getText('attain.calendar.leave');
            case 'half': return AJS.I18n.getText('attain.calendar.half');
            case 'off': return AJS.I18n.getText('attain.calendar.off');
            default: return '';
        }
    }

    function signOf(state) {
        switch (state) {
            case 'holiday': return AJS.I18n.getText('attain.calendar.holiday.sign');
            case 'makeUp': return AJS.I18n.getText('attain.calendar.makeUp.sign');
            case 'leave': return AJS.I18n.getText('attain.calendar.leave.sign');
            case 'half': return AJS.I18n.getText('attain.calendar.half.sign');
            default: return '';
        }
    }

    /** A weekday's short name by its number, 1 for Monday. */
    const weekday = (number, write) => write.shortWeekday(plusDays(MONDAY, number - 1));

    /** "Mon – Fri, Sun". */
    function weekdays(numbers, write) {
        return model.runs(numbers).map(([first, last]) => {
            const names = [weekday(first, write), weekday(last, write)];
            return first === last ? names[0] : AJS.I18n.getText('attain.calendar.range', names[0], names[1]);
        }).join(AJS.I18n.getText('attain.kernel.list.separator'));
    }

    /** A stretch whose end is the day after: "Oct 1, 2026 – Oct 7, 2026". */
    function stretch(each, write) {
        const last = plusDays(each.end, -1);
        return last === each.start ? write.day(each.start) : AJS.I18n.getText('attain.calendar.range', write.day(each.start), write.day(last));
    }

    return { nameOf: nameOf, signOf: signOf, weekday: weekday, weekdays: weekdays, stretch: stretch };
});
