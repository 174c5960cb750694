/**
 * Opens a dialog: {id, size, modal, title, content, buttons}; modal is one that only its buttons close. Gives AUI's dialog,
 * which can be hidden, and tells when it hides.
 */
define('attain/kernel/dialog', ['aui/dialog2', 'attain/kernel/dom'], function (dialog2, el) {
    'use strict';

    return function dialog(about) {
        const title = el('h2.aui-dialog2-header-main', { id: about.id + '-title' }, about.title);
        const element = el('section.aui-dialog2.aui-dialog2-' + about.size + '.aui-layer', {
            id: about.id, role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': title.id, hidden: true, tabindex: -1,
            'data-aui-remove-on-hide': 'true', 'data-aui-modal': about.modal ? 'true' : null,
        }, [
            el('header.aui-dialog2-header', {}, title),
            about.content,
            el('footer.aui-dialog2-footer', {}, about.buttons),
        ]);
        document.body.append(element);
        const opened = dialog2(element);
        opened.show();
        return opened;
    };
});
