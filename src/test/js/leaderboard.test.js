'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const model = load('attain/attainment/leaderboard/leaderboard-model');

const entry = (position, change) => Object.assign({ position: position, rank: position + 1, change: 0, own: false, value: 50, attainment: 0.5 }, change);

test('the highest value fills the bar', () => {
    const board = { by: 'value', highest: 200 };
    assert.equal(model.fillOf(entry(0, { value: 200 }), board), 100);
    assert.equal(model.fillOf(entry(1, { value: 50 }), board), 25);
    assert.equal(model.fillOf(entry(2, { value: 0 }), board), 0);
    assert.equal(model.fillOf(entry(2, { value: -10 }), board), 0);
    assert.equal(model.fillOf(entry(2, { value: null }), board), 0);
});

test('attainment fills the bar at 100%, or at the highest above it', () => {
    assert.equal(model.fillOf(entry(0, { attainment: 0.8 }), { by: 'attainment', highest: 0.8 }), 80);
    assert.equal(model.fillOf(entry(0, { attainment: 0.8 }), { by: 'attainment', highest: 1.6 }), 50);
});

test('a board without any value has empty bars', () => {
    assert.equal(model.fillOf(entry(0, { value: 0 }), { by: 'value', highest: 0 }), 0);
    assert.equal(model.fillOf(entry(0, { value: null }), { by: 'value', highest: null }), 0);
});

test('a rank has risen, fallen, stayed, or there is nothing to compare with', () => {
    assert.deepEqual(model.changeOf(entry(0, { change: 3 })), { way: 'up', by: 3 });
    assert.deepEqual(model.changeOf(entry(0, { change: -1 })), { way: 'down', by: 1 });
    assert.deepEqual(model.changeOf(entry(0, { change: 0 })), { way: 'same', by: 0 });
    assert.equal(model.changeOf(entry(0, { change: null })), null);
});

test('the own row is pinned unless it is in sight', () => {
    const own = entry(70, { own: true });
    assert.equal(model.pinned({ own: own }, [entry(0), entry(1)]), own);
    assert.equal(model.pinned({ own: own }, [entry(0), own]), null);
    assert.equal(model.pinned({ own: null }, [entry(0)]), null);
});

test('pages join without doubling anybody who has moved between them', () => {
    assert.deepEqual(model.joined([entry(0), entry(1)], [entry(1), entry(2)]).map((each) => each.position), [0, 1, 2]);
});
