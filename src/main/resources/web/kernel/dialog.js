/**
 * Opens a dialog: {id, size, leave, title, content, buttons}. Escape calls leave, if there is one, and nothing else but the
 * buttons closes it then: it is one in which something is typed. Gives AUI's dialog, which can be hidden, and tells when it hides. AUI
 * since 9.6 gives the focus a moment later to what says autofocus, else to the first stop: whoever took it at once loses it.
 */
define('attain/kernel/dialog', ['aui/dialog2', 'attain/kernel/dom'], function (dialog2, el) {
    'use strict';

    const MAY_FOCUS = 'a[href], button, input, select, textarea, summary, [tabindex]';

    /** What Tab comes to in an element, in this order. */
    const stops = (element) => [...element.querySelectorAll(MAY_FOCUS)].filter((each) => each.tabIndex >= 0 && !each.disabled && each.checkVisibility());

    /**
     * Tab goes from one stop to the next as the browser has it, and from the last to the first. AUI's own way knows no summary and
     * goes into what is folded away, where it is stuck.
     */
    function tab(event) {
        if (event.key !== 'Tab') {
            return;
        }
        event.stopPropagation();
        const all = stops(event.currentTarget);
        const [from, to] = event.shiftKey ? [all[0], all[all.length - 1]] : [all[all.length - 1], all[0]];
        const isOutside = event.shiftKey && event.target === event.currentTarget;
        if (!all.length || event.target === from || isOutside) {
            event.preventDefault();
            (to || event.currentTarget).focus();
        }
    }

    /** AUI hears of Escape on the document, and would close nothing or whatever lies on top. */
    function escape(event, leave) {
        if (event.key === 'Escape' && leave) {
            event.stopPropagation();
            leave();
        }
    }

    return function dialog(about) {
        const title = el('h2.aui-dialog2-header-main', { id: about.id + '-title' }, about.title);
        const element = el('section.aui-dialog2.aui-dialog2-' + about.size + '.aui-layer', {
            id: about.id, role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': title.id, hidden: true, tabindex: -1,
            'data-aui-remove-on-hide': 'true', 'data-aui-modal': about.leave ? 'true' : null,
            onkeydown: (event) => {
                tab(event);
                escape(event, about.leave);
            },
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
