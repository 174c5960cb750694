'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const model = load('attain/attainment/explanation/why-model');
const write = load('attain/kernel/format')('en');

const CNY = { kind: 'money', currency: 'CNY', digits: 2 };
const NONE = { count: 0, amount: 0 };
const words = { figure: (code) => code, log: 'Daily log', unsplit: 'Not split', own: 'Target', shared: (percent, key) => percent + ' of ' + key };
const why = (change) => Object.assign({
    figure: 'actual', rule: 'results', unit: CNY, target: { key: 'S-1' }, numbers: { actual: 350 },
    earlier: NONE, rows: [], restricted: { any: false, count: 0, amount: 0 }, later: NONE, total: 350,
}, change);

test('what a spreadsheet would run as a formula is copied as a text, a number as it is', () => {
    assert.equal(load('attain/attainment/explanation/why-model').tsv([['=1+1', '＝1', '@a', "'=x", '-5', '−1,200.5', '+15 %', 'A-1', '-cmd|x']]),
        "'=1+1\t'＝1\t'@a\t''=x\t-5\t−1,200.5\t+15 %\tA-1\t'-cmd|x");
});

test('a result tells its day, its issue with the customer, and its person', () => {
    const [line] = model.linesOf(why({ rows: [{
        kind: 'issue', amount: 12000, key: 'S-7', summary: 'Pumps', customer: 'Haiyun', person: { key: 'lily', name: 'Lily' }, day: '2026-11-16',
    }] }), write, words);
    assert.deepEqual(line.cells, ['Nov 16, 2026', 'S-7 · Pumps · Haiyun', 'Lily']);
    assert.equal(line.key, 'S-7');
    assert.equal(line.opens, null);
});

test('a shared win tells what part of it is somebody\'s, where the part is an amount', () => {
    const row = { kind: 'issue', amount: 4800, key: 'S-7', summary: 'Pumps', customer: 'Haiyun', percent: 4000, person: null, day: '2026-11-16' };
    assert.equal(model.linesOf(why({ rows: [row] }), write, words)[0].cells[1], '40% of S-7 · Pumps · Haiyun');
    const count = why({ unit: { kind: 'count', digits: 0 }, rows: [Object.assign({}, row, { amount: 1 })] });
    assert.equal(model.linesOf(count, write, words)[0].cells[1], 'S-7 · Pumps · Haiyun');
});

test('a log has no issue to open', () => {
    const [line] = model.linesOf(why({ rows: [{ kind: 'log', amount: 9, person: null, day: '2026-11-16' }] }), write, words);
    assert.deepEqual(line.cells, ['Nov 16, 2026', 'Daily log', '']);
    assert.equal(line.key, null);
});

test('the amount of a part opens the same figure of the part', () => {
    const [part, rest] = model.linesOf(why({ figure: 'target', rows: [
        { kind: 'part', amount: 70, key: 'S-2', summary: 'East' }, { kind: 'unsplit', amount: 30 },
    ] }), write, words);
    assert.deepEqual(part.opens, { key: 'S-2', figure: 'target' });
    assert.equal(rest.opens, null);
    assert.equal(rest.cells.length, part.cells.length);
});

test('a formula\'s operand opens that figure of the same target', () => {
    const [line] = model.linesOf(why({ figure: 'toGo', rows: [{ kind: 'figure', figure: 'actual', amount: 350 }] }), write, words);
    assert.deepEqual(line.opens, { key: 'S-1', figure: 'actual' });
});

test('a month tells its weight, its days and its share', () => {
    const [line] = model.linesOf(why({ figure: 'expected', rows: [
        { kind: 'month', amount: 100, month: { start: '2026-11-01', weight: 40, amount: 210, elapsed: 10, days: 21 } },
    ] }), write, words);
    assert.deepEqual(line.cells, ['Nov 2026', '40', '10 / 21', 'CN¥2.10']);
    assert.equal(line.cells.length, model.columnsOf(why({ rows: [{ kind: 'month' }] })).length);
});

test('what is not listed is named only if there is any', () => {
    assert.deepEqual(model.restOf(why({})), []);
    const rest = model.restOf(why({ later: { count: 5, amount: 50 }, restricted: { any: true, count: null, amount: 7 } }));
    assert.deepEqual(rest.map((each) => each.kind), ['restricted', 'later']);
});

test('a table is copied as tab-separated lines, whatever its cells hold', () => {
    assert.equal(model.tsv([['Day', 'Result'], ['Nov 16', 'two\nlines\tand a tab']]), 'Day\tResult\nNov 16\ttwo lines and a tab');
});

test('figures that are no amounts have no value of their own', () => {
    assert.equal(model.valueOf(why({ figure: 'actual' })), 350);
    assert.equal(model.valueOf(why({ figure: 'pace' })), null);
});

test('the figures of a person stand for the target\'s, and their operands open the person\'s own', () => {
    const asked = model.ofMember(why({
        figure: 'attainment', rule: 'ratio', numbers: { actual: 900, target: 1000, toGo: 100 },
        member: { person: { key: 'tom', name: 'Tom' }, actual: 40, target: 50, attainment: 0.8, attainmentState: 'ratio' },
        rows: [{ kind: 'figure', figure: 'actual', amount: 40 }, { kind: 'part', key: 'S-2', summary: 'East', amount: 1 }],
    }));
    assert.equal(asked.numbers.actual, 40);
    assert.equal(asked.numbers.toGo, 100);
    const [operand, share] = model.linesOf(asked, write, words);
    assert.deepEqual(operand.opens, { key: 'S-1', figure: 'actual', person: 'tom' });
    assert.deepEqual(share.opens, { key: 'S-2', figure: 'attainment' });
    assert.equal(model.ofMember(why({})).numbers.actual, 350);
});

test('what a person has none of is not told as the target\'s', () => {
    const member = { person: { key: 'tom', name: 'Tom' }, actual: null, target: null, attainment: null, attainmentState: 'none', results: 0 };
    const asked = model.ofMember(why({ numbers: { actual: 900, target: 1000 }, member: member }));
    assert.equal(model.valueOf(asked), null);
    assert.equal(asked.numbers.target, null);
});
