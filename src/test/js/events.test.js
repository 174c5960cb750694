'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const model = load('attain/customer/events/events-model');

const guest = (key, state, more) => Object.assign({ key: key, state: state, seen: 3, made: [], movedOn: [], steps: 0 }, more);
const salon = {
    guests: [
        guest('SALES-1', 'came', { made: [{ key: 'SALES-11' }], movedOn: [{ key: 'SALES-12' }, { key: 'SALES-13' }], steps: 2 }),
        guest('SALES-2', 'came', { made: [{ key: 'SALES-21' }] }), guest('SALES-3', 'absent'), guest('SALES-4', 'invited'),
    ],
};

test('guests are counted by whether they came', () => {
    assert.deepEqual(model.counts(salon), { all: 4, came: 2, absent: 1 });
    assert.deepEqual(model.shown(salon, 'absent').map((each) => each.key), ['SALES-3']);
    assert.equal(model.shown(salon, '').length, 4);
});

test('what followed is counted over all guests, and each count finds its issues', () => {
    const followed = model.followed(salon);
    assert.equal(followed.steps, 2);
    assert.equal(model.jql(followed.made), 'key in (SALES-11, SALES-21)');
    assert.equal(model.jql(followed.movedOn), 'key in (SALES-12, SALES-13)');
    assert.deepEqual(model.withSteps(salon).map((each) => each.key), ['SALES-1']);
});

test('guests that are marked are sent with what was seen of them', () => {
    assert.deepEqual(model.marked(salon, new Set(['SALES-4', 'SALES-9']), 'came'), { to: 'came', guests: [{ key: 'SALES-4', seen: 3 }] });
});
