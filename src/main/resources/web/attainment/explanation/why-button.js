/** A figure that can be asked "why this number?": it looks like the figure, with a dotted line below. */
define('attain/attainment/explanation/why-button', ['attain/kernel/dom', 'attain/attainment/explanation/why'], function (dom, why) {
    'use strict';

    /**
     * label is what the figure is called; shown is its element or text; plain leaves the dotted line out; person is the user
     * key of whose figure on the target's leaderboard it is.
     */
    return function whyButton(key, figure, label, shown, plain, person) {
        const text = shown instanceof Node ? shown.textContent : shown;
        return dom.el('button.attain-why' + (plain ? '.attain-why-plain' : ''), {
            type: 'button', 'data-key': ['why', key, figure, person].filter(Boolean).join('-'),
            'aria-label': AJS.I18n.getText('attain.target.why.ask', label, text),
            onclick: (event) => {
                event.stopPropagation();
                why(key, figure, person);
            },
        }, shown);
    };
});
