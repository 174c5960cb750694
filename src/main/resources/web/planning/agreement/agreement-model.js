/** Agreements as panels and the page show them. Pure: answers in, plain values out. */
define('attain/planning/agreement/agreement-model', [], function () {
    'use strict';

    const LOZENGES = {
        notAsked: 'default', waiting: 'moved', proposed: 'moved', accepted: 'success', countered: 'removed', agreed: 'success', changed: 'moved',
    };
    const SIGNS = { notAsked: '○', waiting: '…', proposed: '…', accepted: '✓', countered: '≠', agreed: '✓', changed: '!' };

    /** What an owner proposes as their own, which waits for who leads the target. */
    const isOwn = (agreement) => agreement.standing === 'countered' && Boolean(agreement.counter) && agreement.counter.value === agreement.amount;

    /** What is sent for a word: with the amount, all else, and of a revision the day, that the person was shown; a day left empty is ''. */
    function wordOf(agreement, answer, words) {
        const day = agreement.effect ? agreement.effect.day : null;
        return Object.assign({ answer: answer, amount: agreement.amount, seen: agreement.seen, effective: day }, words);
    }

    /** Everything said and agreed in one list, the latest first. A version stands above the word that led to it. */
    function timeline(agreement) {
        const words = agreement.history.map((word, index) => ({ word: word, at: word.at, order: index }));
        const versions = agreement.versions.map((version, index) => ({ version: version, at: version.at, order: 1e6 + index }));
        return words.concat(versions)
            .sort((a, b) => (a.at === b.at ? b.order - a.order : Date.parse(b.at) - Date.parse(a.at)));
    }

    return {
        lozenge: (standing) => LOZENGES[standing] || 'default',
        sign: (standing) => SIGNS[standing] || '',
        /** How it stands, as readers are told. */
        standing: (agreement) => (isOwn(agreement) ? 'proposed' : agreement.standing),
        isOwn: isOwn,
        timeline: timeline,
        wordOf: wordOf,
        /** What can be done with a whole tree, in the order in which it is. */
        STEPS: ['proposal', 'acceptance', 'activation', 'sendingBack'],
        /** Whether the letters still matter. */
        isOpen: (smart) => smart.phase !== 'agreed',
    };
});
