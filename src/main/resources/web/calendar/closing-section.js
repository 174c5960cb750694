/** Closing months, which nobody can open again; so it is asked twice. */
define('attain/calendar/closing-section', [
    'attain/kernel/confirm', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/person', 'attain/calendar/calendar-model', 'attain/calendar/calendar-section',
], function (confirm, el, fields, person, model, sections) {
    'use strict';

    /** page has projectKey, write and change(method, path, body or parameters). */
    return function closingSection(page) {
        const section = new sections.Section(AJS.I18n.getText('attain.calendar.closing.title'), AJS.I18n.getText('attain.calendar.closing.hint'));
        const month = fields.select('attain-closing-month');
        const nameOf = (each) => page.write.month(each + '-01');

        section.adder([sections.labelled(month.id, AJS.I18n.getText('attain.calendar.closing.month'), month)],
            AJS.I18n.getText('attain.calendar.closing.choose'), () => {
                const through = month.value;
                const name = nameOf(through);
                confirm({
                    id: 'attain-closing-dialog',
                    title: AJS.I18n.getText('attain.calendar.closing.confirm', name),
                    content: [
                        el('p', {}, AJS.I18n.getText('attain.calendar.closing.what', name)), el('p', {}, el('strong', {}, AJS.I18n.getText('attain.calendar.closing.forGood'))),
                    ],
                    yes: AJS.I18n.getText('attain.calendar.closing.run', name),
                }, () => section.tell(page.change('post', '/closing', { through: through })));
                return null;
            });

        section.show = function (calendar) {
            const open = model.closable(calendar);
            const closing = calendar.closing;
            el.replace(section.list, el('p', {}, closing
                ? person.within(closing.by, page.projectKey, (name) => AJS.I18n.getText('attain.calendar.closing.through', nameOf(closing.through), name, page.write.moment(closing.at)))
                : AJS.I18n.getText('attain.calendar.closing.none')));
            fields.options(month, open.map((each) => ({ value: each, label: nameOf(each) })), open[0]);
            section.form.hidden = !calendar.mayManage || !open.length;
        };
        return section;
    };
});
