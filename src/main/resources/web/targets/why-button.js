/**
 * A figure that can be asked "why this number?": it looks like the figure, with a dotted line below. What draws figures need
 * not know what explains them: that comes with the first question, and answers from then on.
 */
define('attain/targets/why-button', ['attain/kernel/dom', 'attain/kernel/later'], function (el, later) {
    'use strict';

    let answer = null;
    let waiting = null;

    function ask(key, figure, person) {
        const question = { key: key, figure: figure, person: person };
        if (answer) {
            answer(question);
        } else {
            waiting = question;
            later.on('why', null, () => {});
        }
    }

    /**
     * label is what the figure is called; shown is its element or text; of is whose it is, among figures of several; plain leaves
     * the dotted line out; person is the user key of whose figure on the target's leaderboard it is.
     */
    function whyButton(key, figure, label, shown, { of, plain, person } = {}) {
        const text = shown instanceof Node ? shown.textContent : shown;
        return el('button.attain-why' + (plain ? '.attain-why-plain' : ''), {
            type: 'button', 'data-key': ['why', key, figure, person].filter(Boolean).join('-'),
            'aria-label': of ? AJS.I18n.getText('attain.target.why.ask.of', of, label, text) : AJS.I18n.getText('attain.target.why.ask', label, text),
            onclick: (event) => {
                event.stopPropagation();
                ask(key, figure, person);
            },
        }, shown);
    }

    /** Asks without a button. */
    whyButton.ask = ask;
    /** Answers whoever asks, and who has asked; given gets the target's key, the figure and the person. */
    whyButton.answer = (given) => {
        answer = given;
        if (waiting) {
            answer(waiting);
            waiting = null;
        }
    };
    return whyButton;
});
