'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');

test('a whole number is read as people type it, and nothing else is one', () => {
    const wholeNumber = load('attain/kernel/whole-number');
    Object.entries({ 0: 0, 7: 7, ' 12 ': 12, '1,200': 1200, '1,234,567': 1234567, '１２００': 1200, '１，２００': 1200, '007': 7 })
        .forEach(([text, number]) => assert.equal(wholeNumber(text, 9), number, text));
    ['', ' ', '1,5', '12,00', '1,2345', ',200', '1200,', '1.5', '1.200', '-1', '+1', '1e3', '1 200', 'ten', '0x10', 'Infinity']
        .forEach((text) => assert.equal(wholeNumber(text, 9), null, text));
});

test('a whole number has no more digits than its field takes, its groups not counted', () => {
    const wholeNumber = load('attain/kernel/whole-number');
    assert.equal(wholeNumber('999,999', 6), 999999);
    assert.equal(wholeNumber('1,000,000', 6), null);
    assert.equal(wholeNumber(1200, 4), 1200);
});

test('what later rooms draw in a place of an earlier one is shown in the order in which they came', () => {
    const parts = load('attain/kernel/parts');
    assert.deepEqual(parts.of('customer', 7), []);
    parts.add('customer', (about) => 'first of ' + about);
    parts.add('customer', (about) => 'second of ' + about);
    parts.add('deal', () => 'elsewhere');
    assert.deepEqual(parts.of('customer', 7), ['first of 7', 'second of 7']);
});

test('of two customers that become one those kinds are told of which either has something', () => {
    const merging = load('attain/customer/merging/merging-model');
    const counts = [{ kind: 'logs', into: 0, from: 0, doubled: 0 }, { kind: 'deals', into: 0, from: 3, doubled: 0 }, { kind: 'people', into: 2, from: 2, doubled: 1 }];
    assert.deepEqual(merging.counts({ counts: counts }).map((each) => each.kind), ['deals', 'people']);
    assert.deepEqual(merging.doubled({ counts: counts }).map((each) => each.kind), ['people']);
    const plan = { leftOut: [{ id: 'phone' }, { id: 'owner' }, { id: 'city' }] };
    assert.deepEqual(merging.taken(plan, new Map([['phone', 'from'], ['owner', 'into'], ['other', 'from']])), ['phone']);
});

test('a merge can be taken back up to its last moment', () => {
    const merging = load('attain/customer/merging/merging-model');
    const merge = { state: 'done', until: '2026-12-30T12:00:00Z' };
    assert.equal(merging.isOpen(merge, new Date('2026-12-30T12:00:00Z')), true);
    assert.equal(merging.isOpen(merge, new Date('2026-12-30T12:00:01Z')), false);
    assert.equal(merging.isOpen({ ...merge, state: 'back' }, new Date('2026-12-01T12:00:00Z')), false);
});
