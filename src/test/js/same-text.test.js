'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');

const same = load('attain/activity/same-text', { 'attain/kernel/dom': {}, 'attain/kernel/rest': {} });

const TEXT = 'Showed the new price list to the buyer and agreed on a visit next week';

test('a text as the day before is a copy, whatever its marks, blanks and numbers', () => {
    assert.ok(same.isCopy(TEXT, TEXT));
    assert.ok(same.isCopy(TEXT, '  ' + TEXT.toUpperCase().replace(/ /g, '  ') + '!! 24'));
    assert.ok(same.isCopy(TEXT, TEXT.replace('week', 'weeks')));
    assert.ok(same.isCopy('客户希望下周再谈一次价格问题', '客户希望下周再谈一次价格问题。'));
});

test('another text is none, nor one that is short or of numbers only', () => {
    assert.ok(!same.isCopy(TEXT, 'The buyer is on holiday, called the plant manager about the delivery instead'));
    assert.ok(!same.isCopy('none today', 'none today'));
    assert.ok(!same.isCopy('无新需求', '无新需求'));
    assert.ok(!same.isCopy('10 / 20 / 30 / 40 / 50', '10 / 20 / 30 / 40 / 50'));
});

test('it holds both ways, for each of many texts, and for a text with any mark added', () => {
    let seed = 20261129;
    const random = (most) => {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        return seed % most;
    };
    const words = ['call', 'price', '客户', 'visit', 'sample', 'delivery', '合同', 'plan', 'rival', '报价', 'week', 'tender'];
    const text = () => Array.from({ length: 2 + random(12) }, () => words[random(words.length)]).join(' ');
    for (let time = 0; time < 500; time++) {
        const [one, other] = [text(), text()];
        assert.equal(same.isCopy(one, other), same.isCopy(other, one), one + ' | ' + other);
        assert.equal(same.isCopy(one, one), same.isCopy(one, ' 7. ' + one.replace(/ /g, ', ') + '?'), one);
        assert.ok(!same.isCopy(one, ''));
    }
});

test('each text of a log is held against all of the log before', () => {
    const log = (texts) => Object.assign({ demandChanges: '', support: '', problems: [], lines: [] }, texts);
    assert.deepEqual(same.copies(log({ problems: [{ tag: 'Price', note: TEXT }], support: 'x' }), log({ lines: [{ note: TEXT }] })), [TEXT]);
    assert.deepEqual(same.copies(log({ support: TEXT }), log({})), []);
});
