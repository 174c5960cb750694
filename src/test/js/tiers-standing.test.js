'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n, url } = require('./elements');

global.AJS = { I18n: I18n };

const WRITE = { aside: (text) => ' (' + text + ')', count: String, percent: String, moment: (iso) => iso.slice(5, 16) };
const NONE = { due: 0, overdue: 0, late: 0, atRisk: 0, planless: 0 };
const WEEKEND = {
    tier: 'A', hours: 24, working: false, customers: 3, owners: [{ key: 'lily', name: 'Lily Chen' }, { key: 'wang', name: 'Wang Min' }],
    from: '2026-11-27T18:00:00Z', due: '2026-11-28T18:00:00Z', back: '2026-11-30T09:00:00Z', times: 2,
};

const standing = load('attain/customer/tiers-standing', {
    'attain/kernel/dom': el,
    'attain/kernel/rest': { url: url },
});

const warned = (unkept) => standing({ all: NONE, owners: [], executives: [], unkept: unkept }, 'SALES', WRITE);

test('an answer that nobody on duty can give in time is told with what that rests on, and whose customers they are', () => {
    const [line] = warned([WEEKEND]).all('li');
    assert.equal(line.text, 'back A 3 clock 24 11-27T18:00 11-28T18:00 11-30T09:00 (times 2)Lily Chen · Wang Min');
    assert.deepEqual(line.texts('a'), ['Lily Chen', 'Wang Min']);
});

test('where nobody is ever on duty, that is told', () => {
    const [line] = warned([Object.assign({}, WEEKEND, { working: true, owners: [], back: null, times: 1 })]).all('li');
    assert.equal(line.text, 'never A 3 working 24nobody');
});

test('where every answer can be given in time, nothing is warned of', () => {
    assert.deepEqual(warned([]).all('li'), []);
});
