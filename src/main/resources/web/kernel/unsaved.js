/**
 * Keeps what is typed from being lost unasked: unsaved(isDirty) gives leave(go), which goes on at once, or asks first while
 * isDirty() says that something is typed that is not saved. The browser asks, too, when the page is left meanwhile.
 */
define('attain/kernel/unsaved', ['attain/kernel/confirm', 'attain/kernel/dom'], function (confirm, el) {
    'use strict';

    return function unsaved(isDirty) {
        window.addEventListener('beforeunload', (event) => isDirty() && event.preventDefault());
        return (go) => (isDirty() ? confirm({
            id: 'attain-unsaved', title: AJS.I18n.getText('attain.kernel.unsaved'),
            content: [el('p', {}, AJS.I18n.getText('attain.kernel.unsaved.lost'))], yes: AJS.I18n.getText('attain.kernel.unsaved.leave'),
        }, go) : go());
    };
});
