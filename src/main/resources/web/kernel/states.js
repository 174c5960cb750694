/** What a gadget, panel or page shows when it has no figures to show: loading, empty, an error. */
define('attain/kernel/states', ['attain/kernel/dom'], function (el) {
    'use strict';

    function message(kind, title, lines, action) {
        return el('div.attain-message.aui-message.aui-message-' + kind, { role: kind === 'error' ? 'alert' : 'status' }, [
            title && el('p.title', {}, [el('strong', {}, title)]),
            lines.map((line) => el('p', {}, line)),
            action && el('p', {}, action),
        ].flat());
    }

    function titleOf(status) {
        if (status === 401) {
            return AJS.I18n.getText('attain.kernel.error.loggedOut');
        }
        if (status === 403) {
            return AJS.I18n.getText('attain.kernel.error.forbidden');
        }
        return status === 404
            ? AJS.I18n.getText('attain.kernel.error.missing')
            : AJS.I18n.getText('attain.kernel.error.title');
    }

    return {
        /** A skeleton of about the height of what will come, so that the layout does not jump. */
        loading: (lines) =>
            el('div.attain-skeleton', { role: 'status', 'aria-label': AJS.I18n.getText('attain.kernel.loading') },
                Array.from({ length: lines || 4 }, () => el('div.attain-skeleton-line'))),

        /** What is being done, on one line with its spinner. */
        working: (text) => [el('aui-spinner.attain-spinner', { size: 'small' }), ' ', text],

        /** One line why there is nothing, and the action, if any, that mends it. */
        empty: (text, action) => el('div.attain-empty', {}, [el('p', {}, text), action && el('p', {}, action)]),

        /** What happened, and a way to try again; what is not for the asker is no fault, and stays so. */
        error: (failure, retry) => (failure.status === 403
            ? message('info', titleOf(403), failure.errors.map((each) => each.message))
            : message('error', titleOf(failure.status), failure.errors.map((each) => each.message), retry &&
                el('button.aui-button', { type: 'button', onclick: retry }, AJS.I18n.getText('attain.kernel.retry')))),

        /** Figures of an earlier time are still shown, since newer ones could not be had. */
        stale: (since, retry) =>
            el('div.attain-stale', { role: 'status' }, [
                el('span', {}, AJS.I18n.getText('attain.kernel.stale', since) + ' '),
                el('button.aui-button.aui-button-link', { type: 'button', onclick: retry }, AJS.I18n.getText('attain.kernel.retry')),
            ]),

        /** A failure as one: what a broken promise gave, or a fault of our own, which also goes to the console. */
        failureOf: (reason) => {
            if (reason && reason.errors) {
                return reason;
            }
            console.error(reason);
            return { status: 0, errors: [{ field: null, line: null, message: AJS.I18n.getText('attain.kernel.error.script') }] };
        },
        message: message,
    };
});
