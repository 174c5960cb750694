'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const model = load('attain/attainment/figures/attainment-model');

const node = (key, change) => Object.assign({ key: key, summary: key, target: 1000, actual: 500, expected: 600, children: [] }, change);

test('a bar is filled to the actual and marked at the expected', () => {
    assert.deepEqual(model.barOf(node('a', {}), 1), { fill: 50, marker: 60, whole: 100 });
});

test('bars beyond their target are drawn to the longest, so that 150 % is longer than 100 %', () => {
    const nodes = [node('a', { actual: 1000 }), node('b', { actual: 1500, expected: 1200 }), node('c', { target: 0, actual: 5 })];
    assert.equal(model.longest(nodes), 1.5);
    assert.deepEqual(model.barOf(nodes[0], 1.5), { fill: 66.7, marker: 40, whole: 66.7 });
    assert.deepEqual(model.barOf(nodes[1], 1.5), { fill: 100, marker: 80, whole: 66.7 });
    assert.equal(model.longest([node('a', {})]), 1);
    assert.equal(model.longest([node('a', { actual: 90000 })]), 4);
    assert.equal(model.barOf(node('a', { actual: -20 }), 1).fill, 0);
});

test('a target of zero is an empty bar, or a full one if something was done', () => {
    assert.deepEqual(model.barOf(node('a', { target: 0, actual: 0 }), 1), { fill: 0, marker: null, whole: 100 });
    assert.deepEqual(model.barOf(node('a', { target: 0, actual: 5 }), 1), { fill: 100, marker: null, whole: 100 });
});

test('attainment tells a ratio, no target, over it, or not yet', () => {
    assert.deepEqual(model.attainmentOf({ attainmentState: 'ratio', attainment: 0.83 }), { state: 'ratio', ratio: 0.83 });
    assert.deepEqual(model.attainmentOf({ attainmentState: 'none', attainment: null }), { state: 'none' });
    assert.deepEqual(model.attainmentOf({ attainmentState: 'over', attainment: null }), { state: 'over' });
    assert.deepEqual(model.attainmentOf({ attainmentState: 'ratio', attainment: null }), { state: 'notYet' });
});

test('parts are counted by pace, the worst first', () => {
    assert.deepEqual(model.paceCounts({ onTrack: 2, atRisk: 1, finished: 0 }), [{ pace: 'atRisk', count: 1 }, { pace: 'onTrack', count: 2 }]);
    assert.deepEqual(model.paceCounts({}), []);
});

test('a branch has as many lines as were counted, until nothing is left to tell', () => {
    const told = [node('a'), node('b')];
    assert.equal(model.sizeOf({ parts: told, total: 60, next: 2 }), 60);
    assert.equal(model.sizeOf({ parts: told, total: 3, next: null }), 2, 'one of them is hidden');
});

test('the next page brings fifty, or what is left', () => {
    assert.equal(model.moreOf({ parts: [node('a')], total: 200 }), 50);
    assert.equal(model.moreOf({ parts: [node('a')], total: 8 }), 7);
    assert.equal(model.moreOf({ parts: [node('a')], total: 1 }), 1, 'a part has come between two pages');
});

test('below its parent a share is named by what sets it apart', () => {
    const parent = node('S-1', { summary: 'Q4 East' });
    assert.equal(model.nameBelow(node('S-2', { summary: 'Q4 East · 2026-10 · Lily' }), parent), '2026-10 · Lily');
    assert.equal(model.nameBelow(node('S-3', { summary: 'Q4 West' }), parent), 'Q4 West');
    const LILY = { owner: { name: 'Lily' } };
    assert.equal(model.nameBelow(node('S-2', Object.assign({ summary: 'Q4 East · 2026-10 · Lily' }, LILY)), parent), '2026-10', 'her name stands beside it');
    assert.equal(model.nameBelow(node('S-4', Object.assign({ summary: 'Q4 East · Lily' }, LILY)), parent), 'Lily');
});

test('what is over is missed if it is short, beyond what was allowed, or out of its range', () => {
    const missed = (direction, actual, expected, upperLimit) =>
        model.isMissed({ direction: direction, actual: actual, gap: actual - expected, levels: { upperLimit: upperLimit } });
    assert.equal(missed('up', 99, 100), true);
    assert.equal(missed('up', 100, 100), false);
    assert.equal(missed('down', 101, 100), true);
    assert.equal(missed('down', 60, 100), false);
    assert.equal(missed('inRange', 99, 100, 120), true);
    assert.equal(missed('inRange', 121, 100, 120), true);
    assert.equal(missed('inRange', 120, 100, 120), false);
});
