/** A leaderboard as the gadget shows it. Pure. */
define('attain/attainment/leaderboard/leaderboard-model', [], function () {
    'use strict';

    /** What an entry is ranked by: its value or its attainment; null if it has none. */
    const measureOf = (entry, by) => (by === 'attainment' ? entry.attainment : entry.value);

    /** How much of the bar's length an entry fills, in percent: all of it for the highest, and never less than 100 % attained. */
    function fillOf(entry, board) {
        const measure = measureOf(entry, board.by);
        const whole = board.by === 'attainment' ? Math.max(1, board.highest || 0) : board.highest;
        if (measure == null || !whole || whole < 0) {
            return 0;
        }
        return Math.max(0, Math.min(100, Math.round((measure / whole) * 1000) / 10));
    }

    /** How the rank has moved: {way: "up"|"down"|"same", by}, or null where there is nothing to compare with. */
    function changeOf(entry) {
        if (entry.change == null) {
            return null;
        }
        return { way: entry.change > 0 ? 'up' : entry.change < 0 ? 'down' : 'same', by: Math.abs(entry.change) };
    }

    /** The asker's own entry if it is not among those shown, else null. */
    const pinned = (board, shown) => (board.own && !shown.some((entry) => entry.own) ? board.own : null);

    /** The entries of two pages that follow one another, each position once. */
    function joined(shown, more) {
        const known = new Set(shown.map((entry) => entry.position));
        return shown.concat(more.filter((entry) => !known.has(entry.position)));
    }

    return { fillOf: fillOf, changeOf: changeOf, pinned: pinned, joined: joined };
});
