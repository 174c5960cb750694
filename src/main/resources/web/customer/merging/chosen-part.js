/** On the page of customers: two that are ticked become one. A row becomes an issue once all is chosen. */
define('attain/customer/merging/chosen-part', [
    'attain/kernel/dom', 'attain/kernel/parts', 'attain/kernel/rest', 'attain/kernel/states', 'attain/customer/merging/merge-dialog', 'attain/customer/merging/merging-model',
], function (el, parts, rest, states, mergeDialog, model) {
    'use strict';

    /** about is {project, leads, chosen: () => who is ticked, place: where it is told why nothing happens, again(told): loads the list anew}. */
    function part(about) {
        const done = (stays, merge) => about.again(states.message('success', '', [AJS.I18n.getText('attain.customer.merging.went', merge.key, stays)],
            el('button.aui-button', { type: 'button', onclick: () => window.location.assign(rest.issueUrl(stays)) }, AJS.I18n.getText('attain.customer.merging.open', stays))));

        function press() {
            const sides = model.sides(about.chosen());
            if (sides.length !== 2) {
                return el.replace(about.place, states.message('info', '', [AJS.I18n.getText('attain.customer.merging.two')]));
            }
            el.replace(about.place, []);
            return mergeDialog({ project: about.project, key: sides[0], other: sides[1], done: done, left: () => about.again() });
        }

        return about.leads && el('button.aui-button', { type: 'button', onclick: press }, AJS.I18n.getText('attain.customer.merging.chosen'));
    }

    parts.add('customers', part);
});

require(['attain/customer/merging/chosen-part'], function () {});
