/** Holidays from an .ics file: first what each event would do, then, if that is wanted, doing it. */
define('attain/calendar/import-section', [
    'attain/kernel/dom', 'attain/kernel/file-drop', 'attain/kernel/states', 'attain/kernel/imports/importing', 'attain/kernel/imports/imports-table',
    'attain/calendar/calendar-model', 'attain/calendar/calendar-section', 'attain/calendar/calendar-texts',
], function (el, fileDrop, states, Importing, table, model, sections, texts) {
    'use strict';

    /** page has write, post(asked, file) and refresh(). */
    return function importSection(page) {
        const section = new sections.Section(AJS.I18n.getText('attain.calendar.import.title'), AJS.I18n.getText('attain.calendar.import.hint'));
        const input = el('input.upfile', { id: 'attain-calendar-file', type: 'file', accept: '.ics,text/calendar' });
        const words = {
            nameOf: texts.nameOf,
            stretch: (each) => texts.stretch(each, page.write),
            more: (times) => AJS.I18n.getText('attain.calendar.import.moreTimes', page.write.count(times)),
        };
        const importing = new Importing({
            inputs: [input],
            form: section.form,
            /** An almanac is warned of here; whoever goes on means it. */
            sent: () => ({ evenSo: true }),
            post: (asked, file) => page.post(asked, file).then((answer) => model.imported(answer, words)),
            preview: (answer, write, next) => table.preview(answer, write, el('div', {}, [
                answer.mostlyFreed.length > 0 && states.message('warning', AJS.I18n.getText('attain.calendar.import.mostlyFreed', answer.mostlyFreed.join(', ')), []),
                next,
            ])),
            imported: (answer, write) => states.message('success', AJS.I18n.getText('attain.calendar.import.done', write.count(answer.days)), [table.counts(answer, write)]),
            over: () => page.refresh(),
        });

        el.replace(section.form, el('form.aui', { onsubmit: (event) => event.preventDefault() }, [
            el('label.attain-assistive', { for: input.id }, AJS.I18n.getText('attain.calendar.import.file')), fileDrop(input),
        ]));
        section.element.append(importing.result);
        section.show = function (calendar) {
            section.element.hidden = !calendar.mayManage;
        };
        return section;
    };
});
