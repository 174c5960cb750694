/**
 * What is done with rows: actions({project, me, regions, place, again}) adds, changes, deletes and makes issues of them, and says
 * whether something isDirty; again(told) loads the list anew, with something told above it.
 */
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
        let form = null;

        function open(row, opener) {
            form = rowForm({
                row: row, regions: about.regions, me: about.me, newest: () => about.again(),
                close: () => {
                    form = null;
                    el.replace(about.place, []);
                    opener.focus();
                },
                send: (sent) => (row ? rest.put(path(row), sent) : rest.post(base, sent)).then((saved) => {
                    form = null; // it stays in sight, and the focus with it, until the list is there anew
                    announce(AJS.I18n.getText('attain.tail.row.saved', saved.name));
                    return about.again();
                }),
            });
            el.replace(about.place, form.element);
            form.focus();
        }

        const tell = (refused) => {
            form = null;
            el.replace(about.place, refused);
        };

        /** Does something at a press; why it is not done is told where forms stand, or where else one says. */
        function press(button, run, told) {
            const ready = busy(button);
            return run().catch((reason) => {
                ready();
                (told || tell)(states.refused(states.failureOf(reason), null, () => about.again()));
            });
        }

        const button = (text, label, run) => el('button.aui-button.aui-button-link', { type: 'button', 'aria-label': label, onclick: (event) => run(event.currentTarget) }, text);

        /** Stands above the next list, where this one's place is gone: why a press does nothing is told beside it. */
        function undo(gone) {
            const message = states.message('info', '', [AJS.I18n.getText('attain.tail.row.deleted', gone.name)], el('button.aui-button', {
                type: 'button',
                onclick: (event) => press(event.currentTarget, () => rest.put(path(gone), body(gone)).then(() => about.again()),
                    (refused) => el.replace(place, [message, refused])),
            }, AJS.I18n.getText('attain.tail.row.undo')));
            const place = el('div', {}, message);
            return place;
        }

        return {
            isDirty: () => form != null && form.isDirty(),
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
