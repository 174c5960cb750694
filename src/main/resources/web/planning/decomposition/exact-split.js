/** Splits whole amounts so that no unit is lost or invented, exactly as the server does. Pure. */
define('attain/planning/decomposition/exact-split', [], function () {
    'use strict';

    const sum = (numbers) => numbers.reduce((total, each) => total + each, 0n);

    /** The indexes of fractions, the largest first, equal ones in their order. */
    function largestFirst(fractions) {
        return fractions.map((fraction, index) => index).sort((a, b) =>
            (fractions[a] === fractions[b] ? a - b : fractions[a] > fractions[b] ? -1 : 1));
    }

    /** Shares of a total by largest remainder; all are BigInts, and at least one weight is above 0. */
    function byLargestRemainder(total, weights) {
        const whole = sum(weights);
        const shares = weights.map((weight) => total * weight / whole);
        const left = Number(total - sum(shares));
        largestFirst(weights.map((weight) => total * weight % whole)).slice(0, left).forEach((index) => {
            shares[index] += 1n;
        });
        return shares;
    }

    /**
     * Splits parts of a whole along one more dimension: each part's cells sum to it, and over all parts each column sums to
     * the whole's own split. Answers the cells part by part.
     */
    function byMargins(parts, weights) {
        const width = weights.length;
        const whole = sum(weights);
        const cells = parts.flatMap((part) => weights.map((weight) => part * weight / whole));
        const fractions = parts.flatMap((part) => weights.map((weight) => part * weight % whole));
        const rowsLeft = parts.slice();
        const columnsLeft = byLargestRemainder(sum(parts), weights);
        cells.forEach((cell, index) => {
            rowsLeft[Math.floor(index / width)] -= cell;
            columnsLeft[index % width] -= cell;
        });
        const order = largestFirst(fractions);
        const give = (most) => order.forEach((index) => {
            const row = Math.floor(index / width);
            const column = index % width;
            const room = rowsLeft[row] < columnsLeft[column] ? rowsLeft[row] : columnsLeft[column];
            const units = most != null && most < room ? most : room;
            cells[index] += units;
            rowsLeft[row] -= units;
            columnsLeft[column] -= units;
        });
        give(1n);
        give(null);
        return cells;
    }

    return { byLargestRemainder: byLargestRemainder, byMargins: byMargins };
});
