/** A project's rules for targets as the page edits them. Pure. */
define('attain/attainment/rules/rules-model', [], function () {
    'use strict';

    const NAMES = ['onTrackPercent', 'behindPercent', 'achievablePercentile', 'blockUnachievable', 'hideNames'];

    /** A typed percent: a whole number, or null for the server to refuse with its reason. */
    const percentOf = (text) => (/^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : null);

    /** What differs between two versions of the rules: [{name, from, to}]. */
    const changes = (before, after) => NAMES
        .filter((name) => before[name] !== after[name])
        .map((name) => ({ name: name, from: before[name], to: after[name] }));

    /** The versions, the newest first, each with what it changed of the one before. */
    const history = (answer) => answer.versions.map((version, index) => {
        const before = answer.versions[index + 1];
        return Object.assign({}, version, { changes: changes(before ? before.rules : answer.defaults, version.rules) });
    });

    const differs = (a, b) => changes(a, b).length > 0;

    return { percentOf: percentOf, changes: changes, history: history, differs: differs };
});
