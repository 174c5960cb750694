/** What a playbook's page says of its versions: which one holds, and all of them, each to be edited again. */
define('attain/playbook/playbook-versions', ['attain/kernel/dom', 'attain/kernel/person'], function (el, person) {
    'use strict';

    function inForce(answer, write) {
        const latest = answer.versions[0];
        return [
            answer.inForce ? AJS.I18n.getText('attain.playbook.inForce', String(answer.inForce)) : AJS.I18n.getText('attain.playbook.inForce.standard'),
            latest && latest.version !== answer.inForce && latest.from > answer.today
                && AJS.I18n.getText('attain.playbook.inForce.next', String(latest.version), write.day(latest.from)),
        ].filter(Boolean).join(' ');
    }

    function line(version, project, write, use) {
        return el('li', {}, [
            el('strong', {}, AJS.I18n.getText('attain.playbook.history.version', String(version.version), write.day(version.from))), ' ',
            el('span.attain-subtle', {}, person.within(version.changedBy, project, (name) => AJS.I18n.getText('attain.playbook.history.by', name, write.moment(version.changedAt)))), ' ',
            use && el('button.aui-button.aui-button-link', {
                type: 'button', 'aria-label': AJS.I18n.getText('attain.playbook.history.use.label', String(version.version)), onclick: () => use(version),
            }, AJS.I18n.getText('attain.playbook.history.use')),
        ]);
    }

    /** The list of an answer; use(version) puts one into the form, and is left out for whoever may not. */
    const list = (answer, project, write, use) => answer.versions.length > 0 && el('section.attain-section', {}, [
        el('h2', {}, AJS.I18n.getText('attain.playbook.history')),
        el('ul', {}, answer.versions.map((version) => line(version, project, write, use))),
    ]);

    return { inForce: inForce, list: list };
});
