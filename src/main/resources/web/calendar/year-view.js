/** A year's months at a glance: each day's number, with a sign where the weekday does not decide. */
define('attain/calendar/year-view', [
    'attain/kernel/dom', 'attain/kernel/fields', 'attain/calendar/calendar-model', 'attain/calendar/calendar-texts',
], function (el, fields, model, texts) {
    'use strict';

    const SIGNED = ['holiday', 'makeUp', 'leave', 'half'];

    /** turn is called with the year to be shown. */
    function YearView(write, turn) {
        this.write = write;
        this.turn = turn;
        this.person = '';
        this.bar = el('div.attain-year-bar');
        this.months = el('div.attain-year');
        this.element = el('section.attain-section', { 'aria-label': AJS.I18n.getText('attain.calendar.year') }, [this.bar, this.months, this.legend()]);
    }

    YearView.prototype.show = function (calendar) {
        this.calendar = calendar;
        const people = model.peopleAway(calendar.leave);
        if (!people.some((person) => person.key === this.person)) {
            this.person = calendar.mayManage || people.length !== 1 ? '' : people[0].key;
        }
        this.drawBar(people);
        this.draw();
    };

    YearView.prototype.drawBar = function (people) {
        const step = (by, sign, label) => el('button.aui-button', {
            type: 'button', 'aria-label': label, title: label, onclick: () => this.turn(this.calendar.year + by),
        }, sign);
        const whose = fields.select('attain-calendar-whose', {
            'aria-label': AJS.I18n.getText('attain.calendar.whose'), onchange: (event) => {
                this.person = event.target.value;
                this.draw();
            },
        });
        fields.options(whose, [{ value: '', label: AJS.I18n.getText('attain.calendar.team') }]
            .concat(people.map((person) => ({ value: person.key, label: person.name }))), this.person);
        el.redraw(this.bar, [
            step(-1, '‹', AJS.I18n.getText('attain.calendar.yearBefore')),
            el('h2.attain-year-name', { 'aria-live': 'polite' }, String(this.calendar.year)),
            step(1, '›', AJS.I18n.getText('attain.calendar.yearAfter')),
            people.length > 0 && el('form.aui', {}, whose),
        ]);
    };

    YearView.prototype.draw = function () {
        el.replace(this.months, model.year(this.calendar, this.person).map((month) => this.month(month)));
    };

    YearView.prototype.month = function (month) {
        return el('table.attain-month' + (month.closed ? '.attain-month-closed' : ''), {}, [
            el('caption', {}, [
                el('span.attain-month-name', {}, this.write.month(month.month + '-01')),
                el('span.attain-subtle', {}, [
                    AJS.I18n.getText('attain.calendar.workingDays', this.write.part(month.worked)),
                    month.closed && ' · ' + AJS.I18n.getText('attain.calendar.closed'),
                ]),
            ]),
            el('thead', {}, el('tr', {}, [1, 2, 3, 4, 5, 6, 7].map((number) =>
                el('th', { scope: 'col' }, texts.weekday(number, this.write))))),
            el('tbody', {}, month.weeks.map((week) => el('tr', {}, week.map((day) => (day ? this.day(day) : el('td')))))),
        ]);
    };

    YearView.prototype.day = function (day) {
        const today = day.date === this.calendar.today;
        const said = [texts.nameOf(day.state), day.name, today && AJS.I18n.getText('attain.calendar.today')].filter(Boolean).join(', ');
        return el('td.attain-day-' + day.state + (today ? '.attain-day-today' : ''), { title: said || null }, [
            el('span', {}, day.number),
            SIGNED.includes(day.state) && el('span.attain-day-sign', { 'aria-hidden': 'true' }, texts.signOf(day.state)),
            said && el('span.attain-assistive', {}, ' ' + said),
        ]);
    };

    YearView.prototype.legend = function () {
        return el('ul.attain-year-legend', { 'aria-label': AJS.I18n.getText('attain.calendar.legend') }, SIGNED.map((state) => el('li', {}, [
            el('span.attain-day-key.attain-day-' + state, {}, el('span.attain-day-sign', {}, texts.signOf(state))), ' ', texts.nameOf(state),
        ])).concat(el('li', {}, [el('span.attain-day-key.attain-day-off', {}, '7'), ' ', texts.nameOf('off')])));
    };

    return YearView;
});
