'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { I18n } = require('./elements');

global.AJS = { I18n: I18n };
global.require = () => {};

const tellers = {};
const told = load('attain/customer/tier-rules-told', {
    'attain/kernel/format': () => ({ count: (value) => value.toLocaleString('en') }),
    'attain/kernel/locale': () => 'en',
    'attain/kernel/rest': { get: (path) => Promise.resolve({ fields: path === '/projects/SALES/tier-conditions' ? FIELDS : [] }) },
    'attain/kernel/rules/rules-editors': { tell: (set, rule, teller) => {
        tellers[set + '/' + rule] = teller;
    } },
});

const FIELDS = [{ id: 10200, name: 'Industry', choices: [{ id: 3, name: 'Chemistry' }] }, { id: 10201, name: 'Staff', number: true }];

const write = { count: (value) => value.toLocaleString('en') };

test('ordered rules read as sentences, with what is gone by its number', () => {
    assert.deepEqual(told('A: purchases, rfm >= 12; B: purchases >= 80000; B: field 10200 in 3 20; C: field 10201 <= 50, plan; C: field 9 >= 1.5', FIELDS, write), [
        'rule 1 A limitandrfm 12',
        'rule 2 B purchases 80,000',
        'rule 3 B oneOf Industry Chemistry / gone 20',
        'rule 4 C numberTo Staff 50andplan',
        'rule 5 C numberFrom gone 9 1.5',
    ]);
    assert.deepEqual(told('', FIELDS, write), []);
});

test('the history of tier rules is told with the names of the project’s own fields', async () => {
    const read = await tellers['tier-rules/ordered']((what) => '/projects/SALES/' + what);
    assert.deepEqual(read('B: field 10201 >= 5'), ['rule 1 B numberFrom Staff 5']);
});
