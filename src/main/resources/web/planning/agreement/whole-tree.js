/**
 * Takes all targets of a tree a step on that the asker may, once the asker has confirmed how many, fifty at a time, and tells
 * which were refused and why.
 */
define('attain/planning/agreement/whole-tree', [
    'attain/kernel/busy', 'attain/kernel/confirm', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/rest', 'attain/kernel/states',
], function (busy, confirm, el, fields, rest, states) {
    'use strict';

    function label(step, count) {
        switch (step) {
            case 'proposal': return AJS.I18n.getText('attain.target.propose.all', count);
            case 'acceptance': return AJS.I18n.getText('attain.target.step.acceptance', count);
            case 'activation': return AJS.I18n.getText('attain.target.step.activation', count);
            default: return AJS.I18n.getText('attain.target.step.sendingBack', count);
        }
    }

    function explained(step) {
        switch (step) {
            case 'proposal': return AJS.I18n.getText('attain.target.step.proposal.hint');
            case 'acceptance': return AJS.I18n.getText('attain.target.step.acceptance.hint');
            case 'activation': return AJS.I18n.getText('attain.target.step.activation.hint');
            default: return AJS.I18n.getText('attain.target.step.sendingBack.hint');
        }
    }

    const keysOf = (refused) => refused.flatMap((each) => each.keys);

    /** changed is called once the tree is another. */
    return function wholeTree(agreement, step, write, changed) {
        const all = agreement.steps[step];
        const name = label(step, write.count(all));
        const path = '/targets/' + encodeURIComponent(agreement.key) + '/agreement/' + step;
        const told = el('div', { 'aria-live': 'polite' });
        const button = el('button.aui-button', { type: 'button', onclick: () => ask() }, name);
        const reason = step === 'sendingBack' && el('textarea.textarea', { id: 'attain-step-reason', rows: 3, maxlength: 2000 });

        function refusals(done, refused) {
            return states.message('warning', AJS.I18n.getText('attain.target.step.refused', write.count(done), write.count(keysOf(refused).length)), [
                el('ul', {}, refused.map((each) => el('li', {}, [
                    each.keys.map((key) => [el('a', { href: rest.issueUrl(key) }, key), ' ']), each.messages.join(' '),
                ]))),
            ], el('button.aui-button', { type: 'button', onclick: () => changed() }, AJS.I18n.getText('attain.kernel.close')));
        }

        function next(done, refused) {
            const looked = done + keysOf(refused).length;
            el.replace(told, el('p', {}, AJS.I18n.getText('attain.target.propose.progress', write.count(looked), write.count(all))));
            return rest.post(path, { passedOver: keysOf(refused), reason: reason ? reason.value.trim() : null }).then((outcome) => {
                const bad = refused.concat(outcome.refused);
                const more = outcome.left > 0 && outcome.done + outcome.refused.length > 0;
                return more ? next(done + outcome.done, bad) : { done: done + outcome.done, refused: bad };
            });
        }

        function start() {
            const ready = busy(button);
            next(0, [])
                .then((end) => (end.refused.length ? el.replace(told, refusals(end.done, end.refused)) : changed()))
                .catch((why) => {
                    ready();
                    el.replace(told, states.refused(states.failureOf(why)));
                });
        }

        function isSaid() {
            const unsaid = reason && !reason.value.trim();
            if (reason) {
                fields.complain(reason, unsaid ? AJS.I18n.getText('attain.target.step.fault.reason') : '');
                reason.focus();
            }
            return !unsaid;
        }

        function ask() {
            const content = [
                el('p', {}, explained(step)),
                reason && el('form.aui.top-label', { onsubmit: (event) => event.preventDefault() },
                    fields.group(reason.id, AJS.I18n.getText('attain.target.agreement.reason'), reason)),
            ];
            confirm({ id: 'attain-step', title: name, content: content, yes: name, check: isSaid }, start);
        }

        return el('div', {}, [button, told]);
    };
});
