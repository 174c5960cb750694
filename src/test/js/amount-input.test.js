'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const amountInput = require('./amd').load('attain/targets/amount-input');

const MONEY = { kind: 'money', currency: 'CNY', digits: 2 };
const YEN = { kind: 'money', currency: 'JPY', digits: 0 };
const COUNT = { kind: 'count', currency: null, digits: 0 };
const RATE = { kind: 'percent', currency: null, digits: 2 };
const english = amountInput('en-US');
const chinese = amountInput('zh-CN');
const german = amountInput('de-DE');

const reads = (input, unit, expected) => Object.entries(expected)
    .forEach(([text, minor]) => assert.equal(input.read(text, unit), minor, text));

test('amounts are read as people type them', () => {
    reads(english, MONEY, {
        '3,600,000.5': 360000050, '3.6m': 360000000, '12k': 1200000, '¥ 12': 1200, '.5': 50, '1.10': 110, '0012': 1200,
        '99999999999.99': 9999999999999,
    });
    reads(chinese, MONEY, {
        '０．０１': 1, '１２０万': 120000000, '1.2亿': 12000000000, '1.2 億元': 12000000000, '1200元': 120000, '￥0.07': 7,
        '28.5 万元': 28500000, '1,200万': 1200000000, '１，２００．５': 120050,
    });
    reads(english, COUNT, { '12': 12, '1.2万': 12000, '1,200': 1200 });
    reads(english, YEN, { '1,200,000': 1200000 });
    reads(english, RATE, { '35%': 3500, '12.5 ％': 1250, '12.5': 1250 });
    reads(german, MONEY, { '3.600,5': 360050, '3.600.000': 360000000 });
});

test('marks in the way of another language are read as what they can be', () => {
    reads(english, MONEY, { '1,5': 150, '1200,50': 120050, '1.234.567,89': 123456789 });
    reads(german, MONEY, { '0.5': 50, '1200.50': 120050, '1,234,567.89': 123456789 });
    reads(amountInput('fr-FR'), MONEY, { '1 234 567,89': 123456789, '1\u202f234,5': 123450 });
    reads(amountInput('de-CH'), MONEY, { '1’234’567.89': 123456789, "1'234": 123400 });
});

test('groups have three digits, and all the same mark', () => {
    reads(english, MONEY, {
        '1,23,456': null, '12,3456': null, '1,2345,678': null, '1,234 567': null, '1,,234': null, ',234,567': null,
        '1234,567': null, '1 2': null, '1.234.5': null, '1.2.3': null,
    });
});

test('what is no amount, or of another unit, is refused', () => {
    ['', ' ', '.', ',', '-5', '+5', 'abc', '1e5', '1.234', '0.001', '99999999999999', '1.2.3', '万', '5%', '1mm', '5元元', 'Infinity', '٣']
        .forEach((text) => assert.equal(english.read(text, MONEY), null, text));
    ['12.5', '5%', '12元', '¥12'].forEach((text) => assert.equal(english.read(text, COUNT), null, text));
    ['¥5', '5元', '5.125%'].forEach((text) => assert.equal(english.read(text, RATE), null, text));
});

test('an amount is written so that it reads back in every language', () => {
    ['en-US', 'zh-CN', 'de-DE', 'fr-FR', 'de-CH', 'pt-BR', 'ja-JP', 'en-IN'].map(amountInput).forEach((input) => {
        [MONEY, YEN, COUNT, RATE].forEach((unit) => [0, 1, 10, 100, 12345, 99950, 360000050, 999999999999999]
            .forEach((minor) => assert.equal(input.read(input.write(minor, unit), unit), minor, input.write(minor, unit))));
    });
    assert.equal(english.write(360000000, MONEY), '3600000');
    assert.equal(english.write(5, MONEY), '0.05');
    assert.equal(german.write(360050, MONEY), '3600,5');
});

test('what figures are shown as can be typed again', () => {
    const format = require('./amd').load('attain/kernel/format');
    ['en-US', 'zh-CN', 'de-DE'].forEach((locale) => {
        [12345678, 100, 99999999].forEach((minor) =>
            assert.equal(amountInput(locale).read(format(locale).plain(minor, MONEY, 2), MONEY), minor));
    });
});

test('an amount that cannot be read says what it may stand for, or what would be one', () => {
    global.AJS = { I18n: { getText: (...said) => said.join(' ') } };
    assert.equal(english.fault(' 1.234 ', MONEY), 'attain.kernel.number.grouped 1.234 1234');
    assert.equal(german.fault('1,650元', YEN), 'attain.kernel.number.grouped 1,650元 1650');
    assert.equal(english.fault('1.2.3', MONEY), 'attain.target.amount.invalid 2 13');
});
