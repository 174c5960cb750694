'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const model = load('attain/attainment/tenure/tenure-model');

const lily = { key: 'lily', name: 'Lily' };
const tom = { key: 'tom', name: 'Tom' };

test('a correction changes the days and nothing else', () => {
    const data = { first: lily, fingerprint: 'a1', handovers: [{ from: '2026-11-10', owner: tom }, { from: '2026-11-20', owner: null }] };
    assert.deepEqual(model.bodyOf(data, ['2026-11-05', '2026-11-20']), {
        first: 'lily', fingerprint: 'a1', handovers: [{ from: '2026-11-05', owner: 'tom' }, { from: '2026-11-20', owner: null }],
    });
});

test('what nobody held first is nobody\'s', () => {
    assert.equal(model.bodyOf({ first: null, handovers: [] }, []).first, null);
});

test('the first stretch ends, the last one lasts, those between have both', () => {
    assert.deepEqual(model.placed([{}, {}, {}]).map((each) => each.place), ['first', 'middle', 'last']);
});

test('what is wrong is told by its handover, and the rest by itself', () => {
    const errors = [{ field: 'handovers[1]', message: 'Order' }, { field: null, message: 'Closed' }, { field: 'handovers[1]', message: 'Future' }];
    assert.deepEqual(model.faults(errors, 2), { of: [[], ['Order', 'Future']], left: ['Closed'] });
});
