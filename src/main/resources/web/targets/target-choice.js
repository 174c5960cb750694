/** The setting of a gadget by which one of a project's targets is chosen. */
define('attain/targets/target-choice', ['attain/kernel/rest'], function (rest) {
    'use strict';

    return function targetChoice(hint) {
        return {
            name: 'target',
            label: AJS.I18n.getText('attain.target.config.target'),
            hint: hint,
            none: AJS.I18n.getText('attain.target.config.none'),
            choices: (projectKey) => (projectKey
                ? rest.get('/targets', { projectKey: projectKey }).then((answer) =>
                    answer.targets.map((target) => ({ value: target.key, label: target.summary + ' (' + target.key + ')' })))
                : Promise.resolve([])),
        };
    };
});
