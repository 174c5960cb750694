'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const model = load('attain/kernel/rules/rules-model');

const BEHIND = { name: 'behindPercent', section: 'Pace', kind: 'percent' };
const HIDE = { name: 'hideNames', section: 'Leaderboards', kind: 'choice' };
const PERCENTILE = { name: 'percentile', section: 'Pace', kind: 'number' };
const SET = { rules: [BEHIND, HIDE, PERCENTILE] };
const RULES = { behindPercent: 90, hideNames: false, percentile: 90 };
const rules = (change) => Object.assign({}, RULES, change);

test('a number is whole, a choice yes or no, hours are as they are typed', () => {
    assert.equal(model.valueOf(BEHIND, ' 95 '), 95);
    [['1,000,000', 1000000], ['999999999', 999999999], ['9999999999', null]].forEach(([text, number]) => assert.equal(model.valueOf(PERCENTILE, text), number));
    ['', '9.5', '-1', 'x', '1e3'].forEach((text) => assert.equal(model.valueOf(PERCENTILE, text), null));
    assert.equal(model.valueOf(HIDE, 'true'), true);
    assert.equal(model.valueOf(HIDE, 'false'), false);
    assert.equal(model.valueOf({ kind: 'hours' }, ' 09:00-12:00 '), '09:00-12:00');
});

test('each version tells what it changed of the one before, the first of the defaults', () => {
    const answer = {
        defaults: RULES,
        versions: [
            { version: 2, rules: rules({ behindPercent: 80, hideNames: true }) },
            { version: 1, rules: rules({ behindPercent: 80 }) },
        ],
    };
    assert.deepEqual(model.history(SET, answer).map((version) => version.changes), [
        [{ rule: HIDE, from: false, to: true }],
        [{ rule: BEHIND, from: 90, to: 80 }],
    ]);
});

test('rules differ by any of their parts', () => {
    assert.equal(model.differs(SET, RULES, rules({})), false);
    assert.equal(model.differs(SET, RULES, rules({ percentile: 95 })), true);
    assert.equal(model.differs(SET, RULES, rules({ behindPercent: null })), true);
});

test('rules stand under their sections, in the order of the first of each', () => {
    assert.deepEqual(model.sections(SET), [
        { title: 'Pace', rules: [BEHIND, PERCENTILE] },
        { title: 'Leaderboards', rules: [HIDE] },
    ]);
});

test('of several the first is 1, and of two the second is yes', () => {
    const option = { name: 'pattern', kind: 'option' };
    assert.deepEqual([0, 3].map((place) => model.textOf(option, place)), ['1', '4']);
    assert.equal(model.valueOf(option, '4'), 4);
    assert.deepEqual([0, 1].map((place) => model.textOf(HIDE, place)), ['false', 'true']);
});

test('rows are read and written as one text, whatever their cells hold', () => {
    const rows = load('attain/kernel/rules/rows-text');
    const all = [['C', 'region/East & West: a|b;c=d', '60'], ['', '', '0']];
    assert.deepEqual(rows.read(rows.write(all)), all);
    assert.deepEqual(rows.read(rows.write([])), []);
    assert.deepEqual(rows.read(':C+D:1'), [['C D', '1']]);
});

/** The same texts stand in RuleRowsTest. */
test('rows are written as the server writes them, so that nothing has changed until somebody changes it', () => {
    const rows = load('attain/kernel/rules/rows-text');
    [":C:region%2FEast+China+%28north%29:60", ":a%21%7E%27*-_.%2B%25%3A%7C::90|:%E6%B5%B7%E6%B8%AF:%F0%9F%98%80:0", ':'].forEach((text) => assert.equal(rows.write(rows.read(text)), text));
});

test('what a column offers no more stays said', () => {
    const rows = load('attain/kernel/rules/rows-text');
    const rule = { columns: [{ name: 'tier', choices: [{ value: 'C', label: 'Tier C' }] }, { name: 'days', label: 'Days' }] };
    assert.deepEqual(rows.choices(rule.columns[0], 'X').map((each) => each.label), ['Tier C', 'X']);
    assert.equal(rows.told(rule, ':C:60|:X:30'), 'Tier C Days 60 · X Days 30');
});
