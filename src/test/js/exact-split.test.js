'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const split = require('./amd').load('attain/planning/decomposition/exact-split');

/** Numbers as random as they need be, and the same in every run. */
function numbers(seed) {
    let state = seed;
    return (most) => {
        state = (state * 1103515245 + 12345) % 2147483648;
        return BigInt(state % most);
    };
}

const sum = (all) => all.reduce((total, each) => total + each, 0n);

function weightsOf(next, count) {
    const weights = Array.from({ length: count }, () => next(50));
    return sum(weights) ? weights : weights.fill(1n);
}

test('nothing is lost or invented, and nobody gets a unit more or less than their part', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
        const next = numbers(seed);
        const total = next(1000000) * 10n ** next(9);
        const weights = weightsOf(next, 1 + Number(next(12)));
        const shares = split.byLargestRemainder(total, weights);

        assert.equal(sum(shares), total, `seed ${seed}`);
        shares.forEach((share, index) => {
            const whole = sum(weights);
            assert.ok(share * whole >= total * weights[index] - whole && share * whole <= total * weights[index] + whole, `seed ${seed}`);
            assert.ok(weights[index] > 0n || share === 0n, `seed ${seed}: who weighs nothing gets nothing`);
        });
    }
});

test('of equal fractions the first gets the unit', () => {
    assert.deepEqual(split.byLargestRemainder(10n, [1n, 1n, 1n]), [4n, 3n, 3n]);
    assert.deepEqual(split.byLargestRemainder(1n, [1n, 1n]), [1n, 0n]);
    assert.deepEqual(split.byLargestRemainder(0n, [3n, 2n]), [0n, 0n]);
    assert.deepEqual(split.byLargestRemainder(7n, [0n, 5n]), [0n, 7n]);
});

test('both margins are kept: each part is its cells, and each column the split of the whole', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
        const next = numbers(seed + 1000);
        const parts = Array.from({ length: 1 + Number(next(8)) }, () => next(100000));
        const weights = weightsOf(next, 1 + Number(next(6)));
        const cells = split.byMargins(parts, weights);
        const columns = split.byLargestRemainder(sum(parts), weights);

        parts.forEach((part, row) =>
            assert.equal(sum(cells.slice(row * weights.length, (row + 1) * weights.length)), part, `seed ${seed} row ${row}`));
        columns.forEach((column, index) =>
            assert.equal(sum(cells.filter((cell, at) => at % weights.length === index)), column, `seed ${seed} column ${index}`));
        assert.ok(cells.every((cell) => cell >= 0n), `seed ${seed}`);
    }
});
