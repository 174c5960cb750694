/** Holidays from an .ics file: first what each event would do, then, if that is wanted, doing it. */
define('attain/calendar/import-section', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/lozenge', 'attain/kernel/states', 'attain/calendar/calendar-model', 'attain/calendar/calendar-section', 'attain/calendar/calendar-texts',
], function (busy, el, lozenge, states, model, sections, texts) {
    'use strict';

    const SHOWN = 100;
    const TIMES_SHOWN = 3;
    const MEBIBYTE = 1024 * 1024;
    const MOST_MEBIBYTES = 2;

    function stateOf(state) {
        switch (state) {
            case 'taken': return lozenge('success', '+', AJS.I18n.getText('attain.calendar.import.new'));
            case 'present': return lozenge('default', '✓', AJS.I18n.getText('attain.calendar.import.present'));
            default: return lozenge('moved', '–', AJS.I18n.getText('attain.calendar.import.skipped'));
        }
    }

    /** page has write and importFile(file, dryRun). */
    return function importSection(page) {
        const section = new sections.Section(AJS.I18n.getText('attain.calendar.import.title'), AJS.I18n.getText('attain.calendar.import.hint'));
        const input = el('input.upfile', { id: 'attain-calendar-file', type: 'file', accept: '.ics,text/calendar', onchange: () => check() });
        const result = el('div', { 'aria-live': 'polite' });

        function whenOf(event) {
            const told = event.when.slice(0, TIMES_SHOWN).map((each) => el('div', {}, texts.stretch(each, page.write)));
            const more = event.when.length - TIMES_SHOWN;
            return told.concat(more > 0 ? el('div.attain-subtle', {}, AJS.I18n.getText('attain.calendar.import.moreTimes', page.write.count(more))) : []);
        }

        function row(event) {
            return el('tr', {}, [
                el('td', {}, event.summary || page.write.notYet),
                el('td', {}, whenOf(event)),
                el('td', {}, event.kind ? texts.nameOf(event.kind) : page.write.notYet),
                el('td', {}, [stateOf(event.state), event.reason && el('div.attain-subtle', {}, event.reason)]),
            ]);
        }

        function preview(answer, file) {
            const hidden = answer.events.length - SHOWN;
            const button = el('button.aui-button.aui-button-primary', { type: 'button', onclick: () => take(file, button) }, AJS.I18n.getText('attain.calendar.import.run'));
            const heading = (text) => el('th', { scope: 'col' }, text);
            return [
                el('p.attain-import-sum', {}, el('strong', {}, answer.days
                    ? AJS.I18n.getText('attain.calendar.import.days', page.write.count(answer.days))
                    : AJS.I18n.getText('attain.calendar.import.nothing'))),
                answer.mostlyFreed.length > 0 && states.message('warning', AJS.I18n.getText('attain.calendar.import.mostlyFreed', answer.mostlyFreed.join(', ')), []),
                answer.days > 0 && el('p', {}, button),
                el('table.aui.attain-cards.attain-import-events', {}, [
                    el('thead', {}, el('tr', {}, [
                        heading(AJS.I18n.getText('attain.calendar.import.event')), heading(AJS.I18n.getText('attain.calendar.import.when')),
                        heading(AJS.I18n.getText('attain.calendar.kind')), heading(AJS.I18n.getText('attain.calendar.import.what')),
                    ])),
                    el('tbody', {}, model.inOrder(answer.events).slice(0, SHOWN).map(row)),
                ]),
                hidden > 0 && el('p.attain-subtle', {}, AJS.I18n.getText('attain.calendar.import.moreEvents', page.write.count(hidden))),
            ];
        }

        function refuse(reason) {
            const failure = states.failureOf(reason);
            el.replace(result, states.message('error', AJS.I18n.getText('attain.calendar.import.refused'), failure.errors.map((each) => each.message)));
        }

        function check() {
            const file = input.files[0];
            if (!file) {
                el.replace(result, []);
                return null;
            }
            if (file.size > MOST_MEBIBYTES * MEBIBYTE) {
                return refuse({ status: 400, errors: [{ message: AJS.I18n.getText('attain.calendar.import.tooLarge', String(MOST_MEBIBYTES)) }] });
            }
            el.replace(result, states.working(AJS.I18n.getText('attain.calendar.import.checking')));
            return page.importFile(file, true).then((answer) => file === input.files[0] && el.replace(result, preview(answer, file)), refuse);
        }

        function take(file, button) {
            busy(button);
            return page.importFile(file, false).then((answer) => {
                input.value = '';
                el.replace(result, states.message('success', AJS.I18n.getText('attain.calendar.import.done', page.write.count(answer.days)), []));
                section.heading.focus();
            }, refuse);
        }

        el.replace(section.form, el('form.aui', { onsubmit: (event) => event.preventDefault() }, [
            el('label.attain-assistive', { for: input.id }, AJS.I18n.getText('attain.calendar.import.file')), input,
        ]));
        section.element.append(result);
        section.show = function (calendar) {
            section.element.hidden = !calendar.mayManage;
        };
        return section;
    };
});
