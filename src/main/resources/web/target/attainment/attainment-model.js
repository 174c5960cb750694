/** The attainment tree as the gadget and the panel show it. Pure: nodes in, plain values out. */
define('attain/target/attainment/attainment-model', [], function () {
    'use strict';

    const SIGNS = { onTrack: '✓', behind: '↓', atRisk: '!', notStarted: '○', finished: '■' };
    const LOZENGES = { onTrack: 'success', behind: 'moved', atRisk: 'removed', notStarted: 'default', finished: 'default' };
    const WORST_FIRST = ['atRisk', 'behind', 'onTrack', 'notStarted', 'finished'];

    const clamp = (value) => Math.max(0, Math.min(100, Math.round(value * 10) / 10));

    /** How far actual lags behind what was expected by today; negative when ahead. */
    const gap = (node) => (node.expected || 0) - (node.actual || 0);

    const nameOf = (node) => node.summary || node.key;

    /** The name of a line below its parent: without the parent's name, which a share's own name begins with. */
    function nameBelow(node, parent) {
        const prefix = nameOf(parent) + ' · ';
        return nameOf(node).startsWith(prefix) ? nameOf(node).slice(prefix.length) : nameOf(node);
    }

    function sorted(nodes, order, locale) {
        const byName = (a, b) => nameOf(a).localeCompare(nameOf(b), locale, { numeric: true });
        const byGap = (a, b) => gap(b) - gap(a) || byName(a, b);
        return [...nodes].sort(order === 'name' ? byName : byGap);
    }

    /**
     * A bar whose full length is the target: percent filled, percent where it should be today (null if nothing is
     * expected yet), and whether actual has passed the target.
     */
    function barOf(node) {
        if (!node.target) {
            return { fill: node.actual > 0 ? 100 : 0, marker: null, over: node.actual > 0 };
        }
        const share = (amount) => (amount / node.target) * 100;
        return {
            fill: clamp(share(node.actual || 0)),
            marker: node.expected ? clamp(share(node.expected)) : null,
            over: node.actual > node.target,
        };
    }

    /** What a node's attainment says: {state: "ratio", ratio} or {state: "none"|"over"|"notYet"}. */
    function attainmentOf(node) {
        if (node.attainmentState === 'none' || node.attainmentState === 'over') {
            return { state: node.attainmentState };
        }
        return typeof node.attainment === 'number' ? { state: 'ratio', ratio: node.attainment } : { state: 'notYet' };
    }

    /** How many children there are of each pace, the worst first, paces without a child left out. */
    function paceCounts(node) {
        const children = node.children || [];
        return WORST_FIRST
            .map((pace) => ({ pace: pace, count: children.filter((child) => child.pace === pace).length }))
            .filter((each) => each.count > 0);
    }

    /** The node of that key in the tree, or null. */
    function find(node, key) {
        if (node.key === key) {
            return node;
        }
        for (const child of node.children || []) {
            const found = find(child, key);
            if (found) {
                return found;
            }
        }
        return null;
    }

    return {
        sorted: sorted,
        gap: gap,
        nameOf: nameOf,
        nameBelow: nameBelow,
        barOf: barOf,
        attainmentOf: attainmentOf,
        paceCounts: paceCounts,
        find: find,
        sign: (pace) => SIGNS[pace] || '',
        lozenge: (pace) => LOZENGES[pace] || 'default',
    };
});
