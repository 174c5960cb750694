/** Proposes a target with all its drafts, fifty at a time, and tells which were refused and why. */
define('attain/planning/agreement/proposing', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/rest', 'attain/kernel/states', 'attain/planning/agreement/agreement-model',
], function (busy, el, rest, states, model) {
    'use strict';

    return function proposing(agreement, write, changed) {
        const all = model.drafts(agreement);
        const path = '/targets/' + encodeURIComponent(agreement.key) + '/agreement/proposal';
        const told = el('div', { 'aria-live': 'polite' });
        const button = el('button.aui-button', { type: 'button', onclick: () => start() }, AJS.I18n.getText('attain.target.propose.all', write.count(all)));

        function refusals(refused) {
            return states.message('warning', AJS.I18n.getText('attain.target.propose.refused', write.count(refused.length)), [
                el('ul', {}, refused.map((each) => el('li', {}, [
                    el('a', { href: rest.issueUrl(each.key) }, each.key), ' ', each.messages.join(' '),
                ]))),
            ], el('button.aui-button', { type: 'button', onclick: () => changed() }, AJS.I18n.getText('attain.kernel.close')));
        }

        function next(done, refused) {
            el.replace(told, el('p', {}, AJS.I18n.getText('attain.target.propose.progress', write.count(done + refused.length), write.count(all))));
            return rest.post(path + '?skipped=' + refused.length, {}).then((outcome) => {
                const bad = refused.concat(outcome.refused);
                const more = outcome.left > 0 && outcome.proposed + outcome.refused.length > 0;
                return more ? next(done + outcome.proposed, bad) : bad;
            });
        }

        function start() {
            const ready = busy(button);
            next(0, [])
                .then((refused) => (refused.length ? el.replace(told, refusals(refused)) : changed()))
                .catch((reason) => {
                    ready();
                    el.replace(told, states.error(states.failureOf(reason)));
                });
        }

        return el('div.attain-proposing', {}, [button, told]);
    };
});
