'use strict';
const test = require('node:test');
const assert = require('node:assert');
const { load } = require('./amd.js');

const model = load('attain/planning/agreement/agreement-model');

test('the latest stands first, and a version above the word that led to it', () => {
    const agreement = {
        history: [{ kind: 'countered', at: '2026-11-23T10:00:00Z' }, { kind: 'taken', at: '2026-11-23T11:00:00Z' }],
        versions: [{ number: 1, at: '2026-11-23T11:00:00Z' }],
    };
    assert.deepStrictEqual(model.timeline(agreement).map((each) => (each.version ? 'v' + each.version.number : each.word.kind)), ['v1', 'taken', 'countered']);
});

test('a word carries the amount, the day and all else that were shown, unless the person names another day', () => {
    const shown = { amount: 10000, seen: 'a-b', effect: { earliest: '2026-11-01', day: '2026-12-01' } };
    assert.deepStrictEqual(model.wordOf(shown, 'accept'), { answer: 'accept', amount: 10000, seen: 'a-b', effective: '2026-12-01' });
    assert.deepStrictEqual(model.wordOf(shown, 'counter', { value: 9000, reason: 'x', effective: '' }),
        { answer: 'counter', amount: 10000, seen: 'a-b', value: 9000, reason: 'x', effective: '' });
    assert.deepStrictEqual(model.wordOf({ amount: 10000, seen: 'a-c', effect: null }, 'take', { value: 9000 }),
        { answer: 'take', amount: 10000, seen: 'a-c', value: 9000, effective: null });
});

test('what an owner proposes as their own waits for who leads it, and is no other amount', () => {
    const mine = { standing: 'countered', amount: 100, counter: { value: 100, reason: '' } };
    assert.strictEqual(model.standing(mine), 'proposed');
    assert.strictEqual(model.standing({ ...mine, counter: { value: 90, reason: 'less' } }), 'countered');
    assert.strictEqual(model.standing({ ...mine, standing: 'agreed' }), 'agreed');
    assert.strictEqual(model.sign('proposed'), '…');
});
