'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const format = require('./amd').load('attain/kernel/format');

const MONEY = { kind: 'money', currency: 'CNY', digits: 2 };
const COUNT = { kind: 'count', currency: null, digits: 0 };
const RATE = { kind: 'percent', currency: null, digits: 0 };
const english = format('en-US');
const chinese = format('zh-CN');

test('millions are short in English and in ten thousands in Chinese', () => {
    assert.equal(english.amount(1_200_000_000, MONEY), '12.0M');
    assert.equal(chinese.amount(1_200_000_000, MONEY), '1,200万');
    assert.equal(chinese.amount(1_250_000, MONEY), '1.3万');
});

test('what stands beside an amount is written in its unit', () => {
    const company = english.beside(1_200_000_000, MONEY);
    assert.deepEqual([1_200_000_000, 41_540_000, 5_000_000, 0].map((minor) => company.amount(minor, MONEY)), ['12.0M', '0.42M', '0.05M', '0']);
    assert.equal(company.signed(-41_540_000, MONEY), '−0.42M');
    assert.equal(company.withUnit(41_540_000, MONEY), 'CNY 0.42M');
    assert.equal(company.amount(3_458_000, MONEY), '0.035M');
    assert.equal(company.amount(12_345, MONEY), '123.45'); // too small to be seen in millions
    assert.equal(company.amount(7, COUNT), '7');
    assert.equal(english.beside(41_540_000, MONEY).amount(123_450, MONEY), '1.2K');
    assert.equal(english.beside(90_000, MONEY).amount(123_450, MONEY), '1,234.50');
    assert.equal(chinese.beside(1_200_000_000, MONEY).amount(950_000, MONEY), '0.95万');
    assert.equal(format('de-DE').beside(1_200_000_000, MONEY).amount(41_540_000, MONEY), '0,42\u00a0Mio.');
    assert.equal(format('ja-JP').beside(1_200_000_000, MONEY).amount(41_540_000, MONEY), format('ja-JP').amount(41_540_000, MONEY));
});

test('within words an amount is exact, without decimals that say nothing', () => {
    assert.deepEqual([3_690_000, 3_690_050, null].map((minor) => english.told(minor, MONEY)), ['CN¥36,900', 'CN¥36,900.50', '–']);
    assert.equal(chinese.told(3_690_000, MONEY), '¥36,900');
    assert.equal(english.told(12, COUNT), '12');
    assert.equal(english.told(12, RATE), '12%');
});

test('a difference is that of what is shown beside it, or finer', () => {
    const told = (write, from, less, unit) => write.signed(write.difference(from, less, unit), unit);
    const inTenThousands = chinese.beside(1_200_000_000, MONEY);
    assert.equal(inTenThousands.amount(775_550_000, MONEY), '775.6万');
    assert.equal(inTenThousands.amount(817_404_900, MONEY), '817.4万');
    assert.equal(told(inTenThousands, 775_550_000, 817_404_900, MONEY), '−41.8万', 'exactly −41.85, shown −41.9 by itself');
    assert.equal(told(inTenThousands, 775_550_000, 775_549_900, MONEY), '+1', 'none is seen, so it is told finer');
    const inMillions = english.beside(1_200_000_000, MONEY);
    assert.equal(told(inMillions, 775_550_000, 817_404_900, MONEY), '−0.42M', 'of 7.8M and 8.2M');
    assert.equal(told(inMillions, 34_449_000, 40_851_000, MONEY), '−0.064M', 'of 0.34M and 0.41M');
    assert.equal(told(inMillions, 34_449_000, 60_851_000, MONEY), '−0.27M', 'of 0.34M and 0.61M, exactly 0.26402M');
    assert.equal(told(inMillions, 500_000_000, 300_000_000, MONEY), '+2.0M');
    assert.equal(told(english, 3, 1.8412, COUNT), '+1.16');
    assert.equal(told(english, 35.25, 40, RATE), '−4.7%', 'of 35.3% and 40%');
    assert.equal(told(english, 123_450, 23_400, MONEY), '+1,000.50');
    assert.equal(told(english, 7, 7, COUNT), '0');
});

test('small amounts keep their digits', () => {
    assert.equal(english.amount(123_450, MONEY), '1,234.50');
    assert.equal(chinese.amount(0, MONEY), '0');
});

test('a heading names the currency', () => {
    assert.equal(english.withUnit(1_200_000_000, MONEY), 'CNY 12.0M');
    assert.deepEqual([-41_540_000, 3_000_000, 0].map((minor) => english.signed(minor, MONEY)), ['−415.4K', '+30.0K', '0']);
    assert.equal(chinese.withUnit(1_200_000_000, MONEY), '1,200万元');
    assert.equal(english.withUnit(12, COUNT), '12');
});

test('the exact figure keeps every minor unit', () => {
    assert.equal(english.exact(1_200_000_001, MONEY), 'CN¥12,000,000.01');
    assert.equal(chinese.exact(10_001, MONEY), '¥100.01');
    assert.equal(english.exact(12, COUNT), '12');
    assert.equal(english.exact(35, RATE), '35%');
});

test('counts are never shortened', () => {
    assert.equal(english.amount(123_456, COUNT), '123,456');
});

test('what is expected of a count need not be whole', () => {
    assert.equal(english.amount(2.769231, COUNT), '2.77');
    assert.equal(english.amount(0.5, COUNT), '0.5');
    assert.equal(english.exact(0.047619, COUNT), '0.05');
    assert.equal(english.exact(33.333333, MONEY), 'CN¥0.33');
});

test('a difference has its sign', () => {
    assert.equal(english.signed(-123_450, MONEY), '−1,234.50');
    assert.equal(english.signed(300, COUNT), '+300');
    assert.equal(english.signed(0, COUNT), '0');
    assert.equal(english.signedExact(-3_600_000, MONEY), '−CN¥36,000.00');
});

test('percent has one decimal below ten and none from ten up', () => {
    assert.equal(english.percent(0.0525), '5.3%');
    assert.equal(english.percent(0.0999), '10%');
    assert.equal(english.percent(0.836), '84%');
    assert.equal(english.percent(0), '0%');
    assert.equal(english.percent(12.345), '1,235%');
});

test('one hundred percent is written only when it is reached', () => {
    assert.equal(english.percent(0.9996), '99%');
    assert.equal(english.percent(1), '100%');
});

test('what is not known yet is a dash', () => {
    assert.equal(english.amount(null, MONEY), '–');
    assert.equal(english.exact(undefined, MONEY), '–');
    assert.equal(english.index(undefined), '–');
    assert.equal(english.day(null), '–');
    assert.equal(english.index(undefined), '–');
    assert.equal(english.score(null), '–');
    assert.deepEqual([2.25, 3, 0.04].map(english.part), ['2.3', '3', '0']);
});

test('the last day of a half-open period is the day before its end', () => {
    assert.equal(english.lastDay('2027-01-01'), 'Dec 31, 2026');
    assert.equal(chinese.day('2026-11-23'), '2026年11月23日');
});

test('what stands beside and between words is of the language', () => {
    assert.deepEqual([english.aside('3'), english.comma, english.colon], [' (3)', ', ', ': ']);
    assert.deepEqual([chinese.aside('3'), chinese.comma, chinese.colon], ['（3）', '、', '：']);
});
