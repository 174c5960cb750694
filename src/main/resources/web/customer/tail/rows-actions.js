/** What is done with rows: actions({project, me, regions, place, again}) adds, changes, deletes and makes issues of them; again(told) loads the list anew, with something told above it. */
define('attain/customer/tail/rows-actions', [
    'attain/kernel/announce', 'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/rest', 'attain/kernel/states', 'attain/customer/tail/row-form',
], function (announce, busy, el, rest, states, rowForm) {
    'use strict';

    const SAID = ['version', 'name', 'phone', 'taxNumber', 'domain', 'erpNumber', 'region', 'city', 'source', 'notes'];

    /** A row as it is sent back. */
    const body = (row) => Object.assign(Object.fromEntries(SAID.map((name) => [name, row[name]])), { owner: row.owner ? row.owner.key : '' });

    return function actions(about) {
        const base = '/projects/' + encodeURIComponent(about.project) + '/customers/rows';
        const path = (row) => base + '/' + row.number;
        const close = () => el.replace(about.place, []);

        function open(row, opener) {
            const form = rowForm({
                row: row, regions: about.regions, me: about.me, newest: () => about.again(),
                close: () => {
                    close();
                    opener.focus();
                },
                send: (sent) => (row ? rest.put(path(row), sent) : rest.post(base, sent)).then((saved) => {
                    close();
                    announce(AJS.I18n.getText('attain.tail.row.saved', saved.name));
                    return about.again();
                }),
            });
            el.replace(about.place, form.element);
            form.focus();
        }

        /** Does something at a press; why it is not done is told where forms stand. */
        function press(button, run) {
            const ready = busy(button);
            return run().catch((reason) => {
                ready();
                el.replace(about.place, states.refused(states.failureOf(reason), null, () => about.again()));
            });
        }

        const button = (text, label, run) => el('button.aui-button.aui-button-link', { type: 'button', 'aria-label': label, onclick: (event) => run(event.currentTarget) }, text);

        const undo = (gone) => states.message('info', '', [AJS.I18n.getText('attain.tail.row.deleted', gone.name)], el('button.aui-button', {
            type: 'button',
            onclick: (event) => press(event.currentTarget, () => rest.put(path(gone), body(gone)).then(() => {
                close();
                return about.again();
            })),
        }, AJS.I18n.getText('attain.tail.row.undo')));

        return {
            add: (opener) => open(null, opener),
            of: (row) => [
                button(AJS.I18n.getText('attain.tail.row.change'), AJS.I18n.getText('attain.tail.row.edit', row.name), (opener) => open(row, opener)),
                button(AJS.I18n.getText('attain.tail.row.become'), AJS.I18n.getText('attain.tail.row.become.label', row.name), (pressed) => press(pressed,
                    () => rest.post(path(row) + '/issue').then((made) => {
                        window.location.assign(rest.issueUrl(made.key));
                    }))),
                button(AJS.I18n.getText('attain.tail.row.delete'), AJS.I18n.getText('attain.tail.row.delete.label', row.name), (pressed) => press(pressed,
                    () => rest.delete(path(row), { version: row.version }).then((gone) => about.again(undo(gone))))),
            ],
        };
    };
});
