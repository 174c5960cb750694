'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const model = load('attain/activity/completion/completion-model');

test('weeks follow each other over the end of a year and of summer time', () => {
    assert.equal(model.later('2026-12-28', 1), '2027-01-04');
    assert.equal(model.later('2026-10-26', -1), '2026-10-19');
});

test('a week is running from its Monday to its Sunday', () => {
    assert.equal(model.isRunning('2026-11-23', '2026-11-22'), false);
    assert.equal(model.isRunning('2026-11-23', '2026-11-23'), true);
    assert.equal(model.isRunning('2026-11-23', '2026-11-29'), true);
    assert.equal(model.isRunning('2026-11-23', '2026-11-30'), false);
});

test('a cell is coloured by its share of what was due, if anything was', () => {
    assert.deepEqual([null, 0, 0.49, 0.5, 0.99, 1].map(model.level), ['none', 'few', 'few', 'most', 'most', 'all']);
});
