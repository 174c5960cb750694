/** The attainment tree as the gadget and the panel show it. Pure: nodes in, plain values out. */
define('attain/attainment/figures/attainment-model', [], function () {
    'use strict';

    const SIGNS = { onTrack: '✓', behind: '↓', atRisk: '!', notStarted: '○', finished: '■' };
    const LOZENGES = { onTrack: 'success', behind: 'moved', atRisk: 'removed', notStarted: 'default', finished: 'default' };
    const WORST_FIRST = ['atRisk', 'behind', 'onTrack', 'notStarted', 'finished'];

    /** As many parts as the server tells at once. */
    const PAGE = 50;

    /** Whatever is beyond is drawn as this. */
    const MOST_TIMES = 4;

    const clamp = (value) => Math.max(0, Math.min(100, Math.round(value * 10) / 10));

    const nameOf = (node) => node.summary || node.key;

    /** A part's name without that of its whole, with which it begins, and without its owner's, with which it ends. */
    function nameWithin(name, whole, owner) {
        const before = whole + ' · ';
        const after = ' · ' + owner;
        const own = name.startsWith(before) ? name.slice(before.length) : name;
        return own.endsWith(after) ? own.slice(0, -after.length) : own;
    }

    /** The name of a line below its parent, beside which its owner stands. */
    const nameBelow = (node, parent) => nameWithin(nameOf(node), nameOf(parent), node.owner && node.owner.name);

    /** How many times its target the furthest of some nodes has reached, at least once: what their bars are drawn to. */
    const longest = (nodes) => Math.min(MOST_TIMES, Math.max(1, ...nodes.map((node) => (node.target ? (node.actual || 0) / node.target : 0))));

    /**
     * A bar whose full length is so many times the target: percent filled, percent where it should be today (null if nothing
     * is expected yet), and where the target is reached.
     */
    function barOf(node, times) {
        if (!node.target) {
            return { fill: node.actual > 0 ? 100 : 0, marker: null, whole: 100 };
        }
        const share = (amount) => clamp((amount / node.target / times) * 100);
        return { fill: share(node.actual || 0), marker: node.expected ? share(node.expected) : null, whole: share(node.target) };
    }

    /** What a node's attainment says: {state: "ratio", ratio} or {state: "none"|"over"|"notYet"}. */
    function attainmentOf(node) {
        if (node.attainmentState === 'none' || node.attainmentState === 'over') {
            return { state: node.attainmentState };
        }
        return typeof node.attainment === 'number' ? { state: 'ratio', ratio: node.attainment } : { state: 'notYet' };
    }

    /** What was never agreed is judged by nobody: its figures are of what its issue says. */
    const isNotAgreed = (node) => node.level === 'notAgreed';

    /** Whether what is over ended short of its target, beyond what was allowed, or out of its range. */
    function isMissed(node) {
        switch (node.direction) {
            case 'down': return node.gap > 0;
            case 'inRange': return node.gap < 0 || (node.levels && node.levels.upperLimit != null && node.actual > node.levels.upperLimit);
            default: return node.gap < 0;
        }
    }

    /** How many parts there are of each pace, the worst first, from the counts by pace; those without a part are left out. */
    const paceCounts = (paces) => WORST_FIRST.filter((pace) => paces[pace] > 0).map((pace) => ({ pace: pace, count: paces[pace] }));

    /** How many lines a branch {parts, total, next} has: those told once nothing is left to tell, though more were counted. */
    const sizeOf = (branch) => (branch.next == null ? branch.parts.length : Math.max(branch.total, branch.parts.length));

    /** How many more lines the next page of a branch may bring. */
    const moreOf = (branch) => Math.max(1, Math.min(PAGE, branch.total - branch.parts.length));

    /** How many parts of a branch are hidden, known once all others are told. */
    const restrictedOf = (branch) => (branch.next == null ? Math.max(0, branch.total - branch.parts.length) : 0);

    return {
        nameOf: nameOf,
        nameBelow: nameBelow,
        nameWithin: nameWithin,
        barOf: barOf,
        longest: longest,
        attainmentOf: attainmentOf,
        isMissed: isMissed,
        isNotAgreed: isNotAgreed,
        paceCounts: paceCounts,
        sizeOf: sizeOf,
        moreOf: moreOf,
        restrictedOf: restrictedOf,
        sign: (pace) => SIGNS[pace] || '',
        lozenge: (pace) => LOZENGES[pace] || 'default',
    };
});
