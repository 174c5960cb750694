/**
 * A figure that can be asked "why this number?": it looks like the figure, with a dotted line below. Asking is an event of the
 * page, so that what draws figures need not know what explains them.
 */
define('attain/targets/why-button', ['attain/kernel/dom'], function (dom) {
    'use strict';

    const ASKED = 'attain-why';

    function ask(key, figure, person) {
        document.dispatchEvent(new CustomEvent(ASKED, { detail: { key: key, figure: figure, person: person } }));
    }

    /**
     * label is what the figure is called; shown is its element or text; plain leaves the dotted line out; person is the user
     * key of whose figure on the target's leaderboard it is.
     */
    function whyButton(key, figure, label, shown, plain, person) {
        const text = shown instanceof Node ? shown.textContent : shown;
        return dom.el('button.attain-why' + (plain ? '.attain-why-plain' : ''), {
            type: 'button', 'data-key': ['why', key, figure, person].filter(Boolean).join('-'),
            'aria-label': AJS.I18n.getText('attain.target.why.ask', label, text),
            onclick: (event) => {
                event.stopPropagation();
                ask(key, figure, person);
            },
        }, shown);
    }

    /** Asks without a button. */
    whyButton.ask = ask;
    /** Answers whoever asks; answer gets the target's key, the figure and the person. */
    whyButton.answer = (answer) => document.addEventListener(ASKED, (event) => answer(event.detail));
    return whyButton;
});
