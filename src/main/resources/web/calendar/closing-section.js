/** Closing months, which nobody can open again; so it is asked twice. */
define('attain/calendar/closing-section', [
    'aui/dialog2', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/calendar/calendar-model', 'attain/calendar/calendar-section',
], function (dialog2, dom, fields, model, sections) {
    'use strict';

    const el = dom.el;

    /** Asks whether the months up to one are to be closed; close is called if so. */
    function confirm(name, close) {
        const title = el('h2.aui-dialog2-header-main', { id: 'attain-closing-title' }, AJS.I18n.getText('attain.calendar.closing.confirm', name));
        const element = el('section.aui-dialog2.aui-dialog2-small.aui-layer.attain-page', {
            id: 'attain-closing-dialog', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': title.id, hidden: true, tabindex: -1, 'data-aui-remove-on-hide': 'true',
        }, [
            el('header.aui-dialog2-header', {}, title),
            el('div.aui-dialog2-content', {}, [
                el('p', {}, AJS.I18n.getText('attain.calendar.closing.what', name)), el('p', {}, el('strong', {}, AJS.I18n.getText('attain.calendar.closing.forGood'))),
            ]),
            el('footer.aui-dialog2-footer', {}, el('div.aui-dialog2-footer-actions', {}, [
                el('button.aui-button.aui-button-primary', { type: 'button', onclick: () => {
                    dialog.hide();
                    close();
                } }, AJS.I18n.getText('attain.calendar.closing.run', name)),
                el('button.aui-button.aui-button-link', { type: 'button', onclick: () => dialog.hide() }, AJS.I18n.getText('attain.kernel.cancel')),
            ])),
        ]);
        document.body.append(element);
        const dialog = dialog2(element);
        dialog.show();
    }

    /** page has write and change(method, path, body or parameters). */
    return function closingSection(page) {
        const section = new sections.Section(AJS.I18n.getText('attain.calendar.closing.title'), AJS.I18n.getText('attain.calendar.closing.hint'));
        const month = fields.select('attain-closing-month');
        const nameOf = (each) => page.write.month(each + '-01');

        section.adder([sections.labelled(month.id, AJS.I18n.getText('attain.calendar.closing.month'), month)],
            AJS.I18n.getText('attain.calendar.closing.choose'), () => {
                const through = month.value;
                confirm(nameOf(through), () => section.tell(page.change('post', '/closing', { through: through })));
                return null;
            });

        section.show = function (calendar) {
            const open = model.closable(calendar);
            const closing = calendar.closing;
            dom.replace(section.list, el('p', {}, closing
                ? AJS.I18n.getText('attain.calendar.closing.through', nameOf(closing.through), closing.by.name, page.write.moment(closing.at))
                : AJS.I18n.getText('attain.calendar.closing.none')));
            fields.options(month, open.map((each) => ({ value: each, label: nameOf(each) })), open[0]);
            section.form.hidden = !calendar.mayManage || !open.length;
        };
        return section;
    };
});
