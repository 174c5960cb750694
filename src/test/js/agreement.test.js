'use strict';
const test = require('node:test');
const assert = require('node:assert');
const { load } = require('./amd.js');

const model = load('attain/planning/agreement/agreement-model');
const MONEY = { kind: 'money', currency: 'CNY', digits: 2 };
const COUNT = { kind: 'count', currency: null, digits: 0 };

test('reads amounts as people type them, exactly', () => {
    assert.strictEqual(model.minorOf('1,200.5', MONEY), 120050);
    assert.strictEqual(model.minorOf('120万', MONEY), 120000000);
    assert.strictEqual(model.minorOf('28.5 万元', MONEY), 28500000);
    assert.strictEqual(model.minorOf('￥0.07', MONEY), 7);
    assert.strictEqual(model.minorOf('37', COUNT), 37);
    assert.strictEqual(model.minorOf('1.2万', COUNT), 12000);
});

test('refuses what is no amount above 0, or has too many decimals', () => {
    ['', '0', '-5', 'lots', '1.2.3', '1.234', '.', '1e5'].forEach((typed) => assert.strictEqual(model.minorOf(typed, MONEY), null, typed));
    assert.strictEqual(model.minorOf('10.5', COUNT), null);
    assert.strictEqual(model.minorOf('99999999999999999', MONEY), null);
});

test('an amount can be typed over as it is shown', () => {
    [120050, 120000000, 7].forEach((minor) => assert.strictEqual(model.minorOf(model.typedOf(minor, MONEY), MONEY), minor));
    assert.strictEqual(model.typedOf(30000000, MONEY), '300000');
});

test('the latest stands first, and a version above the word that led to it', () => {
    const agreement = {
        history: [{ kind: 'countered', at: '2026-11-23T10:00:00Z' }, { kind: 'taken', at: '2026-11-23T11:00:00Z' }],
        versions: [{ number: 1, at: '2026-11-23T11:00:00Z' }],
    };
    assert.deepStrictEqual(model.timeline(agreement).map((each) => (each.version ? 'v' + each.version.number : each.word.kind)), ['v1', 'taken', 'countered']);
});

test('a word carries the amount and the day that were shown, unless the person names another day', () => {
    const shown = { amount: 10000, effect: { earliest: '2026-11-01', day: '2026-12-01' } };
    assert.deepStrictEqual(model.wordOf(shown, 'accept'), { answer: 'accept', amount: 10000, effective: '2026-12-01' });
    assert.deepStrictEqual(model.wordOf(shown, 'counter', { value: 9000, reason: 'x', effective: '' }),
        { answer: 'counter', amount: 10000, value: 9000, reason: 'x', effective: '' });
    assert.deepStrictEqual(model.wordOf({ amount: 10000, effect: null }, 'take', { value: 9000 }),
        { answer: 'take', amount: 10000, value: 9000, effective: null });
});

test('the drafts of a target are its own and those of its parts', () => {
    assert.strictEqual(model.drafts({ standing: 'notAsked', parts: { drafts: 3 } }), 4);
    assert.strictEqual(model.drafts({ standing: 'agreed', parts: { drafts: 3 } }), 3);
});
