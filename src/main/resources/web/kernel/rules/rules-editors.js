/**
 * Editors of rules that are texts, by the set and the name of the rule: whoever has a better way to write a text than typing it adds
 * one. An editor is made by make({control, rule, path, changed}), once the control holds the text, and is what is shown with it.
 */
define('attain/kernel/rules/rules-editors', [], function () {
    'use strict';

    const editors = {};

    return {
        add: (set, rule, make) => {
            editors[set + '/' + rule] = make;
        },
        of: (set, rule) => editors[set + '/' + rule],
    };
});
