'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const figures = load('attain/attainment/figures/figures');
const format = load('attain/kernel/format');

const MONEY = { kind: 'money', currency: 'CNY', digits: 2 };
const COUNT = { kind: 'count', currency: null, digits: 0 };
const gap = (amount, unit) => ({ gap: amount, unit: unit || MONEY, actual: 0, expected: -amount });

test('gaps that stand together are told in one unit, in which most of them have their digits', () => {
    const team = [gap(-23_700_000), gap(-6_940_000), gap(-1_180_000), gap(-32, COUNT)];
    const write = figures.besideGaps(team, format('en-US'));
    assert.deepEqual(team.map((each) => figures.gapText(each, each.unit, write)), ['−237.0K', '−69.4K', '−11.8K', '−32']);
    const company = [gap(-420_000_000), gap(-230_000_000), gap(9_000_000)];
    const inMillions = figures.besideGaps(company, format('en-US'));
    assert.deepEqual(company.map((each) => figures.gapText(each, MONEY, inMillions)), ['−4.2M', '−2.3M', '+0.09M']);
});

test('what is small for most is still told in the unit of what is not', () => {
    const few = [gap(-4_000_00), gap(-2_000_00), gap(-30_000_00)];
    const write = figures.besideGaps(few, format('zh-CN'));
    assert.deepEqual(few.map((each) => figures.gapText(each, MONEY, write)), ['−0.4万', '−0.2万', '−3万']);
});

test('without gaps of money everything is written as ever', () => {
    [[gap(-3, COUNT)], []].forEach((none) =>
        assert.equal(figures.besideGaps(none, format('en-US')).amount(1_200_000_000, MONEY), '12.0M'));
});
