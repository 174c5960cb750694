/**
 * Asks before something that cannot be undone.
 * question: {id, title, content: nodes, yes: the button's text}; run is called if the answer is yes.
 */
define('attain/kernel/confirm', ['aui/dialog2', 'attain/kernel/dom'], function (dialog2, dom) {
    'use strict';

    const el = dom.el;

    return function confirm(question, run) {
        const title = el('h2.aui-dialog2-header-main', { id: question.id + '-title' }, question.title);
        const element = el('section.aui-dialog2.aui-dialog2-small.aui-layer.attain-page', {
            id: question.id, role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': title.id, hidden: true, tabindex: -1, 'data-aui-remove-on-hide': 'true',
        }, [
            el('header.aui-dialog2-header', {}, title),
            el('div.aui-dialog2-content', {}, question.content),
            el('footer.aui-dialog2-footer', {}, el('div.aui-dialog2-footer-actions', {}, [
                el('button.aui-button.aui-button-primary', { type: 'button', onclick: () => {
                    dialog.hide();
                    run();
                } }, question.yes),
                el('button.aui-button.aui-button-link', { type: 'button', onclick: () => dialog.hide() }, AJS.I18n.getText('attain.kernel.cancel')),
            ])),
        ]);
        document.body.append(element);
        const dialog = dialog2(element);
        dialog.show();
    };
});
