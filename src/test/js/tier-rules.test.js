'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const model = load('attain/customer/tier-rules-model');

const TEXT = 'A: purchases, rfm >= 12; B: field 10200 in 3 20; B: field 10201 <= 0.5, purchases >= 800; C: plan';

test('what is written is edited part by part and written again as it was', () => {
    assert.deepEqual(model.parse('b: purchases >=5, field 7 in 1 2 ;C: field 8 <= -1.5'), [
        { tier: 'B', conditions: [{ kind: 'purchases', from: '5' }, { kind: 'option', field: '7', options: ['1', '2'] }] },
        { tier: 'C', conditions: [{ kind: 'number', field: '8', upTo: true, limit: '-1.5' }] },
    ]);
    assert.equal(model.format(model.parse(TEXT)), TEXT);
});

test('what cannot be read stays for the server to refuse with its reason', () => {
    assert.equal(model.format(model.parse('A: planned; X: plan; A')), 'A: planned; : plan; A: ');
});

test('a rule moves up and down, and stays at the ends', () => {
    const rules = model.parse(TEXT);
    const tiers = (some) => some.map((rule) => rule.tier).join('');
    assert.equal(tiers(model.moved(rules, 3, -1)), 'ABCB');
    assert.equal(tiers(model.moved(rules, 0, 1)), 'BABC');
    assert.equal(tiers(model.moved(rules, 0, -1)), 'ABBC');
    assert.equal(tiers(rules), 'ABBC');
});

test('a condition begins by what is chosen', () => {
    const fields = [{ id: 7, number: false }, { id: 8, number: true }];
    ['purchases', 'plan', 'rfm', 'field:7', 'field:8', 'field:9'].forEach((chosen) => assert.equal(model.chosen(model.begun(chosen, fields)), chosen));
    assert.equal(model.begun('field:8', fields).kind, 'number');
    assert.equal(model.begun('field:9', fields).kind, 'option');
});
