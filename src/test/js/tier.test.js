'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const model = load('attain/customer/tier-model');
const plusDays = load('attain/kernel/plus-days');

test('what the rules changed and what people said is one history, the latest first', () => {
    const data = {
        changes: [{ on: '2026-11-20', to: 'A' }, { on: '2026-03-01', to: 'B' }],
        words: [{ from: '2026-11-20', tier: 'C' }, { from: '2026-10-01', tier: 'A' }],
    };
    assert.deepEqual(model.history(data).map((entry) => (entry.change || entry.word)), [
        data.changes[0], data.words[0], data.words[1], data.changes[1],
    ]);
    assert.deepEqual(model.history({ changes: [], words: [] }), []);
});

test('a form begins with what is given, or a tier above the rules for ninety days', () => {
    const given = { tier: 'B', reason: 'plant', until: '2026-12-31' };
    assert.deepEqual(model.start({ given: given, byRules: 'C', evaluatedOn: '2026-11-30' }, plusDays), given);
    assert.deepEqual(model.start({ byRules: 'C', evaluatedOn: '2026-11-30' }, plusDays), { tier: 'B', reason: '', until: '2027-02-28' });
    assert.equal(model.start({ byRules: 'B', evaluatedOn: '2026-11-30' }, plusDays).tier, 'A');
});
