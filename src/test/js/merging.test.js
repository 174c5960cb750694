'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const model = load('attain/customer/merging/merging-model');

const NOW = new Date('2026-11-30T12:00:00Z');
const merge = (more) => Object.assign({ state: 'done', until: '2026-12-01T00:00:00Z', trouble: '' }, more);

test('a merge is taken back until its time is over', () => {
    assert.equal(model.isOpen(merge({}), NOW), true);
    assert.equal(model.isOpen(merge({ until: '2026-11-30T12:00:00Z' }), NOW), true);
    assert.equal(model.isOpen(merge({ until: '2026-11-30T11:59:59Z' }), NOW), false);
    assert.equal(model.isOpen(merge({ state: 'takenBack' }), NOW), false);
});

test('what is half done goes on by itself, unless something stands in its way', () => {
    for (const state of ['underWay', 'goingBack']) {
        assert.equal(model.isOpen(merge({ state: state }), NOW), false);
        assert.equal(model.isOpen(merge({ state: state, trouble: 'Nobody may', until: '2026-01-01T00:00:00Z' }), NOW), true);
    }
});

test('what is half done has nothing compared, and is stuck where something stands in its way', () => {
    assert.deepEqual(['done', 'takenBack', 'underWay', 'goingBack'].map((state) => model.isCompared(merge({ state: state }))), [true, true, false, false]);
    for (const state of ['underWay', 'goingBack']) {
        assert.equal(model.isStuck(merge({ state: state })), false);
        assert.equal(model.isStuck(merge({ state: state, trouble: 'Nobody may' })), true);
    }
    assert.equal(model.isStuck(merge({ trouble: 'It was not closed' })), false);
});

test('only what either has is told, and what both say otherwise may be the other one’s word', () => {
    const plan = { counts: [{ kind: 'won', into: 0, from: 0, doubled: 0 }, { kind: 'lines', into: 0, from: 2, doubled: 1 }], leftOut: [{ id: 'needs' }, { id: 'phone' }] };
    assert.deepEqual(model.counts(plan).map((each) => each.kind), ['lines']);
    assert.deepEqual(model.doubled(plan).map((each) => each.kind), ['lines']);
    assert.deepEqual(model.taken(plan, new Map([['phone', 'from'], ['needs', 'into']])), ['phone']);
});
