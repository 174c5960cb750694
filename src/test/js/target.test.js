'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const model = load('attain/target/attainment/attainment-model');

const node = (key, change) => Object.assign({ key: key, summary: key, target: 1000, actual: 500, expected: 600, children: [] }, change);

test('the largest gap comes first, and equal gaps are sorted by name', () => {
    const nodes = [node('b', { actual: 590 }), node('c', { actual: 100 }), node('a', { actual: 590 })];
    assert.deepEqual(model.sorted(nodes, 'gap', 'en').map((each) => each.key), ['c', 'a', 'b']);
    assert.deepEqual(nodes.map((each) => each.key), ['b', 'c', 'a'], 'the tree itself is not reordered');
});

test('names are sorted as people count', () => {
    const nodes = [node('Week 10'), node('Week 2')];
    assert.deepEqual(model.sorted(nodes, 'name', 'en').map((each) => each.key), ['Week 2', 'Week 10']);
});

test('a bar is filled to the actual and marked at the expected', () => {
    assert.deepEqual(model.barOf(node('a', {})), { fill: 50, marker: 60, over: false });
});

test('a bar never leaves its track', () => {
    assert.deepEqual(model.barOf(node('a', { actual: 1500, expected: 1200 })), { fill: 100, marker: 100, over: true });
    assert.equal(model.barOf(node('a', { actual: -20 })).fill, 0);
});

test('a target of zero is an empty bar, or a full one if something was done', () => {
    assert.deepEqual(model.barOf(node('a', { target: 0, actual: 0 })), { fill: 0, marker: null, over: false });
    assert.deepEqual(model.barOf(node('a', { target: 0, actual: 5 })), { fill: 100, marker: null, over: true });
});

test('attainment tells a ratio, no target, over it, or not yet', () => {
    assert.deepEqual(model.attainmentOf({ attainmentState: 'ratio', attainment: 0.83 }), { state: 'ratio', ratio: 0.83 });
    assert.deepEqual(model.attainmentOf({ attainmentState: 'none', attainment: null }), { state: 'none' });
    assert.deepEqual(model.attainmentOf({ attainmentState: 'over', attainment: null }), { state: 'over' });
    assert.deepEqual(model.attainmentOf({ attainmentState: 'ratio', attainment: null }), { state: 'notYet' });
});

test('parts are counted by pace, the worst first', () => {
    const whole = node('a', { children: [node('b', { pace: 'onTrack' }), node('c', { pace: 'atRisk' }), node('d', { pace: 'onTrack' })] });
    assert.deepEqual(model.paceCounts(whole), [{ pace: 'atRisk', count: 1 }, { pace: 'onTrack', count: 2 }]);
});

test('below its parent a share is named by what sets it apart', () => {
    const parent = node('S-1', { summary: 'Q4 East' });
    assert.equal(model.nameBelow(node('S-2', { summary: 'Q4 East · 2026-10 · Lily' }), parent), '2026-10 · Lily');
    assert.equal(model.nameBelow(node('S-3', { summary: 'Q4 West' }), parent), 'Q4 West');
});
