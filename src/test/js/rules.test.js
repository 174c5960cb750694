'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const model = load('attain/attainment/rules/rules-model');

const RULES = { onTrackPercent: 100, behindPercent: 90, blockUnachievable: false, achievablePercentile: 90, hideNames: false };
const rules = (change) => Object.assign({}, RULES, change);

test('a percent is a whole number', () => {
    assert.equal(model.percentOf(' 95 '), 95);
    ['', '9.5', '-1', 'x', '1e3'].forEach((text) => assert.equal(model.percentOf(text), null));
});

test('each version tells what it changed of the one before, the first of the defaults', () => {
    const answer = {
        defaults: RULES,
        versions: [
            { version: 2, rules: rules({ behindPercent: 80, hideNames: true }) },
            { version: 1, rules: rules({ behindPercent: 80 }) },
        ],
    };
    assert.deepEqual(model.history(answer).map((version) => version.changes), [
        [{ name: 'hideNames', from: false, to: true }],
        [{ name: 'behindPercent', from: 90, to: 80 }],
    ]);
});

test('rules differ by any of their parts', () => {
    assert.equal(model.differs(RULES, rules({})), false);
    assert.equal(model.differs(RULES, rules({ achievablePercentile: 95 })), true);
    assert.equal(model.differs(RULES, rules({ onTrackPercent: null })), true);
});
