'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const model = load('attain/activity/weekly/weekly-model');

test('a figure leads to the opportunities it counts, as long as an address holds them', () => {
    assert.equal(model.jql([7, 9]), 'id in (7, 9)');
    assert.equal(model.jql([]), null);
    assert.equal(model.jql(Array.from({ length: 101 }, (none, id) => id)), null);
});

test('weeks follow each other up to the running one', () => {
    assert.equal(model.later('2026-12-28', 1), '2027-01-04');
    assert.equal(model.isRunning('2026-11-23', '2026-11-29'), true);
    assert.equal(model.isRunning('2026-11-23', '2026-11-30'), false);
    assert.equal(model.hasNext('2026-11-16', '2026-11-22'), false);
    assert.equal(model.hasNext('2026-11-16', '2026-11-23'), true);
});

test('a trend is drawn to the most of its weeks', () => {
    assert.deepEqual(model.heights([0, 1, 4]), [0, 25, 100]);
    assert.deepEqual(model.heights([0, 0]), [0, 0]);
});

test('who has most of a figure comes first', () => {
    const people = [{ now: 1 }, { now: 3 }];
    assert.deepEqual(model.byMost(people, (now) => now), [{ now: 3 }, { now: 1 }]);
});
