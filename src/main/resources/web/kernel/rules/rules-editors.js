/**
 * Editors of rules that are texts, by the set and the name of the rule: whoever has a better way to write a text than typing it adds
 * one. An editor is made by make({control, rule, path, changed}), once the control holds the text, and is what is shown with it.
 * Whoever knows how such a text reads tells it: tell(path) promises what makes sentences of a text, for the history of the set.
 */
define('attain/kernel/rules/rules-editors', [], function () {
    'use strict';

    const editors = {};
    const tellers = {};

    return {
        add: (set, rule, make) => {
            editors[set + '/' + rule] = make;
        },
        of: (set, rule) => editors[set + '/' + rule],
        tell: (set, rule, teller) => {
            tellers[set + '/' + rule] = teller;
        },
        tellerOf: (set, rule) => tellers[set + '/' + rule],
    };
});
