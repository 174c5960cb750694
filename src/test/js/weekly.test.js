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

test('a trend is drawn to the most of its weeks', () => {
    assert.deepEqual(model.heights([0, 1, 4]), [0, 25, 100]);
    assert.deepEqual(model.heights([0, 0]), [0, 0]);
});

test('who has most of a figure comes first', () => {
    const people = [{ now: 1 }, { now: 3 }];
    assert.deepEqual(model.byMost(people, (now) => now), [{ now: 3 }, { now: 1 }]);
});

test('a part is called after its owner, and by what it is where one person holds several', () => {
    const [north, south] = ['North', 'South'].map((summary) => ({ summary: summary, person: { key: 'mei', name: 'Mei' } }));
    const wang = { summary: 'Revenue', person: { key: 'wang', name: 'Wang' } };
    assert.equal(model.partName(wang, [north, wang, south]), 'Wang');
    assert.equal(model.partName(south, [north, wang, south]), 'South');
    assert.equal(model.partName({ summary: 'West' }, [north]), 'West');
});

test('who touched the least part of their own customers comes first, and of the same part who has more', () => {
    const people = [{ now: { rate: 0.5, own: 2 } }, { now: { rate: 0.1, own: 10 } }, { now: { rate: 0.5, own: 8 } }];
    assert.deepEqual(model.leastFirst(people).map((each) => each.now.own), [10, 8, 2]);
});
