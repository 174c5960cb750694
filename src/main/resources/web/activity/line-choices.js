/**
 * What can be chosen at a line of the page "My day", behind a press: choices(line, state, about). about is {text, label, none,
 * load}, and {most, more} where more may be offered than are shown: load() promises what is offered, [{text, label, choose, chosen}], where choose() promises an answer and chosen(answer)
 * does with it what is to be done on the page.
 */
define('attain/activity/line-choices', ['attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/states'], function (busy, el, states) {
    'use strict';

    const idOf = (line) => 'attain-choices-' + line.issueKey;

    /** What is shown at a line until it is pressed again; the focus goes back with what is closed. */
    function show(each, state, choosing) {
        const list = () => document.getElementById(idOf(each)); // none of a line that was removed meanwhile
        const goesBack = !choosing && list() && list().contains(document.activeElement);
        state.choosing = choosing;
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

    const open = (each, state, about, button) => ask(button, state, about.load(),
        (offers) => show(each, state, { issueKey: each.issueKey, offers: offers, refused: [] }),
        (refused) => show(each, state, { issueKey: each.issueKey, offers: [], refused: refused }));

    const choose = (each, offer, choosing, state, button) => ask(button, state, offer.choose(),
        (answer) => {
            show(each, state, null);
            offer.chosen(answer); // last, for it may lead elsewhere
        },
        (refused) => show(each, state, Object.assign({}, choosing, { refused: refused })));

    /** The press of a line, and what it opened. */
    return function choices(each, state, about) {
        const choosing = state.choosing && state.choosing.issueKey === each.issueKey ? state.choosing : null;
        return [
            el('button.aui-button.aui-button-link', {
                type: 'button', 'aria-expanded': String(Boolean(choosing)), 'aria-controls': idOf(each), 'aria-label': about.label,
                onclick: (event) => (choosing ? show(each, state, null) : open(each, state, about, event.currentTarget)),
            }, about.text),
            el('div.attain-entry-choices', { id: idOf(each), hidden: !choosing }, choosing && [
                choosing.offers.slice(0, about.most).map((offer) => el('button.aui-button', {
                    type: 'button', 'aria-label': offer.label, onclick: (event) => choose(each, offer, choosing, state, event.currentTarget),
                }, [el('span', { 'aria-hidden': 'true' }, '→ '), offer.text])),
                choosing.offers.length + choosing.refused.length === 0 && el('span.attain-subtle', { role: 'status' }, about.none),
                choosing.offers.length > about.most && el('span.attain-subtle', {}, about.more),
                choosing.refused.map((why) => el('div.error', { role: 'alert' }, why)),
            ].flat()),
        ];
    };
});
