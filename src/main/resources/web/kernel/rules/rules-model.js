/** Sets of rules as the page edits them: a set says which rules there are ({name, kind, …}). Pure. */
define('attain/kernel/rules/rules-model', ['attain/kernel/whole-number'], function (wholeNumber) {
    'use strict';

    /** No rule takes a number of more digits. */
    const DIGITS = 9;

    /** A typed number: a whole one, or null for the server to refuse with its reason. */
    const numberOf = (text) => wholeNumber(text, DIGITS);

    const isText = (rule) => ['hours', 'rows', 'text'].includes(rule.kind);

    /** What a control holds, by the kind of its rule. */
    const valueOf = (rule, text) => (rule.kind === 'choice' ? text === 'true' : isText(rule) ? text.trim() : numberOf(text));

    /** What a control holds for the choice at a place: no before yes, options counted from 1. */
    const textOf = (rule, place) => (rule.kind === 'choice' ? String(place === 1) : String(place + 1));

    /** What differs between two versions: [{rule, from, to}]. */
    const changes = (set, before, after) => set.rules
        .filter((rule) => before[rule.name] !== after[rule.name])
        .map((rule) => ({ rule: rule, from: before[rule.name], to: after[rule.name] }));

    /** The versions, the newest first, each with what it changed of the one before. */
    const history = (set, answer) => answer.versions.map((version, index) => {
        const before = answer.versions[index + 1];
        return Object.assign({}, version, { changes: changes(set, before ? before.rules : answer.defaults, version.rules) });
    });

    const differs = (set, a, b) => changes(set, a, b).length > 0;

    /** The rules under their sections, in the order in which they come: [{title, rules}]. */
    const sections = (set) => set.rules.reduce((all, rule) => {
        const known = all.find((section) => section.title === rule.section);
        return known ? (known.rules.push(rule), all) : all.concat({ title: rule.section, rules: [rule] });
    }, []);

    return { valueOf: valueOf, textOf: textOf, changes: changes, history: history, differs: differs, sections: sections };
});
