/** A customer's tier as its panel tells it. Pure. */
define('attain/customer/tier-model', [], function () {
    'use strict';

    /** For so many days a tier is given unless another day is chosen. */
    const DAYS = 90;

    /** What the rules changed and what people said, the latest first: {on, change} or {on, word}. */
    const history = (data) => data.changes.map((change) => ({ on: change.on, change: change }))
        .concat(data.words.map((word) => ({ on: word.from, word: word })))
        .map((entry, at) => ({ entry: entry, at: at }))
        .sort((a, b) => (a.entry.on < b.entry.on) - (a.entry.on > b.entry.on) || a.at - b.at)
        .map((each) => each.entry);

    /** What a form begins with: what is given, or the next tier above the rules' own. */
    const start = (data, plusDays) => (data.given
        ? { tier: data.given.tier, reason: data.given.reason, until: data.given.until }
        : { tier: data.byRules === 'C' ? 'B' : 'A', reason: '', until: plusDays(data.evaluatedOn, DAYS) });

    return { history: history, start: start };
});
