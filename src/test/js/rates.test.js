'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const names = load('attain/rates/currency-names');

test('a currency is told by its code and its name in the language of the page', () => {
    assert.deepEqual(names(['EUR', 'JPY'], 'en-US').map((each) => each.label), ['EUR · Euro', 'JPY · Japanese Yen']);
    assert.deepEqual(names(['EUR', 'JPY'], 'zh-CN').map((each) => each.label), ['EUR · 欧元', 'JPY · 日元']);
});

test('what has no name is told by its code alone, and its value is always the code', () => {
    assert.deepEqual(names(['QQQ'], 'en'), [{ value: 'QQQ', label: 'QQQ' }]);
});
