/**
 * A dialog that answers what somebody asked: answerDialog({id, size, title, lines, buttons}), lines being the height of its
 * skeleton and buttons those before Close. Once it is closed, the focus is where it was. show(ask, draw) fills it with what
 * ask() gives, as draw shows it; of several the last counts, and what fails can be tried again.
 */
define('attain/kernel/answer-dialog', ['attain/kernel/dialog', 'attain/kernel/dom', 'attain/kernel/states'], function (dialog, el, states) {
    'use strict';

    return function answerDialog(about) {
        const opener = document.activeElement;
        const content = el('div.aui-dialog2-content.attain-panel', { 'aria-live': 'polite', tabindex: -1, autofocus: true });
        const close = el('button.aui-button.aui-button-primary', { type: 'button', onclick: () => opened.hide() }, AJS.I18n.getText('attain.kernel.close'));
        const opened = dialog({
            id: about.id, size: about.size, title: about.title, content: content,
            buttons: el('div.aui-dialog2-footer-actions', {}, [].concat(about.buttons || [], close)),
        });
        opened.on('hide', () => opener && opener.isConnected && opener.focus());
        let last = null;

        function show(ask, draw) {
            const asked = ask();
            const unlessLater = (shown) => (answer) => asked === last && el.replace(content, shown(answer));
            last = asked;
            el.replace(content, states.loading(about.lines));
            content.focus();
            return asked.then(unlessLater(draw)).catch(unlessLater((reason) => states.error(states.failureOf(reason), () => show(ask, draw))));
        }

        return { content: content, show: show };
    };
});
