'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const typedNumber = require('./amd').load('attain/kernel/typed-number');

const decimals = (locale, expected) => Object.entries(expected)
    .forEach(([text, decimal]) => assert.equal(typedNumber(locale).decimal(text), decimal, text));

test('a comma before three digits groups them, and stands before decimals else', () => {
    decimals('en-US', { '1,650': '1650', '7,8': '7.8', '1,650.25': '1650.25', ' 7.85 ': '7.85', '.5': '0.5', '１，６５０': '1650' });
    decimals('de-DE', { '1.650': '1650', '1,650': '1.650', '7,8': '7.8', '1.650,25': '1650.25' });
});

test('a mark after 0 stands before decimals: no group begins with 0', () => {
    decimals('zh-CN', { '0,138': '0.138', '0,138,5': '0,138,5', '0.138': '0.138', '10,138': '10138' });
    decimals('de-DE', { '0.138': '0.138' });
});

test('what is no number goes to the server as it was typed, which says why not', () => {
    decimals('zh-CN', { '': '', seven: 'seven', '-7': '-7', '1,65,0': '1,65,0', '7.8万': '7.8万', '1e3': '1e3' });
});

test('what can be read in two ways is told with both', () => {
    const twoWays = typedNumber('en-US').twoWays;
    assert.deepEqual(twoWays('1,650'), ['1650', '1.65']);
    assert.deepEqual(twoWays('12.000'), ['12000', '12']);
    ['1,65', '0,138', '1,650,000', '1,650.5', '1650', ''].forEach((text) => assert.equal(twoWays(text), null, text));
});
