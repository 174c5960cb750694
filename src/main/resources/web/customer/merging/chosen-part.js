/** On the page of customers: two that are ticked become one. A row becomes an issue first. */
define('attain/customer/merging/chosen-part', [
    'attain/kernel/busy', 'attain/kernel/confirm', 'attain/kernel/dom', 'attain/kernel/parts', 'attain/kernel/rest', 'attain/kernel/states', 'attain/customer/merging/merge-dialog',
], function (busy, confirm, el, parts, rest, states, mergeDialog) {
    'use strict';

    /** about is {project, leads, chosen: () => who is ticked, place: where it is told why nothing happens, again(told): loads the list anew}. */
    function part(about) {
        const open = (keys) => mergeDialog({
            key: keys[0], other: keys[1],
            done: (stays, merge) => about.again(states.message('success', '', [AJS.I18n.getText('attain.customer.merging.went', merge.key, stays)],
                el('button.aui-button', { type: 'button', onclick: () => window.location.assign(rest.issueUrl(stays)) }, AJS.I18n.getText('attain.customer.merging.open', stays)))),
        });

        const tell = (told) => el.replace(about.place, told);

        /** The key of one; of a row that of the issue that it becomes. */
        const keyOf = (each) => (each.key ? Promise.resolve(each.key)
            : rest.post('/projects/' + encodeURIComponent(about.project) + '/customers/rows/' + each.number + '/issue').then((made) => made.key));

        function compare(chosen, button) {
            const ready = busy(button);
            return Promise.all(chosen.map(keyOf)).then((keys) => {
                ready();
                button.focus();
                return open(keys);
            }).catch((reason) => {
                ready();
                tell(states.refused(states.failureOf(reason)));
            });
        }

        function press(button) {
            const chosen = about.chosen();
            const rows = chosen.filter((each) => !each.key);
            if (chosen.length !== 2) {
                return tell(states.message('info', '', [AJS.I18n.getText('attain.customer.merging.two')]));
            }
            tell([]);
            return rows.length === 0 ? compare(chosen, button) : confirm({
                id: 'attain-merge-rows', title: AJS.I18n.getText('attain.customer.merging.title'), yes: AJS.I18n.getText('attain.customer.merging.compare'),
                content: [el('p', {}, AJS.I18n.getText('attain.customer.merging.rows', rows.map((each) => each.name).join(', ')))],
            }, () => compare(chosen, button));
        }

        return about.leads && el('button.aui-button', { type: 'button', onclick: (event) => press(event.currentTarget) }, AJS.I18n.getText('attain.customer.merging.chosen'));
    }

    parts.add('customers', part);
});

require(['attain/customer/merging/chosen-part'], function () {});
