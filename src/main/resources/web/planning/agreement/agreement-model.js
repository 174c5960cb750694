/** Agreements as panels and the page show them. Pure: answers in, plain values out. */
define('attain/planning/agreement/agreement-model', [], function () {
    'use strict';

    const LOZENGES = {
        notAsked: 'default', waiting: 'moved', accepted: 'success', countered: 'removed', agreed: 'success', changed: 'moved',
    };
    const SIGNS = { notAsked: '○', waiting: '…', accepted: '✓', countered: '≠', agreed: '✓', changed: '!' };
    const TEN_THOUSAND = /[万萬]元?$/;

    function exactMinor(text, digits) {
        const found = /^(-?)(\d*)(?:\.(\d*))?$/.exec(text);
        if (!found || !(found[2] || found[3])) {
            return null;
        }
        const fraction = (found[3] || '').replace(/0+$/, '');
        if (fraction.length > digits) {
            return null;
        }
        const minor = Number((found[2] || '0') + fraction.padEnd(digits, '0'));
        return Number.isSafeInteger(minor) ? minor : null;
    }

    /**
     * Whole minor units of what somebody typed: "1,200.5", "120万", "37"; null if it is no amount above 0 or has more
     * decimals than the unit.
     */
    function minorOf(typed, unit) {
        const text = String(typed).replace(/[,，\s%￥¥]/g, '');
        const large = TEN_THOUSAND.test(text);
        const minor = exactMinor(text.replace(TEN_THOUSAND, ''), unit.digits + (large ? 4 : 0));
        return minor != null && minor > 0 && !text.startsWith('-') ? minor : null;
    }

    /** What an input shows for an amount: plain, without groups, so that it can be typed over. */
    function typedOf(minor, unit) {
        return (minor / Math.pow(10, unit.digits)).toFixed(unit.digits).replace(/\.0+$/, '');
    }

    /** What is sent for a word: with the amount, and of a revision the day, that the person was shown; a day left empty is ''. */
    function wordOf(agreement, answer, words) {
        const day = agreement.effect ? agreement.effect.day : null;
        return Object.assign({ answer: answer, amount: agreement.amount, effective: day }, words);
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
        minorOf: minorOf,
        typedOf: typedOf,
        timeline: timeline,
        wordOf: wordOf,
        /** Drafts that can be proposed together: the parts', and the target's own. */
        drafts: (agreement) => agreement.parts.drafts + (agreement.standing === 'notAsked' ? 1 : 0),
        /** Whether the letters still matter. */
        isOpen: (smart) => smart.phase !== 'agreed',
    };
});
