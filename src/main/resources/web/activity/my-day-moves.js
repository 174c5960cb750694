/**
 * The stages that a line's opportunity can be moved to on the page "My day", behind a press. It is moved at once, not with the
 * log: so nothing is ever half done.
 */
define('attain/activity/my-day-moves', [
    'attain/kernel/announce', 'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/rest', 'attain/kernel/states', 'attain/activity/log-model',
], function (announce, busy, el, rest, states, model) {
    'use strict';

    const idOf = (line) => 'attain-moves-' + line.issueKey;

    /** What is shown at a line until it is pressed again; the focus goes back with what is closed. */
    function show(each, state, moving) {
        const list = () => document.getElementById(idOf(each)); // none of a line that was removed meanwhile
        const goesBack = !moving && list() && list().contains(document.activeElement);
        state.moving = moving;
        state.redraw();
        if (goesBack) {
            list().previousElementSibling.focus();
        }
    }

    /** Asks for something while a button is busy; what comes of a day that is no longer shown is left. */
    function ask(button, state, asked, then, otherwise) {
        const [ready, page] = [busy(button), state.saver];
        const ifShown = (run) => (answer) => {
            ready();
            return page === state.saver && run(answer);
        };
        return asked.then(ifShown(then), ifShown((reason) => otherwise(states.failureOf(reason).errors.map((one) => one.message))));
    }

    const pathOf = (each) => '/opportunities/' + encodeURIComponent(each.issueKey) + '/moves';

    const open = (each, state, button) => ask(button, state, rest.get(pathOf(each)),
        (answer) => show(each, state, { issueKey: each.issueKey, moves: answer.moves, refused: [] }),
        (refused) => show(each, state, { issueKey: each.issueKey, moves: [], refused: refused }));

    const move = (each, to, moving, state, button) => ask(button, state, rest.post(pathOf(each), { to: to }),
        (answer) => {
            announce(AJS.I18n.getText('attain.activity.line.moved', model.nameOf(each), answer.stage));
            state.moved(each.issueKey, answer.stage);
            show(each, state, null);
        },
        (refused) => show(each, state, Object.assign({}, moving, { refused: refused })));

    /** The press of a line, and what it opened. */
    return function moves(each, state) {
        const moving = state.moving && state.moving.issueKey === each.issueKey ? state.moving : null;
        const name = model.nameOf(each);
        return [
            el('button.aui-button.aui-button-link', {
                type: 'button', 'aria-expanded': String(Boolean(moving)), 'aria-controls': idOf(each), 'aria-label': AJS.I18n.getText('attain.activity.line.move.of', name),
                onclick: (event) => (moving ? show(each, state, null) : open(each, state, event.currentTarget)),
            }, AJS.I18n.getText('attain.activity.line.move')),
            el('div.attain-entry-moves', { id: idOf(each), hidden: !moving }, moving && [
                moving.moves.map((one) => el('button.aui-button', {
                    type: 'button', 'aria-label': AJS.I18n.getText('attain.activity.line.move.to', name, one.stage), onclick: (event) => move(each, one.to, moving, state, event.currentTarget),
                }, [el('span', { 'aria-hidden': 'true' }, '→ '), one.stage])),
                moving.moves.length + moving.refused.length === 0 && el('span.attain-subtle', { role: 'status' }, AJS.I18n.getText('attain.activity.line.move.none')),
                moving.refused.map((why) => el('div.error', { role: 'alert' }, why)),
            ].flat()),
        ];
    };
});
