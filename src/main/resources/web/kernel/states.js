/** What a gadget, panel or page shows when it has no figures to show, or when what was pressed is not done. */
define('attain/kernel/states', ['wrm/context-path', 'attain/kernel/dom'], function (contextPath, el) {
    'use strict';

    function message(kind, title, lines, action) {
        return el('div.attain-message.aui-message.aui-message-' + kind, { role: kind === 'error' ? 'alert' : 'status' }, [
            title && el('p.title', {}, [el('strong', {}, title)]),
            lines.map((line) => el('p', {}, line)),
            action && el('p', {}, action),
        ].flat());
    }

    /** Where one logs in and comes back from. */
    const logIn = () => contextPath() + '/login.jsp?os_destination=' +
        encodeURIComponent((location.pathname + location.search).slice(contextPath().length));

    /** One line, for all that is on the page says it at once, and what mends it. */
    const line = (text, action) => el('div.attain-stale', { role: 'status' }, [el('span', {}, text + ' '), action]);

    const again = (retry) => retry && el('button.aui-button.aui-button-link', { type: 'button', onclick: retry }, AJS.I18n.getText('attain.kernel.retry'));

    const button = (text, run) => run && el('button.aui-button', { type: 'button', onclick: run }, text);

    /** Whether the same may be done the next time: nothing must be mended first, the server or somebody else was in the way. */
    const passes = (failure) => failure.status === 0 || failure.status >= 500 || [408, 409, 429].includes(failure.status);

    const retryOf = (failure, retry) => passes(failure) && button(AJS.I18n.getText('attain.kernel.retry'), retry);

    /** The button that shows whoever was overtaken what somebody else has saved; nothing for all other failures. */
    const ofNewest = (failure, newest) => failure.status === 409 && button(AJS.I18n.getText('attain.kernel.newest'), newest);

    /** Whoever is cut off or logged out is told so on one line, whatever was asked for; null for all other failures. */
    function cutOff(failure, retry) {
        switch (failure.status) {
            case 0: return line(failure.errors[0].message, again(retry));
            case 401: return line(AJS.I18n.getText('attain.kernel.error.loggedOut'), el('a', { href: logIn() }, AJS.I18n.getText('attain.kernel.logIn')));
            default: return null;
        }
    }

    const messages = (failure) => failure.errors.map((each) => each.message);

    function titleOf(status) {
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

        /** What could not be loaded, and a way to try again if that can help; what is not for the asker is no fault, and stays so. */
        error: (failure, retry) => cutOff(failure, retry) || (failure.status === 403
            ? message('info', titleOf(403), messages(failure))
            : message('error', titleOf(failure.status), messages(failure), retryOf(failure, retry))),

        /** Why what was pressed is not done, and a way to try again if that can help; newest, if there is one, shows whoever was overtaken what somebody else has saved. */
        refused: (failure, retry, newest) => cutOff(failure, retry) || message('error', '', messages(failure), ofNewest(failure, newest)
            || retryOf(failure, retry)),

        ofNewest: ofNewest,
        passes: passes,

        /** Figures of an earlier time are still shown, since newer ones could not be had. */
        stale: (since, retry) => line(AJS.I18n.getText('attain.kernel.stale', since), again(retry)),

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
