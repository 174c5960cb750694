/**
 * Asks before something that cannot be undone.
 * question: {id, title, content: nodes, yes: the button's text, check}; run is called if the answer is yes, and check, if there
 * is one, finds nothing missing.
 */
define('attain/kernel/confirm', ['attain/kernel/dialog', 'attain/kernel/dom'], function (dialog, el) {
    'use strict';

    return function confirm(question, run) {
        const yes = () => {
            if (question.check && !question.check()) {
                return;
            }
            asked.hide();
            run();
        };
        const asked = dialog({
            id: question.id, size: 'small', title: question.title,
            content: el('div.aui-dialog2-content.attain-page', {}, question.content),
            buttons: el('div.aui-dialog2-footer-actions', {}, [
                el('button.aui-button.aui-button-primary', { type: 'button', onclick: yes }, question.yes),
                el('button.aui-button.aui-button-link', { type: 'button', onclick: () => asked.hide() }, AJS.I18n.getText('attain.kernel.cancel')),
            ]),
        });
    };
});
