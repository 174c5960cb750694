/** The setting of a gadget by which one of a project's targets is chosen: those that are running first, what is over last. */
define('attain/targets/target-choice', ['attain/kernel/rest', 'attain/kernel/today'], function (rest, today) {
    'use strict';

    /** Without a choice the first one stands. */
    function inOrder(targets, day) {
        const rank = (each) => (each.end <= day ? 2 : each.start <= day ? 0 : 1);
        return [...targets].sort((a, b) => rank(a) - rank(b));
    }

    function targetChoice(hint) {
        return {
            name: 'target',
            label: AJS.I18n.getText('attain.target.config.target'),
            hint: hint,
            none: AJS.I18n.getText('attain.target.config.none'),
            search: true,
            choices: (projectKey) => (projectKey
                ? rest.get('/targets', { projectKey: projectKey }).then((answer) =>
                    inOrder(answer.targets, today()).map((target) => ({ value: target.key, name: target.summary, label: target.summary + ' (' + target.key + ')' + (target.periodName ? ' · ' + target.periodName : '') })))
                : Promise.resolve([])),
        };
    }

    targetChoice.inOrder = inOrder;
    return targetChoice;
});
